import { colleagueSchema, listPeople } from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** Who works here, for everybody who does: to give an article to, to mention. */
export const people = editorRouter({
  list: editorProcedure
    .output(z.object({ items: z.array(colleagueSchema) }))
    .query(async ({ ctx }) => ({ items: await listPeople(ctx.reader, ctx.actor) })),
});
