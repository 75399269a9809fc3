import { listAuditEvents, listedAuditEventSchema } from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** The audit log. */
export const audit = editorRouter({
  list: editorProcedure
    .input(
      z.strictObject({
        subjectId: z.string().max(100).optional(),
        cursor: z.string().max(20).optional(),
        limit: z.int().min(1).max(100).default(50),
      }),
    )
    .output(z.object({ items: z.array(listedAuditEventSchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listAuditEvents(ctx.reader, ctx.actor, input)),
});
