import type { Actor } from "@gongji/domain/article";
import { type FactSnapshot, type PolicyDocument, toStoredFact } from "@gongji/domain/policy";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";

/**
 * Brings facts that were written in files (and checked by the compiler) into the store; those there already stay.
 * Answers how many were new.
 */
export async function loadWrittenFacts(
  context: CommandContext,
  actor: Actor,
  written: { readonly facts: FactSnapshot; readonly documents: readonly PolicyDocument[] },
): Promise<number> {
  authorise(actor, "fact.review");
  const stored = [...written.facts.all()].map(toStoredFact);
  return await context.unitOfWork.run(async (stores) => {
    const known = await stores.facts.existing(stored.map(({ id }) => id));
    const fresh = stored.filter(({ id }) => !known.has(id));
    await stores.facts.addDocuments(written.documents);
    if (fresh.length === 0) return 0;
    await stores.facts.add(fresh);
    await stores.audit.append({
      at: context.now(),
      actorId: actor.userId,
      action: "fact.loaded",
      subjectType: "fact",
      subjectId: "files",
      detail: { count: fresh.length },
    });
    await stores.facts.announce();
    await stores.webhooks.queue({ type: "facts.changed", at: context.now(), article: null });
    return fresh.length;
  });
}
