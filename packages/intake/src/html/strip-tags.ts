const BLOCK_END =
  /<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|section|article|br|blockquote|header|footer|nav|title)\b[^<>]{0,2000}>/gi;
const TAG = /<[/!?a-z][^<>]{0,5000}>/gi;
const UNREAD_START = /<(script|style|noscript|textarea|select)\b/gi;

// Everything from an opening script to its end, found without backtracking.
function withoutScripts(html: string): string {
  const lower = html.toLowerCase();
  let kept = "";
  let from = 0;
  for (const match of html.matchAll(UNREAD_START)) {
    if (match.index < from) continue;
    const close = `</${(match[1] ?? "").toLowerCase()}`;
    const end = lower.indexOf(close, match.index);
    kept += html.slice(from, match.index);
    if (end < 0) return kept;
    from = end;
  }
  return kept + html.slice(from);
}

/** The text of markup that is too abnormal to be parsed: tags removed, a new line for each block. */
export function stripTags(html: string): string {
  return withoutScripts(html).replace(BLOCK_END, "\n").replace(TAG, "");
}
