export const audit = {
  title: "Check the whole election",
  lead: "This computer can check everything by itself: the roll, every ballot, and the count. It asks only the ballot box (the chain), not the office. You need not take the office's word for anything.",
  start: "Check the whole election",
  again: "Check again",
  cancel: "Stop the check",
  progress: "Progress of the check",
  running: "Checking. You can use the app meanwhile.",
  stages: {
    contracts: "Reading the rules of the ballot box",
    roll: "Reading the electoral roll",
    turnout: "Reading who has voted",
    blocks: "Reading when ballots arrived",
    ballots: "Reading the ballots",
    trustees: "Reading the trustees' ceremony",
    shares: "Reading the decryption",
    checks: "Recomputing everything",
  },
  cancelled: "The check was stopped. There is no result.",
  impossibleTitle: "The check could not be done",
  impossible: "This does not mean that something is wrong with the election. Try again later.",
  unreachable: "A node of the ballot box does not answer. The check asks every one of them.",
  notFound: "The nodes do not know this election.",
  passedTitle: "Everything holds",
  passed_one:
    "This computer recomputed the roll, {{count}} ballot and the count, and found nothing wrong. {{count}} of {{voters}} people voted.",
  passed_other:
    "This computer recomputed the roll, all {{count}} ballots and the count, and found nothing wrong. {{count}} of {{voters}} people voted.",
  asOf: "As of block {{block}}, {{time}}.",
  oneNode:
    "One node of the chain was asked, and its word was taken for what the chain holds. To rule out that it lies, check with several independent nodes, for example with “psephos audit”.",
  nodes: "{{count}} nodes of the chain were asked, and they agree.",
  failedTitle: "Something is wrong with this election",
  failed:
    "This computer found that not everything holds. Do not rely on the result until it is explained. Either the election was tampered with, or a node of the chain gives false information.",
  failedDo:
    "Save the report, send it to the organisation and to other voters, and ask somebody else to check from another computer with another node.",
  found: "What does not hold",
  own: {
    title: "Your own ballot",
    counted: "Your ballot {{tracker}} is among the ballots that were checked.",
    other:
      "The ballot box holds another ballot of your number, not {{tracker}}. Somebody may have used your key.",
    missing:
      "Your ballot {{tracker}} is not in the ballot box, though it was shown there before or should be there by now.",
    waiting:
      "Your ballot {{tracker}} has not arrived yet. Check again when your receipt says that it is in the ballot box.",
    elsewhere:
      "A ballot of your number is counted. It was not cast from this computer: compare its tracker {{tracker}} with your receipt.",
  },
  checked: "What was checked",
  passedMark: "holds",
  failedMark: "does not hold",
  should: "What should hold: {{means}}",
  figures: "The figures of each check",
  savePdf: "Save the report as PDF",
  saveJson: "Save for experts (JSON)",
  saved: "Saved to {{path}}",
  checks: {
    chain: {
      identity: {
        title: "The same ballot box for everybody",
        means: "The nodes that were asked show the same chain and the same evidence.",
      },
    },
    code: {
      election: {
        title: "The rules of the election",
        means:
          "The ballot box runs exactly the published program, so nobody can have built a back door into it.",
      },
      roll: {
        title: "The rules of the roll",
        means: "The electoral roll runs exactly the published program.",
      },
      board: {
        title: "The rules of the trustees",
        means: "The trustees' board runs exactly the published program.",
      },
    },
    metadata: {
      hash: {
        title: "Questions and answers",
        means: "The texts you saw are those that were fixed when the election was created.",
      },
    },
    roll: {
      pages: { title: "The electoral roll", means: "The roll is complete and nobody changed it secretly." },
      duplicates: {
        title: "Nobody twice on the roll",
        means: "No address stands at two numbers, and nobody who was struck off has voted.",
      },
      amendments: {
        title: "Changes of the roll",
        means: "Every replaced or removed entry is public; those made after opening are listed.",
      },
    },
    ballots: {
      window: { title: "In time", means: "Every ballot arrived while the voting was open." },
      once: { title: "One ballot each", means: "No number has voted twice." },
      signed: {
        title: "Signed by the voters",
        means:
          "Every ballot carries the signature of the person whom the roll names. Nobody stuffed the box.",
      },
      proofs: {
        title: "Valid secret ballots",
        means:
          "Every encrypted ballot contains exactly one allowed answer per question, without being opened.",
      },
    },
    tally: {
      sum: {
        title: "The sum of the ballots",
        means: "What was decrypted is the sum of all ballots, none left out.",
      },
    },
    trustees: {
      ceremony: {
        title: "The trustees' key",
        means: "The key that encrypted the ballots was made by all trustees together.",
      },
      shares: {
        title: "The trustees' decryption",
        means: "Every trustee's part of the decryption is proven to be right.",
      },
    },
    result: {
      counts: { title: "The count", means: "The published numbers are what the ballots add up to." },
    },
    organisation: {
      roll: {
        title: "Your organisation",
        means: "The election is held on the roll of the organisation you joined.",
      },
    },
    receipt: {
      counted: {
        title: "Your receipt",
        means: "The ballot with your tracker is among those that were checked.",
      },
    },
  },
};
