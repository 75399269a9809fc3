import type { Actor } from "@gongji/domain/article";
import type { CommandContext, ImageStorage } from "../ports/index.ts";
import { imageKeys } from "./image-keys.ts";

/** For so long an image stays that no draft, edition or text of the history shows: somebody may be about to place it. */
export const UNUSED_DAYS = 7;

const DAY_MS = 24 * 3_600_000;
/** Most images of one run. */
const RUN_MAX = 100;

/**
 * Removes images that nothing shows and nobody has added for a week: their files first, then what is known of them, so
 * that a run that is cut short is finished by the next. Several replicas may run it. Answers how many were removed.
 */
export async function removeUnusedImages(
  context: CommandContext & { readonly imageStorage: ImageStorage },
  actor: Actor,
): Promise<number> {
  for (let removed = 0; removed < RUN_MAX; removed += 1)
    if (!(await removeOne(context, actor))) return removed;
  return RUN_MAX;
}

async function removeOne(
  { unitOfWork, now, imageStorage }: CommandContext & { readonly imageStorage: ImageStorage },
  actor: Actor,
): Promise<boolean> {
  return await unitOfWork.run(async ({ images, audit }) => {
    const at = now();
    const image = await images.lockUnused(new Date(at.getTime() - UNUSED_DAYS * DAY_MS));
    if (!image) return false;
    await Promise.all(imageKeys(image).map((key) => imageStorage.remove(key)));
    await images.remove(image.id);
    const subject = { subjectType: "image", subjectId: image.id } as const;
    await audit.append({ at, actorId: actor.userId, action: "image.removed", ...subject, detail: {} });
    return true;
  });
}
