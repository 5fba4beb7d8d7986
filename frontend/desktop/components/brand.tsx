/** The app's sign: a pebble, the ancient Greek ballot. Decoration; the name stands beside it. */
export function Brand({ className = "size-9" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 512 512" aria-hidden="true" className={className}>
      <rect width="512" height="512" rx="120" className="fill-accent" />
      <path
        d="M138 292c-14-72 34-150 118-160 88-10 142 52 134 128-8 78-74 128-142 124-60-4-100-36-110-92z"
        className="fill-on-accent"
      />
      <path
        d="M192 264l46 48 88-98"
        fill="none"
        strokeWidth="34"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-accent"
      />
    </svg>
  );
}
