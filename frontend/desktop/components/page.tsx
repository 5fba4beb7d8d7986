import { useEffect, useRef, type ReactNode } from "react";

export interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The content of a screen. Its heading takes the focus when the screen appears, so that a screen reader begins there. */
export function Page({ title, lead, above, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const inside = document.activeElement?.closest("main") && document.activeElement !== document.body;
    if (!inside) heading.current?.focus();
    document.title = `${title} – Psephos`;
  }, [title]);
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-6">
      {above}
      <header className="grid gap-2">
        <h1
          ref={heading}
          tabIndex={-1}
          className="text-2xl font-bold tracking-tight break-words outline-none sm:text-3xl"
        >
          {title}
        </h1>
        {lead && <div className="text-muted">{lead}</div>}
      </header>
      {children}
    </div>
  );
}
