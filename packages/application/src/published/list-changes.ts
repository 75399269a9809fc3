import { TAGS } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import type { ChangesPage, ChangesRequest } from "./published-changes.ts";
import type { PublishedReader } from "./published-reader.ts";

/**
 * What has changed for readers after a cursor, in the order of the commits: each article once, as it stands now.
 * Whoever applies every page and goes on from its cursor has what readers see, and misses nothing that is committed
 * late.
 * @throws ProblemError input.invalid for a cursor that lies ahead: another history, to be read from its beginning
 */
export async function listChanges(
  reader: PublishedReader,
  request: ChangesRequest,
  trace: AnswerTrace = UNTRACED,
): Promise<ChangesPage> {
  trace.madeOf([TAGS.everything]);
  return await reader.changes(request);
}
