import type { ImportedPage } from "./imported-page.ts";
import { titleKey } from "./title-key.ts";

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, "");
}

/**
 * A canonical text that two crawls of one page share and two pages do not: title and article without space,
 * punctuation and width. Dates, neighbours and related lists change from crawl to crawl and are left out, unless
 * there is no article to go by. The caller hashes it.
 */
export function pageFingerprint(page: ImportedPage): string {
  const article = letters(page.bodyText);
  const around = article === "" ? page.related.map((entry) => titleKey(entry.title)).join("\n") : "";
  return ["1", titleKey(page.title), article, around].join("\n");
}
