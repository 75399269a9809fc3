import type { RebuildProgress } from "@gongji/application/ranking";
import { createDatabase, createUnitOfWork } from "@gongji/database";
import { takeLead } from "@gongji/database/jobs";
import { rankRelated } from "./rank-related.ts";

/** Ranks until nothing is left to do. Answers false when another process has the lead, and does nothing then. */
export async function rankOnce(options: {
  readonly databaseUrl: string;
  readonly progress?: (progress: RebuildProgress) => void;
  readonly report: (error: unknown) => void;
  readonly signal?: AbortSignal;
}): Promise<boolean> {
  const { databaseUrl, signal = new AbortController().signal } = options;
  const lead = await takeLead(databaseUrl, "related");
  if (!lead) return false;
  const database = createDatabase(databaseUrl, { poolSize: 2 });
  const context = { unitOfWork: createUnitOfWork(database), now: () => new Date() };
  try {
    await rankRelated({ ...options, context, signal, untilDone: true });
    return true;
  } finally {
    await database.$disconnect();
    await lead.release();
  }
}
