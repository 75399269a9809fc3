import type { ImageStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** Images in PostgreSQL. */
export function createImageStore(db: Transaction): ImageStore {
  return {
    async find(imageId) {
      return await db.image.findUnique({
        where: { id: imageId },
        select: { id: true, width: true, height: true },
      });
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
