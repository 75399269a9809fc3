import {
  byIdSchema,
  bySlugSchema,
  publishedListRequestSchema,
  type WrittenAnswer,
  writePublishedArticle,
  writePublishedList,
} from "@gongji/application/published";
import type { z } from "zod";
import { refusedInput, toRefusal } from "../trpc.ts";
import type { PublicContext } from "./public-procedure.ts";

/**
 * Asks a query for its answer as text.
 * @throws TRPCError what the procedure of the same name refuses with
 */
export type WrittenQuery = (ctx: PublicContext, rawInput: unknown) => Promise<WrittenAnswer>;

function writtenQuery<Schema extends z.ZodType>(
  schema: Schema,
  write: (asked: { readonly ctx: PublicContext; readonly input: z.infer<Schema> }) => Promise<WrittenAnswer>,
): WrittenQuery {
  return async (ctx, rawInput) => {
    const input = schema.safeParse(rawInput);
    if (!input.success) throw toRefusal(refusedInput(input.error), ctx);
    try {
      return await write({ ctx, input: input.data });
    } catch (cause) {
      throw toRefusal(cause, ctx);
    }
  };
}

/**
 * The queries whose answer is kept as text, by the names of the procedures that give the same as data. They are asked
 * without the router: text that is there does not have to be read, checked and written again for every reader, and the
 * layers of a procedure took a fifth of what Node does for such an answer.
 */
export const WRITTEN_QUERIES: ReadonlyMap<string, WrittenQuery> = new Map([
  [
    "articles.bySlug",
    writtenQuery(bySlugSchema, ({ ctx, input }) =>
      writePublishedArticle(ctx.published, ctx.now(), input, ctx.trace),
    ),
  ],
  [
    "articles.byId",
    writtenQuery(byIdSchema, ({ ctx, input }) =>
      writePublishedArticle(ctx.published, ctx.now(), input, ctx.trace),
    ),
  ],
  [
    "articles.list",
    writtenQuery(publishedListRequestSchema.prefault({}), ({ ctx, input }) =>
      writePublishedList(ctx.published, input, ctx.trace),
    ),
  ],
]);
