import { refuse } from "../problem-error.ts";
import { chinaDay } from "../published/china-day.ts";
import { fillPublishedRelated, toRelatedArticles } from "../published/fill-published-related.ts";
import { validityOn } from "../published/validity.ts";
import { type PreviewAnswer, type PreviewReader, previewAnswerSchema } from "./preview-answer.ts";
import type { PreviewClaims } from "./preview-claims.ts";

/** Whether a preview link opens an image: while it opens, those of its text and no others. */
export async function mayPreviewImage(
  reader: PreviewReader,
  now: Date,
  claims: PreviewClaims | null,
  imageId: string,
): Promise<boolean> {
  return claims !== null && claims.expiresAt > now && (await reader.shows(claims, imageId));
}

/**
 * What a preview link shows; `claims` is null for one that nobody here has written.
 * @throws ProblemError preview.refused, whatever is wrong with the link
 */
export async function getPreview(
  reader: PreviewReader,
  now: Date,
  claims: PreviewClaims | null,
): Promise<PreviewAnswer> {
  if (claims === null || claims.expiresAt <= now) return refuse({ code: "preview.refused" });
  const today = chinaDay(now);
  const found = (await reader.find(claims, today)) ?? refuse({ code: "preview.refused" });
  const { article, isDraft, editionNumber, contentHash } = found;
  const related = toRelatedArticles(fillPublishedRelated(found, { on: today, readerRegionChain: null }));
  return previewAnswerSchema.parse({
    kind: "article",
    article: { ...article, related, validity: validityOn(article, null, today) },
    preview: { isDraft, editionNumber, contentHash, expiresAt: claims.expiresAt.toISOString() },
  });
}
