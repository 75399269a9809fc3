import { type Actor, ROLES } from "@gongji/domain/article";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";

/** Somebody an article can be given to. */
export const colleagueSchema = z.object({ userId: z.string(), name: z.string(), role: z.enum(ROLES) });
/** Somebody an article can be given to. */
export type Colleague = z.infer<typeof colleagueSchema>;

/** Everybody who works here now, by name. */
export async function listPeople(reader: EditorReader, actor: Actor): Promise<Colleague[]> {
  authorise(actor, "article.read");
  return [...(await reader.people())];
}
