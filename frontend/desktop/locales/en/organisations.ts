export const join = {
  title: "Join an organisation",
  lead: "Open the invitation that the election office sent you, or paste it. It begins with psephos://.",
  label: "Invitation",
  read: "Read the invitation",
  asked: "You are invited by",
  check: "Is this the organisation you expect? Compare the address of the office with the one you know.",
  office: "Address of the office",
  email: "For",
  chain: "Ballot box (chain)",
  endpoints: "Reached through",
  roll: "Electoral roll",
  factory: "Elections",
  file: "Open an invitation file",
  accept: "Join {{organisation}}",
  joined: "You joined this organisation before. Its addresses stay as they are.",
  changesTitle: "This invitation replaces addresses that you use now",
  changesLead:
    "Anybody can write an invitation that names {{organisation}}. With wrong addresses somebody else could show you false elections and results, or keep your ballot. Before you go on, ask the organisation, by phone for example.",
  old: "Now",
  new: "By this invitation",
  confirm: "{{organisation}} told me, by other means than this invitation, that the new addresses are right.",
  replace: "Replace the addresses",
  another: "Use another invitation",
  later: "Not now",
  damaged:
    "The invitation link that the app was opened with is damaged: open the link from the office's e-mail again, or copy all of it.",
  aside: "Put the link aside",
};

export const lostKey = {
  title: "Your place on the roll belongs to another wallet",
  lead: "The office has approved another address of yours. Only that wallet can vote with your number.",
  other: "Address on the roll",
  own: "Address of this wallet",
  what: "What you can do",
  restore:
    "If you have the recovery words or a backup file of that wallet, restore it instead, on another computer or under another user name.",
  ask: "If both are lost, tell the office, by phone for example. Two registrars give your number to this wallet.",
  wait: "Leave this screen open or come back later: as soon as the office begins, you register this address here.",
  once: "If your number has voted already, that stays: nobody votes twice.",
  copy: "Copy this wallet's address",
};

export const organisations = {
  title: "Organisations",
  none: "You have not joined an organisation yet.",
};

export const registration = {
  title: "Registration",
  steps: { account: "Account", address: "Voting address", waiting: "Registrar", enrolled: "On the roll" },
  done: "done",
  current: "now",
  accountTitle: "Make an account at the office",
  accountLead: "The office uses it to know who registers. It cannot vote with it.",
  signInTitle: "Sign in at the office",
  signInLead: "Use the e-mail address and password of your account at {{organisation}}.",
  email: "E-mail",
  password: "Password for the office",
  passwordHint:
    "At least 12 characters. It is for the office's website only: do not use the passphrase of your wallet.",
  signUp: "Make the account",
  signIn: "Sign in",
  haveAccount: "I have an account",
  noAccount: "I have no account yet",
  addressTitle: "Register your voting address",
  addressLead:
    "Your wallet proves to the office that this address is yours. The proof is a signature; it gives nothing away and costs nothing.",
  elsewhere:
    "You registered another address before. If that wallet is lost, register this one and tell the registrar.",
  rekeyOpened: "The registrars are giving your number to a new address. Register the one of this wallet.",
  rekeyWaiting:
    "The registrars compare this address with you and give it your number. You can close the app meanwhile.",
  prove: "Register this address",
  waitingTitle: "Waiting for the registrar",
  waitingLead:
    "The registrar checks who you are and puts your address on the electoral roll. You can close the app meanwhile.",
  approved: "The registrar has approved you. The roll is being written to the chain.",
  enrolledTitle: "You are on the roll",
  enrolledLead: "Read from the chain: your number is {{number}}.",
  votersOnRoll_one: "{{count}} person is on the roll.",
  votersOnRoll_other: "{{count}} people are on the roll.",
  yourAddress: "Your voting address",
};
