import type { Actor } from "@gongji/domain/article";
import { type ImportedPage, readPageInParts, titleKey } from "@gongji/intake";
import { authorise } from "../authorise.ts";
import { distinctTitles } from "../intake/link-related.ts";
import { pageDraft } from "../intake/page-draft.ts";
import { pageWarnings } from "../intake/page-warnings.ts";
import { type ReadPageFile, readPageFile } from "../intake/read-page-file.ts";
import type { EditorReader } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { LinkTarget } from "./editor-dto.ts";
import type { PageComparison, PageLink } from "./import-dto.ts";

/** As much of a page as somebody will look through. */
const PARTS_MAX = 2_000;

/**
 * A file beside the draft it would become. Writes nothing.
 * @throws ProblemError auth.not_allowed, import.unreadable_page
 */
export async function comparePageFile(
  reader: EditorReader,
  actor: Actor,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<PageComparison> {
  authorise(actor, "page.import");
  return await compared(reader, file.fileName, readPageFile(file.fileName, file.bytes), null);
}

/**
 * A page that came in, read again from its source, beside what was made of it.
 * @throws ProblemError auth.not_allowed, import.page_not_found when it is not there, or came in before sources were kept
 */
export async function compareImportedPage(
  reader: EditorReader,
  actor: Actor,
  pageId: string,
): Promise<PageComparison> {
  authorise(actor, "page.import");
  const found = await reader.importedSource(pageId);
  if (!found || found.source === null) return refuse({ code: "import.page_not_found" });
  const { fileName, source, articleId } = found;
  return await compared(
    reader,
    fileName,
    { ...readPageInParts({ fileName, text: source }), source },
    articleId,
  );
}

async function compared(
  reader: EditorReader,
  fileName: string,
  { page, parts }: ReadPageFile,
  articleId: string | null,
): Promise<PageComparison> {
  const { draft, warnings } = pageDraft(page);
  const { title, shortAnswer, body, disclaimer } = draft;
  return {
    fileName,
    parts: parts.slice(0, PARTS_MAX).map((part) => ({ ...part })),
    isCut: parts.length > PARTS_MAX,
    draft: { title, shortAnswer, body, disclaimer },
    publishedAt: page.publishedAt,
    category: page.category,
    related: await linksOf(reader, page, articleId !== null),
    warnings: [...pageWarnings(page), ...warnings],
    articleId,
  };
}

async function linksOf(reader: EditorReader, page: ImportedPage, isIn: boolean): Promise<PageLink[]> {
  const byKey = distinctTitles(page.related, page.title);
  const known = await reader.knownTitles([...byKey.keys()]);
  const targets = await reader.targets([...known.values()]);
  return page.related.map((entry) => {
    const { title, excerpt, category, date } = entry;
    const isKept = byKey.get(titleKey(title)) === entry;
    const articleId = (isKept ? known.get(titleKey(title)) : undefined) ?? null;
    const target = articleId === null ? undefined : targets.get(articleId);
    const outcome = !isKept ? "left_out" : isIn ? outcomeNow(target) : outcomeExpected(target);
    return { title, excerpt, category, date, outcome, articleId };
  });
}

function outcomeNow(target: LinkTarget | undefined): PageLink["outcome"] {
  if (!target) return "left_out";
  return target.state === "stub" ? "stub_created" : "linked";
}

function outcomeExpected(target: LinkTarget | undefined): PageLink["outcome"] {
  return target ? "would_link" : "would_create_stub";
}
