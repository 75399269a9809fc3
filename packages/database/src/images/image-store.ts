import type { ImageRecord, ImageStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** Images in PostgreSQL. */
export function createImageStore(db: Transaction): ImageStore {
  return {
    async renew(imageId, at) {
      const [image] = await db.image.updateManyAndReturn({
        where: { id: imageId },
        data: { at },
        select: { id: true, width: true, height: true },
      });
      return image ?? null;
    },

    async lockUnused(before) {
      const [image] = await db.$queryRaw<ImageRecord[]>`
        SELECT i.id, i.width, i.height FROM image i
        WHERE i.at < ${before} AND NOT EXISTS (SELECT FROM edition_image e WHERE e.image_id = i.id)
          AND NOT EXISTS (SELECT FROM revision_image r WHERE r.image_id = i.id)
        ORDER BY i.at LIMIT 1 FOR UPDATE SKIP LOCKED`;
      return image ?? null;
    },

    async remove(imageId) {
      await db.image.delete({ where: { id: imageId } });
    },

    async add(image) {
      const { count } = await db.image.createMany({ data: [image], skipDuplicates: true });
      return count === 1;
    },

    async unknown(imageIds) {
      const rows = await db.image.findMany({ where: { id: { in: [...imageIds] } }, select: { id: true } });
      const known = new Set(rows.map(({ id }) => id));
      return imageIds.filter((id) => !known.has(id));
    },
  };
}
