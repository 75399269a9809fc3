import type { ArticleDraft } from "@gongji/domain/article";
import type { Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/**
 * Refuses a draft that shows an image the platform does not have.
 * @throws ProblemError image.not_found
 */
export async function checkImages(stores: Stores, { body }: ArticleDraft): Promise<void> {
  const shown = body.content.flatMap((block) => (block.type === "image" ? [block.attrs.imageId] : []));
  if (shown.length === 0) return;
  const [imageId] = await stores.images.unknown(shown);
  if (imageId !== undefined) refuse({ code: "image.not_found", imageId });
}
