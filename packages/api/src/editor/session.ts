import { ACTIONS, ROLES, roleAllows } from "@gongji/domain/article";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** Who is signed in and what they may do. */
export const session = editorRouter({
  me: editorProcedure
    .output(
      z.object({
        userId: z.string(),
        name: z.string(),
        email: z.string(),
        role: z.enum(ROLES),
        actions: z.array(z.enum(ACTIONS)),
      }),
    )
    .query(({ ctx }) => ({
      userId: ctx.actor.userId ?? "",
      name: ctx.actor.name,
      email: ctx.email ?? "",
      role: ctx.actor.role,
      actions: ACTIONS.filter((action) => roleAllows(ctx.actor.role, action)),
    })),
});
