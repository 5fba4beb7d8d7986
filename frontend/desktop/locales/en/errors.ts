export const errors = {
  internal: "Something went wrong inside the app. Try again; if it keeps happening, restart the app.",
  network: "The network does not answer. Check your connection and try again.",
  settings: { invalid: "This setting is not possible." },
  window: { none: "This needs the app's own window." },
  creation: { none: "Start again: the new phrase was discarded." },
  phrase: {
    length: "A recovery phrase has 12 or 24 words.",
    word: "Word {{position}} is not in the list of recovery words. Check its spelling.",
    checksum: "These words do not fit together. Check their spelling and order.",
    confirm: "Not all of these are right. Look at your paper and try again.",
  },
  passphrase: {
    short: "Use at least 12 characters.",
    long: "This passphrase is too long.",
    weak: "This is too easy to guess. Use several unrelated words.",
  },
  backup: {
    passphrase: "This is not the passphrase of the file.",
    damaged:
      "This is not a whole backup file. Choose the file that Psephos saved, usually psephos-backup.age.",
  },
  vault: {
    passphrase:
      "The passphrase is wrong. If you are sure of it, the wallet's file was changed: restore the wallet.",
    damaged: "The wallet's file is damaged. Restore the wallet from its recovery phrase.",
    parameters: "The wallet's file was made unsafe by somebody. Restore the wallet from its recovery phrase.",
    exists: "There is another wallet here already.",
    none: "There is no wallet here yet.",
    inUse: "Another window of Psephos is using this wallet. Close it first.",
    locked: "The wallet is locked. Unlock it and try again.",
    address: "The wallet's file holds another address than it says. Restore the wallet.",
  },
  sender: {
    busy: "Your wallet is signing something else at this moment, so nothing was signed; try again in a moment.",
  },
  sign: {
    chain: "This cannot be signed.",
    address: "This wallet does not hold the address that must sign.",
  },
  development: {
    vault: "A development build does not open a real wallet.",
    network: "A development build speaks only to this computer.",
  },
  invitation: {
    invalid: "This is not a complete invitation. Copy all of it, from psephos:// to the end.",
    changes:
      "This invitation would replace addresses of an organisation that you joined. Nothing was changed.",
  },
  organisation: { unknown: "You have not joined this organisation." },
  chain: {
    unreachable: "The ballot box cannot be reached right now. Trying again by itself.",
    wrong:
      "The node that was asked is not on the chain that the invitation names. Do not vote; tell the organisation.",
    notFound: "This is not on the organisation's chain.",
    texts: "The texts of this election are not those that were fixed when it was created.",
    refused: "The chain refused it ({{name}}).",
    disagree:
      "The nodes of the organisation's chain contradict each other: one of them lies or is broken. Nothing was sent. Try again later; if it keeps happening, tell the organisation.",
    disputed:
      "The nodes of the organisation's chain contradict each other: one of them lies or is broken. Your ballot is kept and followed. If it keeps happening, tell the organisation.",
    foreignCode:
      "The contracts of this election are not those of this program. They could reveal or change votes, so nothing was sent. Do not vote; tell the organisation.",
  },
  funds: { missing: "Your address needs {{amount}} more of the chain's coin to pay the fee." },
  election: {
    address: "There is no such election.",
    otherRoll: "This election belongs to another organisation.",
  },
  trustee: {
    none: "This wallet is not a trustee here.",
    openBallot: "This is a public ballot: there is nothing to decrypt.",
    open: "The voting is not over yet. Nothing is decrypted before.",
    settling:
      "The end of the voting is not final on the chain yet. This can take some minutes; nothing is decrypted before.",
    early: "There is nothing to do for you now: others come first.",
    late: "The time of this round is over. The organiser has to set up new trustees.",
    phase: "This is not possible any more, or not yet. Somebody may have been faster.",
    done: "You have done this already.",
    fewShares: "Not enough trustees have published their part yet.",
    pending: "This is being sent already.",
    prepared: "This was discarded. Look at it again.",
    replaced: "Another transaction of your address took its place. Try again.",
    foreignCode:
      "The contracts are not those of this program. They could give away what trustees keep secret, so nothing was sent. Tell the organisation.",
    otherOrganisation:
      "You have worked on this board for another organisation already, through other nodes. One of the two could be after what you keep secret there, so nothing was sent. Ask both.",
  },
  audit: { none: "There is no finished check of this election." },
  ballot: {
    voted: "You have voted already.",
    handed:
      "You signed a ballot for this election before, and it may still reach the ballot box. That is why no second one is made. If yours is missing, tell the office.",
    roll: "You are not on the electoral roll of this election.",
    phase: "This election is not open for voting.",
    prepared: "This ballot was discarded. Prepare it again.",
    none: "There is no ballot that could be sent.",
    rejected: "The ballot was refused.",
    replaced: "Another transaction of your address took its place. Send the ballot again.",
    contents: "The choices do not fit this ballot.",
    chain: "The ballot is for another chain.",
    election: "The ballot is for another election.",
    signature: "The signature is not valid.",
  },
  office: {
    challenge:
      "The office asked to prove something else than this registration. Nothing was signed; tell the organisation.",
    unreachable: "The office does not answer. Try again later.",
    malformed: "There is no election office at this address.",
    signed_out: "Sign in at the office first.",
    bad_credentials: "The e-mail address or the password is wrong.",
    locked: "There were too many failed attempts. Wait a little and try again.",
    busy: "Too many people are signing in at the moment. Try again in a few seconds.",
    too_many_requests: "These were too many requests. Wait a minute and try again.",
    email_taken: "There is an account with this e-mail address already. Sign in instead.",
    password_is_passphrase:
      "This is your wallet's passphrase, which nobody else should ever see. Nothing was sent. Choose another password for the office.",
    bad_password: "The password must have 12 to 256 characters.",
    bad_email: "This is not a valid e-mail address.",
    code_invalid:
      "The invitation's code is not valid for this e-mail address. Check it, or ask for a new invitation.",
    code_used: "The invitation's code was used already. Sign in instead, or ask for a new invitation.",
    code_expired: "The invitation's code is no longer valid. Ask the office for a new one.",
    nonce_invalid: "This proof has expired. Try again.",
    possession_invalid: "The office did not accept the proof. Try again.",
    address_taken: "This address is registered for somebody else. Use a wallet of your own.",
    address_fixed:
      "Another address of yours is approved already. Restore that wallet, or tell the office that it is lost.",
    chain_unavailable: "The office cannot reach the chain at the moment. Try again soon.",
    other: "The office refused: {{detail}}",
  },
};
