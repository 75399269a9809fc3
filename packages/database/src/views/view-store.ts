import { viewSettingsSchema } from "@gongji/application";
import type { ViewRecord, ViewStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { refusing } from "../errors.ts";
import type { Prisma } from "../generated/client.ts";

const withOwner = { owner: { select: { name: true } } } as const satisfies Prisma.SavedViewInclude;
type ViewRow = Prisma.SavedViewGetPayload<{ include: typeof withOwner }>;

function toRecord({ id, ownerId, owner, name, isShared, settings }: ViewRow): ViewRecord {
  return { id, ownerId, ownerName: owner.name, name, isShared, settings: viewSettingsSchema.parse(settings) };
}

/** Kept views in PostgreSQL, inside one transaction. */
export function createViewStore(db: Transaction): ViewStore {
  return {
    async list(userId) {
      const rows = await db.savedView.findMany({
        where: { OR: [{ isShared: true }, ...(userId === null ? [] : [{ ownerId: userId }])] },
        include: withOwner,
        orderBy: [{ name: "asc" }, { id: "asc" }],
        take: 200,
      });
      return rows.map(toRecord);
    },

    async lock(viewId) {
      await db.$queryRaw`SELECT 1 FROM saved_view WHERE id = ${viewId}::uuid FOR UPDATE`;
      const row = await db.savedView.findUnique({ where: { id: viewId }, include: withOwner });
      return row && toRecord(row);
    },

    countOf: (userId) => db.savedView.count({ where: { ownerId: userId } }),

    async create({ at, ...view }) {
      await refusing("saved_view_name_key", { code: "view.name_taken", name: view.name }, () =>
        db.savedView.create({ data: { ...view, createdAt: at, changedAt: at } }),
      );
    },

    async change(viewId, { at, ...change }) {
      await refusing("saved_view_name_key", { code: "view.name_taken", name: change.name }, () =>
        db.savedView.update({ where: { id: viewId }, data: { ...change, changedAt: at } }),
      );
    },

    async remove(viewId) {
      await db.savedView.delete({ where: { id: viewId } });
    },
  };
}
