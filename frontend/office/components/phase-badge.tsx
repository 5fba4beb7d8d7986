import { Badge } from "@shared/components/badge";
import { useTexts, type TextKey } from "../lib/i18n";

const tones = {
  announced: "neutral",
  open: "accent",
  closed: "neutral",
  tallied: "positive",
  cancelled: "danger",
  withheld: "caution",
} as const;

/** Where an election stands, in a word and a colour. */
export function PhaseBadge({ phase }: { readonly phase: string }) {
  const t = useTexts();
  if (!(phase in tones)) return <Badge>{phase}</Badge>;
  return <Badge tone={tones[phase as keyof typeof tones]}>{t(`phase.${phase}` as TextKey)}</Badge>;
}
