import { type Actor, roleAllows } from "@gongji/domain/article";
import { type ImportedPage, titleKey } from "@gongji/intake";
import { distinctTitles } from "../intake/link-related.ts";
import type { EditorReader } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/** What would become of one title of a page's related list. */
export interface ExpectedLink {
  readonly title: string;
  readonly outcome: "would_link" | "would_create_stub";
  readonly articleId: string | null;
}

/** What importing the page would link and create. Writes nothing. */
export async function previewImport(
  reader: EditorReader,
  actor: Actor,
  page: ImportedPage,
): Promise<ExpectedLink[]> {
  if (!roleAllows(actor.role, "page.import")) refuse({ code: "auth.not_allowed", action: "page.import" });
  const byKey = distinctTitles(page.related, page.title);
  const known = await reader.knownTitles([...byKey.keys()]);
  return [...byKey.values()].map((entry) => {
    const articleId = known.get(titleKey(entry.title)) ?? null;
    return {
      title: entry.title,
      outcome: articleId === null ? "would_create_stub" : "would_link",
      articleId,
    };
  });
}
