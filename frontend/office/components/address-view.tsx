import { useTexts } from "../lib/i18n";
import { useFingerprint, type Fingerprint } from "../lib/fingerprint";

/** A whole address, with its checksum's capitals, a picture and words: enough for two people to compare it. */
export function AddressView({ address }: { readonly address: string }) {
  const t = useTexts();
  const fingerprint = useFingerprint(address);
  return (
    <div className="flex min-w-0 items-start gap-3">
      {fingerprint && <Picture fingerprint={fingerprint} />}
      <div className="grid min-w-0 gap-1">
        <code className="font-mono text-sm break-all">{address}</code>
        {fingerprint && (
          <p className="text-sm text-muted">
            <span className="sr-only">{t("address.words")}: </span>
            {fingerprint.words.join(" · ")}
          </p>
        )}
      </div>
    </div>
  );
}

function Picture({ fingerprint }: { readonly fingerprint: Fingerprint }) {
  const colour = `hsl(${fingerprint.hue} 60% 42%)`;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 5 5"
      className="size-10 shrink-0 rounded-md border border-line bg-white"
    >
      {fingerprint.cells.map(
        (filled, index) =>
          filled && (
            <rect
              key={index}
              x={index % 5}
              y={Math.floor(index / 5)}
              width="1.02"
              height="1.02"
              fill={colour}
            />
          ),
      )}
    </svg>
  );
}
