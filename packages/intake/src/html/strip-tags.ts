import { withoutScripts } from "./without-scripts.ts";

const BLOCK_END =
  /<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|section|article|br|blockquote|header|footer|nav|title)\b[^<>]{0,2000}>/gi;
const TAG = /<[/!?a-z][^<>]{0,5000}>/gi;

/** The text of markup that is too abnormal to be parsed: tags removed, a new line for each block. */
export function stripTags(html: string): string {
  return withoutScripts(html).replace(BLOCK_END, "\n").replace(TAG, "");
}
