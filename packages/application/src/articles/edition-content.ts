import { type ArticleDraft, bodyText } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";
import { titleKey } from "@gongji/intake";
import { searchTokens } from "@gongji/ranking";
import type { CommandContext, EditionContent } from "../ports/index.ts";

/** JSON with sorted keys, so that equal content has one spelling. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Hash of everything a reader would see of the edition: the text and the curated list. */
export function contentHash(context: CommandContext, draft: ArticleDraft, related: RelatedList): string {
  return context.sha256(canonicalJson({ draft, related }));
}

/** The content with all that is computed from it: plain text, hash, title key and search tokens. */
export function editionContent(
  context: CommandContext,
  draft: ArticleDraft,
  related: RelatedList,
): EditionContent {
  const text = bodyText(draft.body);
  return {
    draft,
    related,
    bodyText: text,
    contentHash: contentHash(context, draft, related),
    titleKey: titleKey(draft.title),
    titleTokens: searchTokens(draft.title),
    bodyTokens: searchTokens(`${draft.question}\n${draft.shortAnswer}\n${text}`),
  };
}
