/** The console's sign: a pebble, the ancient Greek ballot. Decoration; the name stands beside it. */
export function Brand() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="size-8 shrink-0">
      <ellipse cx="16" cy="17" rx="13" ry="11" className="fill-accent" />
      <path d="M10 17l4 4 8-9" className="fill-none stroke-on-accent" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
