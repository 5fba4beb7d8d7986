export const trustee = {
  title: "Trustee",
  lead: "Trustees hold the key of secret ballots in parts. Nobody can read a single ballot alone; enough of you together decrypt only the sum of all ballots.",
  recover:
    "Your part of the key is not stored anywhere. It is rebuilt from your recovery phrase and the chain whenever it is needed: a lost computer loses no election, but a lost phrase cannot be replaced.",
  none: "You are not a trustee in this organisation.",
  notice: {
    title: "You are a trustee",
    due_one: "{{count}} step is waiting for you.",
    due_other: "{{count}} steps are waiting for you.",
    nothing: "Nothing is waiting for you at the moment.",
    home: "{{organisation}}: a step is waiting for you as a trustee",
  },
  board: "Board of trustees",
  boardLead: "{{threshold}} of {{trustees}} trustees are enough to decrypt. You are number {{index}}.",
  deadline: "This round ends {{when}}.",
  steps: {
    label: "Key ceremony",
  },
  members: "Trustees",
  member: "Trustee {{index}}",
  you: "you",
  memberDone: "has done this round",
  memberMissing: "is still missing",
  memberTurn: "it is your turn",
  address: "Address of the board",
  due: {
    register: "It is your turn: register",
    deal: "It is your turn: exchange parts of the key",
    confirm: "It is your turn: check what the others sent you and confirm",
  },
  means: {
    register:
      "You announce a fresh key for this board and bind yourself to your part before anybody's part is known. So nobody can choose their part after seeing the others'.",
    deal: "Your part is split among all trustees, each piece encrypted for one of them. It cannot be read by anybody else, this organisation included.",
    confirm:
      "This computer opens the pieces that the others sent you and checks them. If all are right, you confirm. If one is wrong, it tells you who sent it.",
    complain:
      "Trustee {{dealer}} sent you a wrong piece. Complaining proves it to everybody and ends this board: the organiser sets up new trustees. No election has used this key.",
    shares:
      "This computer adds up all ballots itself and decrypts your part of the sum only. Single ballots stay encrypted. Everybody can check that your part is right.",
    finalise:
      "Enough trustees have published their parts. Publishing the result writes it to the chain, where the contract checks it once more. Anybody may do this.",
  },
  waitingFor_one: "Waiting for trustee {{list}}.",
  waitingFor_other: "Waiting for trustees {{list}}.",
  lateTitle: "The time of this round is over",
  late: "Not all trustees took part in time. This board cannot be completed; the organiser makes a new one. Nothing is lost: no election can have used its key.",
  lateDo:
    "You need not do anything. You can give the board up, so that everybody sees on the chain that it is over; any trustee may.",
  ready: "The key is ready. You are needed again when the voting is over.",
  abortedLate:
    "This board was given up because a round was not finished in time. The organiser has to set up new trustees.",
  abortedShare:
    "This board was given up: trustee {{complainer}} has proven that trustee {{dealer}} sent a wrong piece. The organiser has to set up new trustees.",
  sent: {
    register: "Your registration is being sent.",
    deal: "Your pieces are being sent.",
    confirm: "Your confirmation is being sent.",
    complain: "Your complaint is being sent.",
    abort: "The board is being given up.",
    shares: "Your part is being sent.",
    finalise: "The result is being sent.",
  },
  sentHint: "You can close the app: it goes on by itself the next time it runs.",
  elections: "Elections with this key",
  noElections: "No election uses this key yet.",
  decryption: {
    early: "The voting is not over yet. Nothing is decrypted before.",
    settling:
      "The voting is over. Waiting until its end is final on the chain, which can take some minutes, so that no other ballot can be added afterwards.",
    shares: "It is your turn: decrypt your part of the sum",
    wait: "{{count}} of {{needed}} parts are published.",
    waitOwn: "Your part is published. {{count}} of {{needed}} parts are there.",
    finalise: "{{count}} parts are published: the result can be published now",
    finaliseEmpty: "Nobody has voted: the result can be published now",
    done: "The result is published.",
    withheld: "Fewer people voted than were needed for a result. Nothing is decrypted.",
    cancelled: "This election was cancelled. There is nothing to do.",
    by: "Published by trustee {{list}}",
    results: "See the results",
  },
  review: {
    board: "Look at this step",
    abort: "Give this board up",
    shares: "Prepare my part",
    finalise: "Prepare the result",
    working: "This computer is working it out. That can take a while in a large election.",
    titles: {
      register: "Register now?",
      deal: "Send the pieces now?",
      confirm: "All pieces are right. Confirm now?",
      complain: "A piece is wrong. Complain now?",
      abort: "Give this board up now?",
      shares: "Publish your part now?",
      finalise: "Publish this result now?",
    },
    confirm: {
      register: "Register",
      deal: "Send the pieces",
      confirm: "Confirm",
      complain: "Complain",
      abort: "Give the board up",
      shares: "Publish my part",
      finalise: "Publish the result",
    },
    sends: {
      register:
        "What is published: a fresh public key of yours for this board, and a sealed promise of your part.",
      deal: "What is published: one encrypted piece of your part for each of the other trustees.",
      confirm: "What is published: that every piece you got is right.",
      complain: "What is published: the proof that trustee {{dealer}}'s piece is wrong.",
      abort:
        "What is published: that this board is over because a round was not finished in time. It cannot be undone; a new board takes its place.",
      shares: "What is published: your part of the decryption of the sum, with the proof that it is right.",
      finalise: "What is published: these numbers.",
    },
    fee: "Costs at most {{fee}} of the chain's coin. Your address has {{balance}}.",
    cancel: "Not now",
  },
  money: {
    title: "Your address needs a little of the chain's coin",
    lead: "Writing to the chain costs a small fee. Ask the organiser to send some to this address; this page notices by itself.",
    balance: "Your address has {{balance}} of the chain's coin for fees.",
    qr: "Your address as a QR code",
    copy: "Copy the address",
  },
  tally: {
    title: "Decryption",
    lead: "After closing, {{needed}} trustees decrypt the sum of all ballots. Then anybody can publish the result.",
  },
};
