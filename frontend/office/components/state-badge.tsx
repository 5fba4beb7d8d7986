import { Badge } from "@shared/components/badge";
import type { Schemas } from "../lib/client";
import { useTexts } from "../lib/i18n";

export type PersonState = Schemas["VoterInfo"]["state"];

const tones = {
  imported: "neutral",
  invited: "neutral",
  registered: "neutral",
  addressProven: "caution",
  approved: "accent",
  enrolled: "positive",
} as const;

/** How far a person has come, in a word and a colour. */
export function StateBadge({ state }: { readonly state: PersonState }) {
  const t = useTexts();
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
