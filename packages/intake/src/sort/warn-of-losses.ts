import type { LeftOut } from "../html/html-pieces.ts";
import { absoluteHref } from "../page/safe-href.ts";
import { hasUnpairedStars } from "../text/inline-markup.ts";
import type { Reading } from "./reading.ts";

/** Reports what the article, as opposed to what stands around it, loses on its way into a body. */
export function warnOfLosses(reading: Reading, leftOut: readonly LeftOut[]): void {
  const { pieces, roles, warnings, metadata } = reading;
  const first = roles.indexOf(null);
  const last = roles.lastIndexOf(null);
  for (const { code, line, about, after } of leftOut) {
    if (first >= 0 && after >= first && after <= last + 1) warnings.add(code, line, about);
  }
  for (const [index, piece] of pieces.entries()) {
    if (roles[index] !== null) continue;
    if (hasUnpairedStars(piece.printed)) warnings.add("markup_unclosed", piece.line, piece.printed);
    for (const link of piece.links) {
      if (absoluteHref(link.href, metadata.baseHref) === null)
        warnings.add("link_dropped", piece.line, link.href);
    }
  }
}
