/** A text with what was looked for marked. */
export function Segments({ segments }: { segments: readonly { text: string; match: boolean }[] }) {
  return segments.map(({ text, match }, index) => {
    const key = `${index}`;
    return match ? (
      <mark key={key} className="bg-accent-soft font-semibold text-inherit">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
