import type { ArticleState } from "@gongji/domain/article";
import { Prisma } from "../generated/client.ts";

/** Articles with the edition an editor works on, the one readers see, and the row the desk finds them by. */
export const workingFrom = working(Prisma.sql`JOIN`);

/** The same with those in the trash, which have no row on the desk. */
export const workingWithTrash = working(Prisma.sql`LEFT JOIN`);

function working(join: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`article a
  ${join} desk_entry d ON d.article_id = a.id
  JOIN edition w ON w.id = coalesce(a.draft_edition_id, a.live_edition_id)
  LEFT JOIN edition live ON live.id = a.live_edition_id`;
}

/** A column that holds a state. */
export interface StateColumn {
  readonly state: ArticleState;
}
