import {
  coverageRequestSchema,
  coverageSchema,
  documentRequestSchema,
  factNameSchema,
  factReadingSchema,
  factRequestSchema,
  listDocuments,
  listedDocumentSchema,
  readCoverage,
  readDocument,
  readDocumentSchema,
  readFact,
  readFactHistory,
  readFactVersions,
  recordedFactSchema,
} from "@gongji/application/policies";
import { z } from "zod";
import { factProcedure } from "./fact-procedure.ts";

const noInput = z.strictObject({}).optional();

/** What answers rest on: facts, and the documents that prove them. */
export const policyFacts = {
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

  factVersions: factProcedure
    .meta({
      rest: "GET /facts/{fact}/versions",
      says: {
        zh: "一项事实在各地的全部版本，连同更正前的",
        en: "Everything recorded of a fact, in every region, corrected versions included",
      },
    })
    .input(factNameSchema)
    .output(recordedFactSchema)
    .query(async ({ ctx, input }) => readFactVersions(await ctx.facts.snapshot(), input.fact)),

  coverage: factProcedure
    .meta({
      rest: "GET /coverage",
      says: { zh: "各地已收录的事实", en: "How every fact stands in every region" },
    })
    .input(coverageRequestSchema)
    .output(coverageSchema)
    .query(async ({ ctx, input }) => readCoverage(await ctx.facts.snapshot(), input)),

  documents: factProcedure
    .meta({
      rest: "GET /documents",
      says: { zh: "事实所依据的文件", en: "The documents that facts rest on" },
    })
    .input(noInput)
    .output(z.object({ items: z.array(listedDocumentSchema) }))
    .query(async ({ ctx }) => ({ items: listDocuments(await ctx.facts.snapshot()) })),

  document: factProcedure
    .meta({
      rest: "GET /documents/{document}",
      says: { zh: "一份文件和依据它的事实", en: "A document and the facts that rest on it" },
    })
    .input(documentRequestSchema)
    .output(readDocumentSchema)
    .query(async ({ ctx, input }) => readDocument(await ctx.facts.snapshot(), input.document)),
};
