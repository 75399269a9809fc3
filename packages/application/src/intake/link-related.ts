import { type Actor, emptyDraft } from "@gongji/domain/article";
import { EMPTY_RELATED, PINS_MAX, type Pin, type RelatedList } from "@gongji/domain/related";
import { type ImportedPage, titleKey } from "@gongji/intake";
import { type ArticleToAdd, addArticles } from "../articles/add-article.ts";
import type { CommandContext, PageWarning, Stores } from "../ports/index.ts";

type RelatedEntry = ImportedPage["related"][number];

/** What became of one title of a page's related list. */
export interface ImportedLink {
  readonly title: string;
  readonly outcome: "linked" | "stub_created";
  readonly articleId: string;
}

const TITLE_MAX_LENGTH = 120;
const EXCERPT_MAX_LENGTH = 2_000;

/** Each distinct title of the list, its key, and the entry it came from; the page's own title left out. */
export function distinctTitles(
  entries: readonly RelatedEntry[],
  ownTitle: string,
): Map<string, RelatedEntry> {
  const byKey = new Map<string, RelatedEntry>();
  for (const entry of entries) {
    const key = titleKey(entry.title);
    if (key !== "" && key !== titleKey(ownTitle) && !byKey.has(key)) byKey.set(key, entry);
  }
  return byKey;
}

/** Turns related titles into pins, in their order: of the article that has the title, else of a new stub. */
export async function linkRelated(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  entries: readonly RelatedEntry[],
  ownTitle: string,
): Promise<{ related: RelatedList; links: ImportedLink[]; warnings: PageWarning[] }> {
  const byKey = distinctTitles(entries, ownTitle);
  const existing = await stores.articles.findByTitleKeys([...byKey.keys()]);
  const missing = [...byKey].filter(([key]) => !existing.has(key));
  const stubIds = await addArticles(
    context,
    stores,
    actor,
    missing.map(([, entry]) => stubOf(entry)),
  );
  const stubs = new Map(missing.map(([key], index) => [key, stubIds[index] ?? ""]));
  const links = [...byKey].map(([key, entry]): ImportedLink => {
    const known = existing.get(key);
    return {
      title: entry.title,
      outcome: known === undefined ? "stub_created" : "linked",
      articleId: known ?? stubs.get(key) ?? "",
    };
  });
  const pins = links
    .slice(0, PINS_MAX)
    .map((link): Pin => ({ articleId: link.articleId, reason: null, expiresOn: null }));
  const warnings: PageWarning[] =
    links.length > PINS_MAX
      ? [
          {
            code: "related_shortened",
            line: null,
            message: {
              zh: `页面列了 ${links.length} 条相关推荐，只置顶了前 ${PINS_MAX} 条。`,
              en: `The page names ${links.length} related titles; only the first ${PINS_MAX} were pinned.`,
            },
          },
        ]
      : [];
  return { related: { ...EMPTY_RELATED, pins }, links, warnings };
}

function stubOf(entry: RelatedEntry): ArticleToAdd {
  return {
    slug: null,
    origin: "stub",
    draft: emptyDraft(entry.title.slice(0, TITLE_MAX_LENGTH)),
    related: EMPTY_RELATED,
    reason: "imported",
    stub: { excerpt: entry.excerpt?.slice(0, EXCERPT_MAX_LENGTH) ?? null, date: entry.date },
  };
}
