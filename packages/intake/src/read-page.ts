import { bodyText } from "@gongji/domain/article";
import { buildBody } from "./body/build-body.ts";
import { mergeOrdinals } from "./body/merge-ordinals.ts";
import { shortAnswerOf } from "./body/short-answer.ts";
import { isHtml } from "./html/is-html.ts";
import { type HtmlPage, readHtml } from "./html/read-html.ts";
import type { ImportedPage } from "./page/imported-page.ts";
import { WarningList } from "./page/intake-warning.ts";
import { NO_METADATA } from "./page/page-metadata.ts";
import { bodyStart } from "./sort/article-extent.ts";
import { findBreadcrumbs, withoutPageItself } from "./sort/breadcrumbs.ts";
import { markContentsList } from "./sort/contents-list.ts";
import { markFurniture } from "./sort/furniture.ts";
import { findNeighbours } from "./sort/neighbours.ts";
import { findNotices } from "./sort/notices.ts";
import { findPageDate } from "./sort/page-date.ts";
import type { Reading, Role } from "./sort/reading.ts";
import { findRelated } from "./sort/related.ts";
import { findTitle } from "./sort/title.ts";
import { warnOfLosses } from "./sort/warn-of-losses.ts";
import { textPieces } from "./text/text-pieces.ts";

/** A page's text as it came, with the name of the file it came in. */
export interface PageInput {
  readonly fileName?: string;
  readonly text: string;
}

function takenApart(input: PageInput, warnings: WarningList): HtmlPage {
  if (isHtml(input.text, input.fileName ?? null)) return readHtml(input.text, warnings);
  return { pieces: textPieces(input.text, warnings), leftOut: [], metadata: NO_METADATA };
}

/** One line or block of a page and what it was taken for. */
export interface PagePart {
  /** The 1-based line of the source. */
  readonly line: number;
  readonly text: string;
  readonly role: Role | "article";
}

/**
 * Reads a web page, HTML or plain text, as an article draft with what stood around it. Never throws: what is
 * missing is null or empty, what is unsure is a warning with its line.
 */
export function readPage(input: PageInput): ImportedPage {
  return readPageInParts(input).page;
}

/** Reads a page as {@link readPage} does and tells beside it what each part of the page was taken for. */
export function readPageInParts(input: PageInput): {
  readonly page: ImportedPage;
  readonly parts: PagePart[];
} {
  const warnings = new WarningList();
  const { pieces, leftOut, metadata } = takenApart(input, warnings);
  const reading: Reading = {
    pieces,
    roles: pieces.map(() => null),
    metadata,
    warnings,
    fileName: input.fileName ?? null,
  };
  const trail = findBreadcrumbs(reading);
  const { title, index } = findTitle(reading, trail);
  const { breadcrumbs } = withoutPageItself(trail, title);
  const { previous, next } = findNeighbours(reading);
  const related = findRelated(reading, index + 1, title);
  const dated = findPageDate(reading, index, bodyStart(reading, index));
  const notices = findNotices(reading, index, dated.source);
  markContentsList(reading, index);
  markFurniture(reading, index);
  const article = mergeOrdinals(pieces.filter((_, at) => reading.roles[at] === null));
  const { body, sections, openingLength } = buildBody(article, warnings);
  warnOfLosses(reading, leftOut);
  if (article.length === 0) warnings.add("page_without_article");
  const page: ImportedPage = {
    title,
    breadcrumbs,
    publishedAt: dated.publishedAt,
    category: dated.category ?? breadcrumbs.slice(1).at(-1) ?? null,
    sections,
    body,
    bodyText: bodyText(body),
    shortAnswer: shortAnswerOf(article.slice(0, openingLength), title),
    disclaimer: notices.disclaimer,
    source: notices.source,
    related,
    previous,
    next,
    warnings: warnings.sorted(),
  };
  const parts = pieces.map(
    ({ line, text }, at): PagePart => ({ line, text, role: reading.roles[at] ?? "article" }),
  );
  return { page, parts };
}
