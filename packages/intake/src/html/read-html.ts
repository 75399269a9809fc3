import type { WarningList } from "../page/intake-warning.ts";
import { NO_METADATA, type PageMetadata } from "../page/page-metadata.ts";
import type { Piece, Zone } from "../page/piece.ts";
import { textPieces } from "../text/text-pieces.ts";
import { htmlMetadata } from "./html-metadata.ts";
import { HtmlWalk, type LeftOut } from "./html-pieces.ts";
import { mainContainer } from "./main-container.ts";
import { Measures } from "./measures.ts";
import { type HtmlElement, parseHtml } from "./parse-html.ts";
import { stripTags } from "./strip-tags.ts";
import { withoutScripts } from "./without-scripts.ts";
import { zoneOf } from "./zones.ts";

/** An HTML page taken apart. */
export interface HtmlPage {
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly LeftOut[];
  readonly metadata: PageMetadata;
}

/** The pieces of an HTML page, each with the zone its markup puts it in, and what the page says about itself. */
export function readHtml(html: string, warnings: WarningList): HtmlPage {
  const document = parseHtml(withoutScripts(html));
  if (!document) {
    warnings.add("page_too_deep");
    return { pieces: textPieces(stripTags(html), warnings), leftOut: [], metadata: NO_METADATA };
  }
  const metadata = htmlMetadata(document);
  const measures = new Measures(document);
  const container = mainContainer(document, measures, metadata.titles);
  const walk = new HtmlWalk({
    baseHref: metadata.baseHref,
    zoneOf: (element: HtmlElement, outer: Zone): Zone | null => {
      const zone = zoneOf(element, outer === "outside" ? "main" : outer, measures);
      return zone === "main" && outer === "outside" && element !== container ? "outside" : zone;
    },
  });
  walk.walk(document, container ? "outside" : "main");
  return { pieces: walk.pieces, leftOut: walk.leftOut, metadata };
}
