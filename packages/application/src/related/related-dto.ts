import { SUGGESTION_REASONS } from "@gongji/ranking/related";
import { z } from "zod";
import { linkTargetSchema } from "../editing/editor-dto.ts";
import { RANKING_PHASES } from "../ports/related-store.ts";
import { RELATED_ORIGINS } from "../published/published-article.ts";

const bilingual = z.object({ zh: z.string(), en: z.string() });

/** What one feature adds to the grade expected of a suggestion. */
export const scorePartSchema = z.object({ feature: z.string(), value: z.number(), adds: z.number() });

/** What the ranking proposes beside an article, as an editor sees it. */
export const suggestedForEditingSchema = z.object({
  target: linkTargetSchema,
  /** The grade expected of it, 0 to 3. */
  score: z.number(),
  /** The same for suggestions that ask the same thing. */
  asks: z.string(),
  reason: z.object({ code: z.enum(SUGGESTION_REASONS), text: bilingual }),
  /** The greatest part first; empty when another model than today's made it. */
  parts: z.array(scorePartSchema),
  modelVersion: z.string(),
  regionChain: z.array(z.string()),
  /** Whether it is banned from every list. */
  banned: z.boolean(),
});
/** What the ranking proposes beside an article, as an editor sees it. */
export type SuggestedForEditing = z.infer<typeof suggestedForEditingSchema>;

/** The proposals for an article; `rankedAt` is null while none have been made yet. */
export const suggestionsForEditingSchema = z.object({
  rankedAt: z.string().nullable(),
  items: z.array(suggestedForEditingSchema),
});

/** An article beside which another one stands, or would if there were room. */
export const suggesterSchema = z.object({
  target: linkTargetSchema,
  /** Its place among the suggestions there, from 0. */
  rank: z.int(),
  score: z.number(),
});

/** A list with what it is worth. */
export const rankedListSchema = z.object({
  target: linkTargetSchema,
  /** Pins on show and suggestions of enough worth, at most ten. */
  eligible: z.int(),
  best: z.number(),
  worth: z.number(),
  /** Pins readers do not see: their targets are not on show, or no longer hold. */
  hiddenPins: z.int(),
});
/** A list with what it is worth. */
export type RankedList = z.infer<typeof rankedListSchema>;

/** An article that is suggested nowhere. */
export const listBanSchema = z.object({
  target: linkTargetSchema,
  reason: z.string().nullable(),
  at: z.string(),
  by: z.string().nullable(),
});

/** How often a place of the lists was shown and followed. */
export const readerClicksSchema = z.object({
  position: z.int(),
  origin: z.enum(RELATED_ORIGINS),
  shown: z.int(),
  clicked: z.int(),
});
/** How often a place of the lists was shown and followed. */
export type ReaderClicks = z.infer<typeof readerClicksSchema>;

/** How related lists do. */
export const relatedReportSchema = z.object({
  since: z.string(),
  /** Listed articles, those with a list, with three or more in it, and with none that is more than weak. */
  listed: z.int(),
  ranked: z.int(),
  covered: z.int(),
  weak: z.int(),
  /** What editors did since that day, by kind. */
  judgments: z.object({
    accepted: z.int(),
    added: z.int(),
    removed: z.int(),
    excluded: z.int(),
    banned: z.int(),
    reordered: z.int(),
  }),
  clicks: z.array(readerClicksSchema),
});
/** How related lists do. */
export type RelatedReport = z.infer<typeof relatedReportSchema>;

/** Whether work that nobody waits for gets done. */
export const jobStateSchema = z.object({
  name: z.string(),
  /** `failed`: given up after several tries; `behind`: something has waited too long; `dead`: and nobody is there. */
  state: z.enum(["fine", "behind", "failed", "dead"]),
  waiting: z.int(),
  failed: z.int(),
  waitingSince: z.string().nullable(),
  lastError: z.string().nullable(),
  lastFailedAt: z.string().nullable(),
});

/** What whoever ranks is at, and when it was last seen. */
export const rankingStateSchema = z.object({
  phase: z.enum(RANKING_PHASES),
  seenAt: z.string(),
  modelVersion: z.string(),
  done: z.int(),
  total: z.int(),
});

/** The jobs, and the ranking beside them; null where nothing has ranked yet. */
export const jobsSchema = z.object({
  queues: z.array(jobStateSchema),
  ranking: rankingStateSchema.nullable(),
});
/** The jobs, and the ranking beside them. */
export type Jobs = z.infer<typeof jobsSchema>;
