import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import type { Waiting } from "./waiting-dto.ts";

/** What waits in the editorial room, as one of it sees it. */
export async function listWaiting(reader: EditorReader, actor: Actor, now: Date): Promise<Waiting> {
  authorise(actor, "article.read");
  return await reader.waiting({ userId: actor.userId, now });
}
