import { ArrowLeft } from "lucide-react";

/** The way back to the list a screen belongs to. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-2 justify-self-start rounded-control pe-2 font-medium text-accent"
    >
      <ArrowLeft aria-hidden="true" className="size-4" />
      {children}
    </a>
  );
}
