import type { ReactNode } from "react";
import { Card } from "@shared/components/card";
import { Section } from "./page";

/** A part of a screen with a heading, in a card. */
export function CardSection({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <Card>
      <Section title={title} lead={lead}>
        {children}
      </Section>
    </Card>
  );
}
