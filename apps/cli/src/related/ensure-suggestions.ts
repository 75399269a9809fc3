import { rankOnce } from "@gongji/api-server/ranking";
import { createCommandContext, createDatabase } from "@gongji/database";
import { TRAINED_MODEL } from "@gongji/ranking/related";

/** More than so many lists are left to the server, which makes them while it answers. */
const AT_ONCE_MAX = 1_000;

/** Makes the suggestions that are missing or of an older model, if that is done soon. */
export async function ensureSuggestions(databaseUrl: string, log: (line: string) => void): Promise<void> {
  const database = createDatabase(databaseUrl, { poolSize: 1 });
  const { made, listed } = await createCommandContext(database)
    .unitOfWork.run(({ related }) => related.progress(TRAINED_MODEL.version))
    .finally(() => database.$disconnect());
  const due = listed - made;
  if (due === 0 || due > AT_ONCE_MAX) return;
  const report = (error: unknown) =>
    log(`related: ${error instanceof Error ? error.message : String(error)}`);
  if (await rankOnce({ databaseUrl, report })) {
    log(`已为 ${due} 篇文章生成相关推荐 Made the related suggestions of ${due} articles`);
  }
}
