import type { Body } from "@gongji/domain/article";
import { buildBody } from "../body/build-body.ts";
import { WarningList } from "../page/intake-warning.ts";
import type { Zone } from "../page/piece.ts";
import { textPieces } from "../text/text-pieces.ts";
import { HtmlWalk } from "./html-pieces.ts";
import { type HtmlElement, parseHtmlFragment } from "./parse-html.ts";
import { stripTags } from "./strip-tags.ts";
import { withoutScripts } from "./without-scripts.ts";

const UNREAD = new Set(
  "script style noscript template iframe svg canvas object embed audio video map input button select textarea head title meta link".split(
    " ",
  ),
);

/**
 * Markup as a body: headings, paragraphs, lists, tables, quotations, emphasis and full http(s) links; anything else
 * only as its text. For pasted markup: nothing is judged to be noise, nothing is left out but scripts and controls.
 */
export function htmlToBody(html: string): Body {
  const warnings = new WarningList();
  const fragment = parseHtmlFragment(withoutScripts(html));
  if (!fragment) return buildBody(textPieces(stripTags(html), warnings), warnings).body;
  const walk = new HtmlWalk({
    baseHref: null,
    zoneOf: (element: HtmlElement, outer: Zone) => (UNREAD.has(element.tagName) ? null : outer),
  });
  walk.walk(fragment);
  return buildBody(walk.pieces, warnings).body;
}
