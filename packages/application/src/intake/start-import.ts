import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";

/**
 * Opens a run: the pages that come in together, and can be undone together. Answers its id.
 * @throws ProblemError auth.not_allowed
 */
export async function startImport(context: CommandContext, actor: Actor): Promise<string> {
  authorise(actor, "page.import");
  const id = context.newId();
  const at = context.now();
  await context.unitOfWork.run(async ({ imports, audit }) => {
    await imports.startRun({ id, actorId: actor.userId, at });
    await audit.append({
      at,
      actorId: actor.userId,
      action: "import.started",
      subjectType: "import_run",
      subjectId: id,
      detail: {},
    });
  });
  return id;
}
