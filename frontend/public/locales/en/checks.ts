export const checks = {
  heading: "What was checked",
  intro:
    "Nobody had to be trusted for the following. If one of it were not so, these figures would not be here.",
  contract: "By the contract, on the chain",
  office: "By this office, at every new block",
  signed: "Every ballot is signed by the holder of a number on the electoral roll.",
  once: "Every number on the roll counts once at most.",
  period: "Every ballot came in while voting was open.",
  proven: "Every encrypted ballot holds exactly one option per question; its proof was verified.",
  sum: "The result is what the trustees' shares decrypt, and adds up to the number of ballots.",
  events:
    "The figures are added up from the ballots' events and agree with the contract's own count at the same block.",
  final: "Which of these blocks are final is the chain's own word.",
};

export const verify = {
  heading: "Check it yourself",
  intro:
    "You need not trust this page or this office. The following command reads the whole election from the chain, checks the roll, every signature and every count, and says what it found.",
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
    "Everything that decides an election is on a public chain. With the program of this project and any access to that chain you can check all of it; you need nothing from the election office.",
  ballot: {
    heading: "Is my ballot counted?",
    text: "Type the tracker from your receipt into “Find a ballot”. The answer comes from the chain's own record. If the office should show it wrongly, the audit below finds it.",
    link: "Find a ballot",
  },
  app: {
    heading: "Does my app encrypt what I choose?",
    text: "Before you cast, choose “Check the app instead”. The app then opens the ballot, and a second device reads it and computes it again. An opened ballot can never be cast; you prepare a fresh one afterwards. Since the app cannot know whether you will check, it cannot cheat without the risk of being caught.",
    link: "Open the checking page",
    offline: "The checking page sends nothing anywhere. You can also save it and use it without a network.",
  },
  audit: {
    heading: "Is the whole election right?",
    program:
      "Get the program “psephos”. It comes with the packages of the Psephos project; with “make package” you build them yourself from its source, if you are in doubt where they come from.",
    run: "Run it with the address of the election:",
    election: "ELECTION",
    address: "The address of an election is on its page, under “Check it yourself”.",
    endpoints:
      "Use access points to the chain of different operators: one alone can hide things that no other shows. Repeat --rpc for each.",
    result: "Read the verdict. Every line is one check with what was found.",
    codes: {
      pass: "All checks hold.",
      fail: "At least one check does not hold, and it is named.",
      unknown: "The audit could not be done. That says nothing about the election.",
    },
  },
  limits: {
    heading: "What nobody can check this way",
    text: "The chain knows addresses, not people. That each number on the roll belongs to one person with the right to vote is what the registrars answer for, two of them for every entry. A device with malware can show one thing and do another; that is what checking on a second device is for.",
  },
};
