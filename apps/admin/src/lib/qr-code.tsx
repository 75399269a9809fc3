import { encode } from "uqr";

const QUIET_ZONE = 2;

/** A text as a QR code, drawn here: what it says is told to nobody. Always dark on light, as cameras want it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-44 rounded-lg border bg-white text-black"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
