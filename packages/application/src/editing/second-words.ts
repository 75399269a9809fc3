import { type Actor, roleAllows } from "@gongji/domain/article";
import type { Waiting } from "./waiting-dto.ts";

/** Of what waits for a second person, that on which the actor may be the one. */
export function secondWords(
  actor: Actor,
  { submissions, emergencies }: Waiting,
): Pick<Waiting, "submissions" | "emergencies"> {
  if (!roleAllows(actor.role, "article.review")) return { submissions: [], emergencies: [] };
  return {
    submissions: submissions.filter(({ wrote }) => !wrote),
    emergencies: emergencies.filter(({ by }) => by?.userId !== actor.userId),
  };
}
