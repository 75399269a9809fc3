import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import { chinaDay } from "../published/china-day.ts";
import type { ChangedFacts } from "./desk-dto.ts";

/** How many lines it has on the desk. */
const LINES = 6;

/**
 * What readers see and somebody has to hold against the facts again: facts of its topic, where it holds or above, have
 * changed since it was published. Publishing it again ends that.
 * @throws ProblemError auth.not_allowed
 */
export async function readChangedFacts(reader: EditorReader, actor: Actor, now: Date): Promise<ChangedFacts> {
  authorise(actor, "article.read");
  return [...(await reader.changedFacts({ now, today: chinaDay(now), limit: LINES }))];
}
