export const checks = {
  heading: "What was checked",
  intro:
    "You need to trust nobody for the following. If any of these checks failed, these figures would not be shown.",
  contract: "By the ballot box, which is a contract on a public chain",
  office: "By this office, each time new ballots arrive",
  signed: "Every ballot is signed by the holder of a number on the roll.",
  once: "Every number on the roll counts at most once.",
  period: "Every ballot arrived while voting was open.",
  proven: "Every encrypted ballot holds exactly one option for each question. Its proof was verified.",
  sum: "The result is what the trustees' parts of the key decrypt, and it adds up to the number of ballots.",
  events: "The figures were added up from the single ballots and agree with the ballot box's own count.",
  final: "Which ballots are final is read from the chain.",
};

export const verify = {
  heading: "Check it yourself",
  intro:
    "You do not have to trust this page or this office. The following command reads the whole election from the chain. It checks the roll, every signature and every count, and reports what it found.",
  copy: "Copy the command",
  copied: "Copied",
  how: "How to check, step by step",
  ballot: "Check an opened ballot of this election on this device",
  contract: "Address of the election on chain {{chain}}",
  texts: "Fingerprint of the questions and options",
};

export const how = {
  heading: "How to check",
  intro:
    "Everything that decides an election is recorded on a public chain. With the program of this project and any node of that chain you can check all of it. You need nothing from the election office.",
  ballot: {
    heading: "Is my ballot counted?",
    text: "Enter the tracker from your receipt under “Find a ballot”. The answer is read from the chain. If the office showed you a wrong answer, the audit described below would find it.",
    link: "Find a ballot",
  },
  app: {
    heading: "Does my app encrypt what I choose?",
    text: "Before you cast your ballot, choose “Check the app instead”. The app then opens the ballot, and a second device reads it and computes it again. An opened ballot can never be cast; afterwards you prepare a new one. The app cannot know whether you will check, so if it cheats, it risks being caught.",
    link: "Open the checking page",
    offline: "The checking page sends nothing. You can also save it and use it without a network.",
  },
  audit: {
    heading: "Is the whole election right?",
    program:
      "Get the program “psephos”. It is part of the Psephos packages. If you are not sure where they come from, build them yourself from the source with “make package”.",
    run: "Run it with the address of the election:",
    election: "ELECTION",
    address: "You find the address of an election on its page, under “Check it yourself”.",
    nodes:
      "Use nodes of different operators: a single node can hide things, and the others would show them. Repeat --rpc for each node.",
    result: "Read the verdict. Each line is one check and what it found. The exit code sums them up:",
    codes: {
      pass: "All checks passed.",
      fail: "At least one check failed. The line with the failed check says why.",
      unknown: "The audit could not be done. That says nothing about the election.",
    },
  },
  limits: {
    heading: "What nobody can check this way",
    text: "The chain knows addresses, not people. The registrars answer for it that each number on the roll belongs to one person with the right to vote; two of them must agree on every entry. A device with malware can show one thing and do another. That is why you can check on a second device.",
  },
};
