import {
  answerQuestion,
  coverageRequestSchema,
  coverageSchema,
  describePolicy,
  factReadingSchema,
  factRequestSchema,
  listedPolicySchema,
  listPolicies,
  policyDescriptionSchema,
  policyKindSchema,
  policyRequestSchema,
  readCoverage,
  readFact,
  readFactHistory,
} from "@gongji/application/policies";
import { chinaDay, nextChinaDay, TAGS } from "@gongji/application/published";
import { decisionSchema } from "@gongji/domain/policy";
import { plainDateSchema } from "@gongji/domain/shared";
import { z } from "zod";
import { type PublicContext, publicProcedure, publicRouter } from "./public-procedure.ts";

/** Most questions of one batch. */
const BATCH_MAX = 50;

/** The day of asking; an answer that depends on it ends with it. */
function today({ now, trace }: Pick<PublicContext, "now" | "trace">) {
  const moment = now();
  trace.holdsUntil(nextChinaDay(moment));
  return plainDateSchema.parse(chinaDay(moment));
}

/** A procedure whose answers are made of the facts and of nothing else. */
const factProcedure = publicProcedure.use(({ ctx, next }) => {
  ctx.trace.madeOf([TAGS.facts]);
  return next();
});

/** Policies: what can be asked, the answers, and the facts they rest on, as known now or at another moment. */
export const policy = publicRouter({
  kinds: factProcedure
    .meta({ rest: "GET /policies", says: { zh: "可以询问的政策", en: "The policies that can be asked" } })
    .input(z.strictObject({}).optional())
    .output(z.object({ items: z.array(listedPolicySchema) }))
    .query(() => ({ items: listPolicies() })),

  describe: factProcedure
    .meta({
      rest: "GET /policies/{kind}",
      says: { zh: "一项政策问什么、答什么、依据哪些事实", en: "What a policy asks, answers and knows" },
    })
    .input(policyKindSchema)
    .output(policyDescriptionSchema)
    .query(({ input }) => describePolicy(input.kind)),

  decide: factProcedure
    .meta({
      rest: ["GET /policies/{kind}/decisions", "POST /policies/{kind}/decisions"],
      says: { zh: "一项政策对一个问题的决定", en: "What a policy decides for a question" },
    })
    .input(policyRequestSchema)
    .output(decisionSchema)
    .query(async ({ ctx, input }) => answerQuestion(await ctx.facts.snapshot(), today(ctx), input)),

  decideBatch: factProcedure
    .meta({
      rest: "POST /decisions",
      says: { zh: "一次询问多个问题", en: "Decisions for several questions at once" },
    })
    .input(z.strictObject({ requests: z.array(policyRequestSchema).min(1).max(BATCH_MAX) }))
    .output(z.object({ decisions: z.array(decisionSchema) }))
    .query(async ({ ctx, input }) => {
      const facts = await ctx.facts.snapshot();
      return { decisions: input.requests.map((request) => answerQuestion(facts, today(ctx), request)) };
    }),

  fact: factProcedure
    .meta({
      rest: "GET /facts/{fact}",
      says: { zh: "一项事实在某地某日的规定", en: "What is known of a fact in a region on a day" },
    })
    .input(factRequestSchema)
    .output(factReadingSchema)
    .query(async ({ ctx, input }) => readFact(await ctx.facts.snapshot(), input)),

  factHistory: factProcedure
    .meta({
      rest: "GET /facts/{fact}/history",
      says: { zh: "一项事实在某地的沿革", en: "The history of a fact in a region" },
    })
    .input(factRequestSchema.omit({ on: true }))
    .output(z.object({ readings: z.array(factReadingSchema) }))
    .query(async ({ ctx, input }) => ({ readings: readFactHistory(await ctx.facts.snapshot(), input) })),

  coverage: factProcedure
    .meta({
      rest: "GET /coverage",
      says: { zh: "各地已收录的事实", en: "How every fact stands in every region" },
    })
    .input(coverageRequestSchema)
    .output(coverageSchema)
    .query(async ({ ctx, input }) => readCoverage(await ctx.facts.snapshot(), input)),
});
