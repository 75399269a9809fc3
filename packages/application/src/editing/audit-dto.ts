import { plainDateSchema } from "@gongji/domain/shared";
import { z } from "zod";

/** Most events of one page: an export asks for as many as it gets. */
export const AUDIT_PAGE_MAX = 500;

/** What the audit log can be narrowed by. Unknown keys are refused. */
export const auditFilterSchema = z.strictObject({
  /** Who did it: somebody by id, or the platform itself. */
  actor: z.union([z.uuid(), z.literal("platform")]).optional(),
  /** One action (`article.published`), or everything done to one kind of thing (`article`). */
  action: z
    .string()
    .regex(/^[a-z_]+(?:\.[a-z_]+)?$/)
    .max(60)
    .optional(),
  subjectType: z
    .string()
    .regex(/^[a-z_]+$/)
    .max(30)
    .optional(),
  subjectId: z.string().max(100).optional(),
  /** The first and the last day, in China. */
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  /** Part of a title, a name, an address or a detail. */
  text: z.string().trim().max(100).optional(),
  cursor: z.string().max(20).optional(),
  limit: z.int().min(1).max(AUDIT_PAGE_MAX).default(50),
});
/** What the audit log can be narrowed by. */
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** How a stretch of the audit log's chain stands. */
export const auditStretchSchema = z.object({
  /** Number, time and hash of the last event that fits; null when the log is empty or its first event does not. */
  verified: z.object({ sequence: z.string(), at: z.string(), hash: z.string() }).nullable(),
  /** The first event that was changed, added or does not follow on the one before it; null when all fit. */
  brokenAt: z.string().nullable(),
  /** Whether the log ends here. */
  isEnd: z.boolean(),
});
/** How a stretch of the audit log's chain stands. */
export type AuditStretch = z.infer<typeof auditStretchSchema>;
