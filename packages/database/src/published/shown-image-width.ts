import type pg from "pg";
import { type PreparedStatement, queryPublished } from "./query-published.ts";

/** How wide an image is that an edition on show has in it; no row for any other. $1 id */
export const shownImageStatement: PreparedStatement = {
  name: "published.shown_image",
  text: "SELECT i.width FROM live.image i WHERE i.id = $1 LIMIT 1",
};

/** The width of an image readers may see, null for every other. */
export async function shownImageWidth(pool: pg.Pool, imageId: string): Promise<number | null> {
  const [row] = await queryPublished<{ width: number }>(pool, shownImageStatement, [imageId]);
  return row?.width ?? null;
}
