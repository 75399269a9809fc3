/** A bar of a row, in thousandths of its length. */
export interface TimelineBar {
  readonly x: number;
  readonly width: number;
  readonly look: "yes" | "no" | "value" | "unknown" | "rule" | "other";
  readonly text: string;
  readonly title: string;
}

const HEIGHT = 30;
/** About how many thousandths one character takes on a phone. */
const CHARACTER = 48;

/** As much of a text as fits into a bar on a phone; nothing where not even three characters do. */
export function textWithin(text: string, width: number): string {
  const weight = (character: string) => (character.charCodeAt(0) > 0x2e80 ? CHARACTER : CHARACTER / 2);
  const length = [...text].reduce((sum, character) => sum + weight(character), CHARACTER / 2);
  return length <= width ? text : "";
}

/** One row of the timeline: its name above, its stretches as bars, the day that was chosen as a line. */
export function TimelineRow({
  title,
  href,
  label,
  marked,
  bars,
}: {
  title: string;
  href?: string;
  label: string;
  marked: number;
  bars: readonly TimelineBar[];
}) {
  const shown = bars.filter(({ width }) => width > 0);
  return (
    <div>
      <p className="text-base">
        {href === undefined ? (
          title
        ) : (
          <a className="link" href={href}>
            {title}
          </a>
        )}
      </p>
      <svg
        role="img"
        aria-label={`${title}: ${label}`}
        width="100%"
        height={HEIGHT + 6}
        className="mt-1 block"
      >
        {shown.map(({ x, width, look, title: told }) => (
          <g key={x} className="timeline-bar" data-look={look}>
            <title>{told}</title>
            <rect x={`${x / 10}%`} y={3} width={`${width / 10}%`} height={HEIGHT} rx={4} />
          </g>
        ))}
        <line
          className="timeline-mark"
          x1={`${marked / 10}%`}
          x2={`${marked / 10}%`}
          y1={0}
          y2={HEIGHT + 6}
        />
        {shown.map(({ x, width, text }) => (
          <text
            key={x}
            className="timeline-text"
            x={`${(x + width / 2) / 10}%`}
            y={3 + HEIGHT / 2}
            dy="0.35em"
            textAnchor="middle"
          >
            {textWithin(text, width)}
          </text>
        ))}
      </svg>
    </div>
  );
}
