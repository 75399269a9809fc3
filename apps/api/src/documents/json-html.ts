import type { Json } from "@gongji/api/rest";
import { escapeHtml } from "@gongji/client/html";

/** A value of JSON, or a text that is no JSON, to be read. */
export function jsonHtml(value: Json): string {
  return `<pre tabindex="0"><code>${escapeHtml(typeof value === "string" ? value : JSON.stringify(value, null, 2))}</code></pre>`;
}
