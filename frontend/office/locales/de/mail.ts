export const mail = {
  title: "Einladungen",
  lead: "Jede Person bekommt eine E-Mail mit einem eigenen Einmalcode.",
  first: "Erste Einladung",
  firstLead: "Geht an alle, die importiert und noch nicht eingeladen sind.",
  invite_one: "{{count}} Person einladen",
  invite_other: "{{count}} Personen einladen",
  send: "Senden",
  ask: "Jede Person bekommt eine E-Mail. Sie lässt sich nicht zurückrufen; ein Code kann aber jederzeit durch eine neue Einladung ersetzt werden.",
  written_one: "{{count}} Einladung ist unterwegs.",
  written_other: "{{count}} Einladungen sind unterwegs.",
  nobody: "Alle auf der Liste sind eingeladen. Einzelne können auf ihrer Seite erneut eingeladen werden.",
  seeInvited: "Personen, die sich noch nicht registriert haben",
};
