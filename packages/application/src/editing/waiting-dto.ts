import { z } from "zod";
import { personSchema } from "./person-schema.ts";

const iso = z.string();
const named = { articleId: z.string(), title: z.string() };

/** What waits for a second person, what happens by itself, and what did not. */
export const waitingSchema = z.object({
  /** Submitted drafts, the longest waiting first. */
  submissions: z.array(
    z.object({
      ...named,
      at: iso,
      by: personSchema,
      note: z.string().nullable(),
      /** Whether readers see an earlier edition of it. */
      live: z.boolean(),
      /** Whether the asker has written in it, and so cannot approve it. */
      wrote: z.boolean(),
    }),
  ),
  /** Emergency publications nobody else has looked at, the first due first. */
  emergencies: z.array(
    z.object({ ...named, at: iso, by: personSchema, reason: z.string(), dueAt: iso, overdue: z.boolean() }),
  ),
  /** What happens by itself, soonest first. */
  planned: z.array(z.object({ ...named, kind: z.enum(["publish", "expire"]), at: iso, by: personSchema })),
  /** What should have happened by itself and did not, newest first, until somebody has seen it. */
  failed: z.array(
    z.object({
      ...named,
      actId: z.string(),
      kind: z.enum(["publish", "expire"]),
      at: iso,
      /** The code of the problem it failed with. */
      problem: z.string(),
    }),
  ),
});
/** What waits for a second person, what happens by itself, and what did not. */
export type Waiting = z.infer<typeof waitingSchema>;
