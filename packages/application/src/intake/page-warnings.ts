import { type ImportedPage, WARNING_TEXT } from "@gongji/intake";
import type { PageWarning } from "../ports/index.ts";

/** What the intake was unsure of, as sentences in both languages. */
export function pageWarnings(page: ImportedPage): PageWarning[] {
  return page.warnings.map(({ code, line, excerpt }) => {
    const about = excerpt === undefined ? "" : ` «${excerpt}»`;
    const { zh, en } = WARNING_TEXT[code];
    return { code, line, message: { zh: `${zh}${about}`, en: `${en}${about}` } };
  });
}
