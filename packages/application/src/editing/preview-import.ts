import type { Actor } from "@gongji/domain/article";
import { type ImportedPage, pageFingerprint, titleKey } from "@gongji/intake";
import { authorise } from "../authorise.ts";
import { distinctTitles } from "../intake/link-related.ts";
import type { EditorReader } from "../ports/index.ts";

/** What would become of one title of a page's related list. */
export interface ExpectedLink {
  readonly title: string;
  readonly outcome: "would_link" | "would_create_stub";
  readonly articleId: string | null;
}

/** What importing a page would come to. */
export interface ExpectedImport {
  /** `unchanged`: the same page is in already. */
  readonly outcome: "would_create" | "would_fill_stub" | "unchanged";
  /** The article it is in, or the stub it would fill. */
  readonly articleId: string | null;
  /** An article that has the page's title already: there would be two. */
  readonly sameTitleId: string | null;
  /** Two pages that have the same come in once. */
  readonly fingerprint: string;
  readonly related: readonly ExpectedLink[];
}

/** What importing the page would make, link and create. Writes nothing. */
export async function previewImport(
  { reader, sha256 }: { readonly reader: EditorReader; readonly sha256: (text: string) => string },
  actor: Actor,
  page: ImportedPage,
): Promise<ExpectedImport> {
  authorise(actor, "page.import");
  const fingerprint = sha256(pageFingerprint(page));
  const imported = await reader.importedAs(fingerprint);
  const ownKey = titleKey(page.title);
  const byKey = distinctTitles(page.related, page.title);
  const known = await reader.knownTitles([...byKey.keys(), ...(ownKey === "" ? [] : [ownKey])]);
  const titled = known.get(ownKey) ?? null;
  const target = titled === null ? undefined : (await reader.targets([titled])).get(titled);
  const fills = target?.state === "stub";
  const related = [...byKey.values()].map((entry): ExpectedLink => {
    const articleId = known.get(titleKey(entry.title)) ?? null;
    return {
      title: entry.title,
      outcome: articleId === null ? "would_create_stub" : "would_link",
      articleId,
    };
  });
  if (imported !== null) {
    return { outcome: "unchanged", articleId: imported, sameTitleId: null, fingerprint, related: [] };
  }
  return {
    outcome: fills ? "would_fill_stub" : "would_create",
    articleId: fills ? titled : null,
    sameTitleId: fills ? null : titled,
    fingerprint,
    related,
  };
}
