import { type Actor, roleAllows } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext, ViewRecord } from "../ports/index.ts";
import type { ListedView } from "./view-commands.ts";

/** Whether the actor may change the view: one's own always, another's shared one as an admin. */
export function mayChangeView(actor: Actor, view: ViewRecord): boolean {
  return view.ownerId === actor.userId || (view.isShared && roleAllows(actor.role, "user.manage"));
}

/** One's own views and those others share, by name. */
export async function listViews(context: CommandContext, actor: Actor): Promise<ListedView[]> {
  authorise(actor, "article.read");
  const views = await context.unitOfWork.run((stores) => stores.views.list(actor.userId));
  return views.map((view) => ({
    viewId: view.id,
    name: view.name,
    shared: view.isShared,
    settings: view.settings,
    owner: { userId: view.ownerId, name: view.ownerName },
    changeable: mayChangeView(actor, view),
  }));
}
