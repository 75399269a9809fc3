import type { Actor } from "@gongji/domain/article";
import type { AuditEntry, CommandContext, Stores, ViewRecord } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { mayChangeView } from "./list-views.ts";
import type { ChangeView, NamedView } from "./view-commands.ts";

/** Runs one change of a kept view, with its audit event. What the actor may not see is not there for them. */
async function changeOneView(
  context: CommandContext,
  actor: Actor,
  viewId: string,
  action: string,
  work: (view: ViewRecord, stores: Stores, at: Date) => Promise<AuditEntry["detail"]>,
): Promise<void> {
  await context.unitOfWork.run(async (stores) => {
    const view = await stores.views.lock(viewId);
    if (!view || (!view.isShared && view.ownerId !== actor.userId)) return refuse({ code: "view.not_found" });
    if (!mayChangeView(actor, view)) refuse({ code: "auth.not_allowed", action: "user.manage" });
    const at = context.now();
    const detail = await work(view, stores, at);
    await stores.audit.append({
      at,
      actorId: actor.userId,
      action,
      subjectType: "view",
      subjectId: viewId,
      detail,
    });
  });
}

/**
 * Gives a kept view another name, other settings, or shares it.
 * @throws ProblemError view.not_found, view.name_taken, auth.not_allowed
 */
export async function changeView(context: CommandContext, actor: Actor, command: ChangeView): Promise<void> {
  const { viewId, name, shared, settings } = command;
  await changeOneView(context, actor, viewId, "view.changed", async (_, { views }, at) => {
    await views.change(viewId, { name, isShared: shared, settings, at });
    return { name, shared };
  });
}

/**
 * Forgets a kept view.
 * @throws ProblemError view.not_found, auth.not_allowed
 */
export async function removeView(
  context: CommandContext,
  actor: Actor,
  { viewId }: NamedView,
): Promise<void> {
  await changeOneView(context, actor, viewId, "view.removed", async ({ name }, { views }) => {
    await views.remove(viewId);
    return { name };
  });
}
