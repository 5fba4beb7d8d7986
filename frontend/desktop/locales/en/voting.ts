export const elections = {
  title: "Elections",
  none: "There are no elections yet. New ones appear here by themselves.",
  opens: "Opens {{when}}",
  closes: "Closes {{when}}",
  closed: "Closed {{when}}",
  turnout: "{{ballots}} of {{voters}} voted",
  voted: "You voted",
  notOnRoll: "You are not on the roll of this election.",
  registerFirst: "Register first",
  tabs: { ballot: "Ballot", receipt: "Receipt", results: "Results" },
  parts: "Parts of the election",
};

export const ballot = {
  question: "Question {{number}} of {{total}}",
  blank: "Blank vote",
  review: "Review my ballot",
  missing: "Choose an answer to every question first.",
  reviewTitle: "Is this how you want to vote?",
  yourChoice: "Your choice",
  change: "Change",
  cast: "Cast my ballot",
  openWarningTitle: "This ballot is public",
  openWarning:
    "Everybody can read how number {{number}} voted, and the office knows that the number is yours. A vote that is cast cannot be taken back or changed.",
  secretWarningTitle: "This ballot is encrypted",
  secretWarning:
    "Your choice is encrypted on this computer. Only the sum of all ballots is ever decrypted. A vote that is cast cannot be taken back or changed.",
  tracker: "Tracker",
  check: "Check the app instead",
  checkHint:
    "Opens this ballot so that another device can verify it. An opened ballot can never be cast; you then prepare a fresh one.",
  openedTitle: "This ballot was opened and will not be cast",
  openedLead:
    "On another device open the page “Check a ballot” of the election office, at its address with /check/ behind it, and read the codes with the camera. Or copy the ballot and verify it with “psephos check-ballot”. Its tracker must be the same as the one shown here.",
  code: "Code {{number}} of {{total}}",
  codesLead: "The checking page reads the codes in any order and says when it has all of them.",
  codesPause: "Pause",
  codesRun: "Resume",
  codesNext: "Next code",
  copyOpened: "Copy the opened ballot",
  prepareFresh: "Prepare a fresh ballot",
  notOpen: "This election is not open for voting.",
};

export const receipt = {
  title: "Your receipt",
  includedIn: "In the ballot box (block {{block}})",
  state: {
    signed: "Your ballot is signed and kept on this computer. It is being sent.",
    sent: "Your ballot was sent. It is not in the ballot box yet.",
    included: "Your ballot is in the ballot box.",
    final: "Your ballot is in the ballot box for good. It will be counted.",
    rejected: "Your ballot was refused and will not be counted.",
    superseded: "Another ballot of your number was counted, not this one.",
  },
  trackerLead:
    "With this tracker anybody can see that your ballot is counted. It does not say what you chose.",
  qr: "Tracker as a QR code",
  copyTracker: "Copy the tracker",
  save: "Save as PDF",
  saved: "Saved to {{path}}",
  delayTitle: "The office has not delivered your ballot yet",
  delay:
    "It is kept and sent again by itself. You can also put it into the ballot box yourself; your address pays a small fee.",
  submit: "Send it myself",
  own: "Sent by yourself, without the office",
  none: "You have not voted in this election from this computer.",
  votedElsewhere:
    "The ballot box holds a ballot of your number that was cast from another computer. Nobody votes twice. If it was not you, tell the office.",
  rejectedHint: "If you are on the roll and the election is open, tell the office and show it the tracker.",
};

export const results = {
  live: "Counted so far",
  final: "Final result",
  secret: "The result is counted after closing. Until then only the turnout is known.",
  turnout: "Turnout",
  option: "Option",
  votes: "Votes",
  share: "Share",
  total: "Total",
  asOf: "Read from the chain: block {{block}}, {{time}}",
};
