import {
  answerQuestion,
  answerTimeline,
  answerTimelineSchema,
  describePolicy,
  explainAnswer,
  explainedAnswerSchema,
  listedPolicySchema,
  listPolicies,
  policyDescriptionSchema,
  policyKindSchema,
  policyRequestSchema,
  timelineRequestSchema,
} from "@gongji/application/policies";
import { decisionSchema } from "@gongji/domain/policy";
import { z } from "zod";
import { factProcedure, today } from "./fact-procedure.ts";
import { policyFacts } from "./policy-facts.ts";
import { publicRouter } from "./public-procedure.ts";

/** Most questions of one batch. */
const BATCH_MAX = 50;

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

  explain: factProcedure
    .meta({
      rest: ["GET /policies/{kind}/explanations", "POST /policies/{kind}/explanations"],
      says: {
        zh: "决定、逐条的说明，以及怎样的变化会改变答案",
        en: "A decision, all of it in words, and what would change it",
      },
    })
    .input(policyRequestSchema)
    .output(explainedAnswerSchema)
    .query(async ({ ctx, input }) => explainAnswer(await ctx.facts.snapshot(), today(ctx), input)),

  timeline: factProcedure
    .meta({
      rest: ["GET /policies/{kind}/timelines", "POST /policies/{kind}/timelines"],
      says: {
        zh: "一个问题的答案和所依据的规定如何随时间变化",
        en: "How the answer to a question, and the rules it rests on, changed over time",
      },
    })
    .input(timelineRequestSchema)
    .output(answerTimelineSchema)
    .query(async ({ ctx, input }) => answerTimeline(await ctx.facts.snapshot(), today(ctx), input)),

  ...policyFacts,
});
