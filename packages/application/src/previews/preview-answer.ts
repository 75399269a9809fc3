import { z } from "zod";
import { type PublishedArticle, publishedArticleSchema } from "../published/published-article.ts";
import type { RelatedSources } from "../published/published-reader.ts";
import type { PreviewClaims } from "./preview-claims.ts";

/** What a preview link shows: the answer readers would get at the article's address, and what it is a preview of. */
export const previewAnswerSchema = z.object({
  kind: z.literal("article"),
  article: publishedArticleSchema,
  preview: z.object({
    /** False when the text is what readers see already. */
    isDraft: z.boolean(),
    /** Which version of the article it is, counted from 1. */
    editionNumber: z.int(),
    /** Another one when the draft was changed meanwhile. */
    contentHash: z.string(),
    /** When the link stops to open. */
    expiresAt: z.string(),
  }),
});
/** What a preview link shows. */
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>;

/** A text as it stands, and what it is. */
export interface FoundPreview extends RelatedSources, Omit<PreviewAnswer["preview"], "expiresAt"> {
  readonly article: Omit<PublishedArticle, "validity" | "related">;
}

/** Reads what a preview link shows. Whoever implements it connects as a role that sees drafts and nothing else inside. */
export interface PreviewReader {
  /** The text, null when it is neither a draft nor on show, or whoever shared it may not sign in any more. */
  find(claims: Pick<PreviewClaims, "editionId" | "sharedById">, today: string): Promise<FoundPreview | null>;
  /** Whether that text shows an image. */
  shows(claims: Pick<PreviewClaims, "editionId" | "sharedById">, imageId: string): Promise<boolean>;
}
