export const mail = {
  title: "Invitations",
  lead: "Everybody gets an e-mail with their own one-time code.",
  first: "First invitation",
  firstLead: "Goes to everybody who was imported and not invited yet.",
  invite_one: "Invite {{count}} person",
  invite_other: "Invite {{count}} people",
  send: "Send",
  ask: "Each person gets one e-mail. It cannot be called back, but a code can be replaced by a new invitation at any time.",
  written_one: "{{count}} invitation is on its way.",
  written_other: "{{count}} invitations are on their way.",
  nobody: "Everybody on the list is invited. Single people can be invited again on their own page.",
  seeInvited: "People who have not registered yet",
};
