import { chinaDay, nextChinaDay, TAGS } from "@gongji/application/published";
import { type PlainDate, plainDateSchema } from "@gongji/domain/shared";
import { type PublicContext, publicProcedure } from "./public-procedure.ts";

/** The day of asking; an answer that depends on it ends with it. */
export function today({ now, trace }: Pick<PublicContext, "now" | "trace">): PlainDate {
  const moment = now();
  trace.holdsUntil(nextChinaDay(moment));
  return plainDateSchema.parse(chinaDay(moment));
}

/** A procedure whose answers are made of the facts and of nothing else. */
export const factProcedure = publicProcedure.use(({ ctx, next }) => {
  ctx.trace.madeOf([TAGS.facts]);
  return next();
});
