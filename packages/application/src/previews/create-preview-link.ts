import type { Actor } from "@gongji/domain/article";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { WritePreviewLink } from "./preview-claims.ts";

/** For how long a preview link can open: an hour, a day, a week, thirty days. */
export const PREVIEW_HOURS = [1, 24, 168, 720] as const;

const MS_AN_HOUR = 3_600_000;

/** A preview link of an article's draft, or of what is on show while there is no draft. */
export const createPreviewLinkSchema = z.strictObject({
  articleId: z.uuid(),
  hours: z.literal(PREVIEW_HOURS),
});
/** A preview link of an article's draft, or of what is on show while there is no draft. */
export type CreatePreviewLink = z.infer<typeof createPreviewLinkSchema>;

/** A preview link and when it stops. Whoever has it can read the text without signing in. */
export const previewLinkSchema = z.object({ url: z.string(), expiresAt: z.string() });
/** A preview link and when it stops. */
export type PreviewLink = z.infer<typeof previewLinkSchema>;

/**
 * Makes a link that shows an article's text to whoever has it. Nothing of the article changes; that the link was made
 * is in the audit log.
 * @throws ProblemError auth.not_allowed, article.not_found, article.in_trash, article.nothing_to_preview
 */
export async function createPreviewLink(
  context: CommandContext & { readonly writePreviewLink: WritePreviewLink },
  actor: Actor,
  { articleId, hours }: CreatePreviewLink,
): Promise<PreviewLink> {
  authorise(actor, "article.read");
  const sharedById = actor.userId ?? refuse({ code: "auth.sign_in_required" });
  const at = context.now();
  const expiresAt = new Date(Math.floor((at.getTime() + hours * MS_AN_HOUR) / 1_000) * 1_000);
  const editionId = await context.unitOfWork.run(async ({ articles, audit }) => {
    const article = (await articles.load(articleId)) ?? refuse({ code: "article.not_found" });
    if (article.trashed) refuse({ code: "article.in_trash" });
    const isReadable = article.withdrawal === null || article.withdrawal.kind === "notice";
    const edition = article.draft ?? (isReadable ? article.live : null);
    if (!edition) return refuse({ code: "article.nothing_to_preview" });
    await audit.append({
      at,
      actorId: sharedById,
      action: "article.preview_shared",
      subjectType: "article",
      subjectId: articleId,
      detail: { edition: edition.number, until: expiresAt.toISOString() },
    });
    return edition.id;
  });
  return {
    url: context.writePreviewLink({ editionId, sharedById, expiresAt }),
    expiresAt: expiresAt.toISOString(),
  };
}
