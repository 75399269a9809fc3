import { hash } from "node:crypto";
import type { PageRecord } from "#lib/page-record.ts";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\bas="script")[^>]*>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** Scripts the browser does not run: structured data. */
const IS_DATA = /\btype="application\/ld\+json"/;
/** The site's own scripts, see `src/browser`. */
const IS_OWN = /\bsrc="\/scripts\//;

const sha256 = (text: string) => `'sha256-${hash("sha256", text, "base64")}'`;

/** A page as it is sent, with the policy that allows exactly what is in it. */
export interface Document {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/**
 * Makes a page a document. What the framework adds to take it over in the browser is taken out, except from
 * interactive pages. The policy names what is left inside the page by its hash, so that the page can be kept and given
 * to everybody.
 */
export function createDocument(
  rendered: string,
  { isInteractive, described }: Pick<PageRecord, "isInteractive" | "described">,
): Document {
  const bare = isInteractive
    ? rendered
    : rendered
        .replaceAll(SCRIPT, (whole: string, attributes: string) =>
          IS_DATA.test(attributes) || IS_OWN.test(attributes) ? whole : "",
        )
        .replaceAll(SCRIPT_PRELOAD, "");
  const html =
    described.length === 0 ? bare : bare.replace("</head>", () => `${dataScript(described)}</head>`);
  const scriptHashes = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => !IS_DATA.test(attributes) && !/\bsrc=/.test(attributes))
    .map(([, , text = ""]) => sha256(text));
  const styleHashes = [...html.matchAll(STYLE)].map(([, text = ""]) => sha256(text));
  return { html, contentSecurityPolicy: policy([...new Set(scriptHashes)], [...new Set(styleHashes)]) };
}

/** Structured data; nothing in it can end the element. */
function dataScript(described: readonly object[]): string {
  const data = JSON.stringify({ "@context": "https://schema.org", "@graph": described });
  return `<script type="application/ld+json">${data.replaceAll("<", "\\u003c")}</script>`;
}

function policy(scriptHashes: readonly string[], styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(" "),
    ["style-src 'self'", ...styleHashes].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
