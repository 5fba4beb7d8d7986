import { Badge } from "@shared/components/badge";
import { phaseTones, type Phase } from "@shared/lib/phase";
import { useTexts, type TextKey } from "../lib/i18n";

/** Where an election stands, in a word and a colour. */
export function PhaseBadge({ phase }: { readonly phase: string }) {
  const t = useTexts();
  if (!Object.hasOwn(phaseTones, phase)) return <Badge>{phase}</Badge>;
  return <Badge tone={phaseTones[phase as Phase]}>{t(`phase.${phase}` as TextKey)}</Badge>;
}
