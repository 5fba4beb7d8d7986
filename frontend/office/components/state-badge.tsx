import { Badge } from "@shared/components/badge";
import { useTexts } from "../lib/i18n";
import type { PersonState } from "../lib/people";

const tones = {
  imported: "neutral",
  invited: "neutral",
  registered: "neutral",
  addressProven: "caution",
  approved: "accent",
  enrolled: "positive",
} as const satisfies Record<PersonState, string>;

/** How far a person has come, in a word and a colour. */
export function StateBadge({ state }: { readonly state: PersonState }) {
  const t = useTexts();
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
