import type { Actor } from "@gongji/domain/article";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import { chinaDay } from "../published/china-day.ts";
import { listedArticleSchema } from "./editor-dto.ts";

/** As many lines as any other part of the desk. */
const LINES = 6;

/** Articles on show that are older than what is known of their topic, the latest change first. */
export const changedFactsSchema = z.array(
  z.object({
    article: listedArticleSchema,
    /** The topic, which is a kind of policy, of which facts have changed. */
    topicKey: z.string(),
    /** When a fact of it was recorded, came into force or ended last. */
    at: z.string(),
  }),
);
/** Articles on show that are older than what is known of their topic, the latest change first. */
export type ChangedFacts = z.infer<typeof changedFactsSchema>;

/**
 * What readers see and somebody has to hold against the facts again: facts of its topic, where it holds or above, have
 * changed since it was published. Publishing it again ends that.
 * @throws ProblemError auth.not_allowed
 */
export async function readChangedFacts(reader: EditorReader, actor: Actor, now: Date): Promise<ChangedFacts> {
  authorise(actor, "article.read");
  return [...(await reader.changedFacts({ now, today: chinaDay(now), limit: LINES }))];
}
