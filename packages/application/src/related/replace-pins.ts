import type { Actor } from "@gongji/domain/article";
import { type Pin, withPins } from "@gongji/domain/related";
import type { ArticleChange } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { changeRelated } from "./change-related.ts";

/**
 * Puts these pins, in this order, in place of all there are: to take several out at once, and to put them back.
 * @throws ProblemError related.self, related.already_pinned, related.too_many, related.target_not_found
 */
export async function replacePins(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly pins: readonly Pin[] },
): Promise<void> {
  const { pins, ...change } = command;
  await changeRelated(context, actor, change, {
    rule: (list) => withPins(list, change.articleId, pins),
    action: "related.pins_replaced",
    detail: { count: pins.length },
    addedIds: pins.map((pin) => pin.articleId),
  });
}
