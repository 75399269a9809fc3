import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { chinaDay } from "../published/china-day.ts";
import type { PublishedReader } from "../published/published-reader.ts";
import type { SendCorrection } from "./correction-commands.ts";

/** More than a newsroom can read: then nothing more is taken in until some are done. */
const OPEN_MAX = 2_000;

/**
 * Takes in what a reader says is wrong. Nothing is known or kept of who says it.
 * @throws ProblemError article.not_found for an address where no article is on show, service.unavailable when more
 * wait than anybody can read
 */
export async function sendCorrection(
  context: CommandContext,
  published: Pick<PublishedReader, "article">,
  { slug, text }: SendCorrection,
): Promise<void> {
  const at = context.now();
  const found = slug === undefined ? null : await published.article({ slug }, chinaDay(at));
  if (slug !== undefined && !found) refuse({ code: "article.not_found" });
  const id = context.newId();
  await context.unitOfWork.run(async ({ corrections, audit }) => {
    if ((await corrections.countOpen()) >= OPEN_MAX) refuse({ code: "service.unavailable" });
    await corrections.create({ id, articleId: found?.articleId ?? null, text, at });
    await audit.append({
      at,
      actorId: null,
      action: "correction.received",
      subjectType: "correction",
      subjectId: id,
      detail: { slug: slug ?? null },
    });
  });
}
