import type { ImportStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** Imported pages in PostgreSQL. */
export function createImportStore(db: Transaction): ImportStore {
  return {
    async startRun({ id, actorId, at }) {
      await db.importRun.create({ data: { id, actorId, startedAt: at } });
    },

    async findByFingerprint(fingerprint) {
      const row = await db.importedPage.findUnique({ where: { fingerprint }, select: { articleId: true } });
      return row?.articleId ?? null;
    },

    async addPage({ breadcrumbs, warnings, ...page }) {
      await db.importedPage.create({
        data: {
          ...page,
          breadcrumbs: [...breadcrumbs],
          warnings: warnings.map((warning) => ({ ...warning, message: { ...warning.message } })),
        },
      });
    },

    async lock() {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('gongji.import'))`;
    },
  };
}
