import { ARTICLE_STATES } from "@gongji/domain/article";
import { MEMBER_PROBLEMS } from "@gongji/domain/shared";
import { z } from "zod";
import { personSchema } from "../editing/person-schema.ts";
import { RELEASE_ACTS } from "../ports/release-store.ts";
import { RELEASE_STATES } from "./release-state.ts";

const moment = z.object({ at: z.string(), by: personSchema });

/** A release as a row of its list. */
export const listedReleaseSchema = z.object({
  releaseId: z.string(),
  name: z.string(),
  version: z.int(),
  state: z.enum(RELEASE_STATES),
  created: moment,
  /** When it comes about by itself; null when nothing is planned. */
  publishAt: z.string().nullable(),
  published: moment.nullable(),
  reverted: moment.nullable(),
  /** That its plan failed, until somebody has seen it. */
  failure: z.object({ at: z.string(), problem: z.string(), titles: z.array(z.string()) }).nullable(),
  /** How many articles are in it. */
  count: z.int(),
});
/** A release as a row of its list. */
export type ListedRelease = z.infer<typeof listedReleaseSchema>;

/** An article of a release: what is done to it, and whether it can be. */
export const releaseMemberSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  /** Null once it was deleted for good. */
  state: z.enum(ARTICLE_STATES).nullable(),
  act: z.enum(RELEASE_ACTS),
  withdrawalKind: z.enum(["gone", "notice"]).nullable(),
  note: z.string().nullable(),
  /** Why it is not ready; null when it is, or the release has come about. */
  problem: z.enum(MEMBER_PROBLEMS).nullable(),
});
/** An article of a release. */
export type ListedReleaseMember = z.infer<typeof releaseMemberSchema>;

/** Something that was done to a release, or happened to one of its articles. */
const releaseEventSchema = moment.extend({
  /** As the audit log calls it. */
  action: z.string(),
  /** Of the one article it was about. */
  title: z.string().nullable(),
  /** How many articles it was about. */
  count: z.int().nullable(),
});

/** A release with its articles, and what the asker may do with it now. */
export const releaseSchema = listedReleaseSchema.extend({
  members: z.array(releaseMemberSchema),
  /** What happened to it, the latest first. */
  story: z.array(releaseEventSchema),
  abilities: z.object({
    /** Add and take out articles, give it up. */
    change: z.boolean(),
    rename: z.boolean(),
    publish: z.boolean(),
    plan: z.boolean(),
    cancelPlan: z.boolean(),
    revert: z.boolean(),
    markSeen: z.boolean(),
  }),
});
/** A release with its articles. */
export type Release = z.infer<typeof releaseSchema>;

/** The release an article is in, as its room shows it. */
export const articleReleaseSchema = listedReleaseSchema.pick({
  releaseId: true,
  name: true,
  version: true,
  publishAt: true,
});
/** The release an article is in. */
export type ArticleRelease = z.infer<typeof articleReleaseSchema>;
