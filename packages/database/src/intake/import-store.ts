import type { ImportStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { createImportTraces } from "./import-traces.ts";

/** Imported pages in PostgreSQL. */
export function createImportStore(db: Transaction): ImportStore {
  return {
    ...createImportTraces(db),

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

    async countUnchanged(runId) {
      await db.importRun.update({ where: { id: runId }, data: { unchanged: { increment: 1 } } });
    },

    async run(runId) {
      return await db.importRun.findUnique({
        where: { id: runId },
        select: { id: true, actorId: true, undoneAt: true },
      });
    },

    async forgetPages(runId, articleIds) {
      await db.importedPage.deleteMany({ where: { runId, articleId: { in: [...articleIds] } } });
    },

    async markUndone({ runId, at, actorId, kept, ...counts }) {
      await db.importRun.update({
        where: { id: runId },
        data: { undoneAt: at, undoneById: actorId, ...counts },
      });
      for (const because of ["changed", "linked"] as const) {
        const articleIds = kept.filter((one) => one.because === because).map(({ articleId }) => articleId);
        await db.importTrace.updateMany({
          where: { runId, articleId: { in: articleIds } },
          data: { kept: because },
        });
      }
    },

    async lock() {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('gongji.import'))`;
    },
  };
}
