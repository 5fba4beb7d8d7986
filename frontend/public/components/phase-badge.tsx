import { Badge } from "@shared/components/badge";
import type { Phase } from "../lib/api";
import { useTexts } from "../lib/i18n";

const tones = {
  announced: "neutral",
  open: "accent",
  closed: "neutral",
  tallied: "positive",
  cancelled: "danger",
  withheld: "caution",
} as const;

/** Where an election stands, in a word and a colour. */
export function PhaseBadge({ phase }: { readonly phase: Phase }) {
  const t = useTexts();
  return <Badge tone={tones[phase]}>{t(`phase.${phase}`)}</Badge>;
}
