import {
  auditFilterSchema,
  auditStretchSchema,
  listAuditEvents,
  listedAuditEventSchema,
  verifyAuditStretch,
} from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** The audit log. */
export const audit = editorRouter({
  list: editorProcedure
    .input(auditFilterSchema)
    .output(z.object({ items: z.array(listedAuditEventSchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listAuditEvents(ctx.reader, ctx.actor, input)),
  verify: editorProcedure
    .input(z.strictObject({ after: z.string().regex(/^\d{1,18}$/) }))
    .output(auditStretchSchema)
    .query(({ ctx, input }) => verifyAuditStretch(ctx.reader, ctx.actor, input)),
});
