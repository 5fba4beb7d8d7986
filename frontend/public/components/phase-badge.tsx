import { Badge } from "@shared/components/badge";
import { phaseTones, type Phase } from "@shared/lib/phase";
import { useTexts } from "../lib/i18n";

/** Where an election stands, in a word and a colour. */
export function PhaseBadge({ phase }: { readonly phase: Phase }) {
  const t = useTexts();
  return <Badge tone={phaseTones[phase]}>{t(`phase.${phase}`)}</Badge>;
}
