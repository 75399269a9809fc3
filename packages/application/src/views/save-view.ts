import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { type SaveView, VIEWS_MAX } from "./view-commands.ts";

/**
 * Keeps a way to look at the list. Answers its id.
 * @throws ProblemError view.name_taken, view.too_many, auth.not_allowed (the platform itself keeps none)
 */
export async function saveView(
  context: CommandContext,
  actor: Actor,
  { name, shared, settings }: SaveView,
): Promise<string> {
  authorise(actor, "article.read");
  const ownerId = actor.userId ?? refuse({ code: "auth.not_allowed", action: "article.read" });
  const id = context.newId();
  await context.unitOfWork.run(async ({ views, audit }) => {
    if ((await views.countOf(ownerId)) >= VIEWS_MAX) refuse({ code: "view.too_many", most: VIEWS_MAX });
    const at = context.now();
    await views.create({ id, ownerId, name, isShared: shared, settings, at });
    await audit.append({
      at,
      actorId: ownerId,
      action: "view.created",
      subjectType: "view",
      subjectId: id,
      detail: { name, shared },
    });
  });
  return id;
}
