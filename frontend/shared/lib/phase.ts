/** Where an election can stand, and the tone in which a badge shows it. */
export const phaseTones = {
  announced: "neutral",
  open: "accent",
  closed: "neutral",
  tallied: "positive",
  cancelled: "danger",
  withheld: "caution",
} as const;
export type Phase = keyof typeof phaseTones;
