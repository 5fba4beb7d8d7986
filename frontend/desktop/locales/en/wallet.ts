export const welcome = {
  title: "Your vote, your key",
  lead: "Psephos keeps your voting key on this computer. Nobody else can vote for you, and anybody can check the count.",
  invited: "You have an invitation from {{organisation}}. First you need a wallet.",
  create: "Create a wallet",
  createHint: "For your first vote. Takes about three minutes; have pen and paper ready.",
  restore: "Restore a wallet",
  restoreHint: "You have a recovery phrase of 12 or 24 words, or a backup file.",
};

export const create = {
  title: "Create a wallet",
  step: "Step {{step}} of 4",
  introTitle: "Your recovery phrase",
  intro1: "You will see 12 words. They are your wallet: with them you can bring it back on any computer.",
  intro2: "Write them on paper. Do not take a photo and do not store them in a file or in the cloud.",
  intro3: "Nobody, the election office included, can give them back to you if they are lost.",
  show: "Show my words",
  words24: "Use 24 words instead of 12",
  revealTitle: "Write these words down",
  revealLead: "Make sure that nobody looks over your shoulder, then hold the button to see the words.",
  hold: "Hold to show the words",
  holding: "Release to hide the words",
  toggle: "Keep them shown",
  toggleHide: "Hide the words",
  hidden: "The words are hidden.",
  shown: "The words are shown.",
  sheet: "Empty sheet to print",
  word: "Word {{position}}",
  written: "I have written them down",
  quizTitle: "Check what you wrote",
  quizLead: "Choose the right word from your paper for each place.",
  quizQuestion: "Which is word {{position}}?",
  quizCheck: "Check",
  quizAgain: "Show the words again",
  passphraseTitle: "Choose a passphrase",
  passphraseLead:
    "It protects the wallet on this computer and you type it to open the app. Four or more unrelated words are good and easy to remember.",
  finish: "Create the wallet",
};

export const passphrase = {
  label: "Passphrase",
  repeat: "Repeat the passphrase",
  show: "Show",
  hide: "Hide",
  strength: "Strength",
  scores: ["Guessed at once", "Very weak", "Weak", "Good", "Very good"],
  hint: "At least 12 characters.",
  mismatch: "The two passphrases differ.",
};

export const restore = {
  fromFile: "I have a backup file",
  fileLead: "Choose the encrypted backup file of your wallet and type the file's passphrase.",
  chooseFile: "Choose the backup file",
  chosen: "Chosen: {{name}}",
  filePassphrase: "Passphrase of the file",
  checkFile: "Open the file",
  title: "Restore a wallet",
  lead: "Type or paste your recovery phrase. It does not leave this computer.",
  phrase: "Recovery phrase",
  hint: "12 or 24 English words, with spaces between them.",
  address: "This phrase belongs to the address",
  addressHint: "If the office has an address of yours, it must be this one.",
  passphraseLead: "Choose a passphrase for the wallet on this computer.",
  check: "Check the phrase",
  finish: "Restore the wallet",
  replaceTitle: "Another wallet is on this computer",
  replaceHint:
    "It is set aside, not deleted: its file is kept under a name with its address and today's date, which the settings show. You can use it again with its own words.",
  replace: "Set it aside and restore this one",
};

export const aside = {
  title: "Set aside on this computer",
  hint: "Nothing of it is lost. To use such a wallet again, restore it from its words or its backup file; its passphrase still opens the file.",
};

export const unlock = {
  title: "Unlock your wallet",
  submit: "Unlock",
  forgot: "I forgot the passphrase",
  another: "Use another wallet",
  kept: "You will continue where you were.",
};

export const unusable = {
  title: "The wallet cannot be opened",
  aside: "Put the file aside and restore",
  asideHint: "The damaged file is kept. You restore the wallet from your recovery phrase.",
};
