import {
  ARTICLE_ORIGINS,
  ARTICLE_STATES,
  articleDraftSchema,
  DRAFT_STAGES,
  PUBLISH_BLOCKERS,
  WITHDRAWAL_KINDS,
} from "@gongji/domain/article";
import { relatedListSchema } from "@gongji/domain/related";
import { z } from "zod";
import { REVISION_REASONS } from "../ports/revision-store.ts";
import { trashedSchema } from "../trash/trash-dto.ts";
import { personSchema } from "./person-schema.ts";
import { workflowSchema } from "./workflow-dto.ts";

const iso = z.string();

/** What the intake was unsure of, with the line of the page. */
export const pageWarningSchema = z.object({
  code: z.string(),
  line: z.int().nullable(),
  message: z.object({ zh: z.string(), en: z.string() }),
});

/** An article as the target of a link: enough to recognise and judge it. */
export const linkTargetSchema = z.object({
  articleId: z.string(),
  slug: z.string(),
  title: z.string(),
  state: z.enum(ARTICLE_STATES),
  regionCode: z.string(),
  categoryKey: z.string().nullable(),
  publishedAt: iso.nullable(),
  /** First day on which what readers see holds, first on which it no longer does, and by when to look at it again. */
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  reviewBy: z.string().nullable(),
  /** Its short answer, or what a page said of the stub. */
  excerpt: z.string(),
  stubDate: z.string().nullable(),
});
/** An article as the target of a link. */
export type LinkTarget = z.infer<typeof linkTargetSchema>;

/** An article that links to another one. */
export const referrerSchema = z.object({
  target: linkTargetSchema,
  /** Place of the other one in its related list, from 0; null for a link in its text. */
  position: z.int().nullable(),
  /** Whether readers see that link; else it is in a draft. */
  live: z.boolean(),
});
/** An article that links to another one. */
export type Referrer = z.infer<typeof referrerSchema>;

/** An article as a row of the editors' list. */
export const listedArticleSchema = z.object({
  articleId: z.string(),
  slug: z.string(),
  version: z.int(),
  /** Whether it has changes readers do not see. */
  hasDraft: z.boolean(),
  title: z.string(),
  question: z.string(),
  state: z.enum(ARTICLE_STATES),
  origin: z.enum(ARTICLE_ORIGINS),
  regionCode: z.string(),
  categoryKey: z.string().nullable(),
  topicKeys: z.array(z.string()),
  owner: personSchema,
  /** What an editor has set; readers may still see another. */
  reviewBy: z.string().nullable(),
  /** The review date that counts: of what readers see, else of the draft. */
  dueOn: z.string().nullable(),
  overdue: z.boolean(),
  pinCount: z.int(),
  /** How far its draft has come; null without a draft. */
  stage: z.enum(DRAFT_STAGES).nullable(),
  changedAt: iso,
  changedBy: personSchema,
  publishedAt: iso.nullable(),
});
/** An article as a row of the editors' list. */
export type ListedArticle = z.infer<typeof listedArticleSchema>;

/** Everything the editing screen shows of one article. */
export const articleForEditingSchema = z.object({
  articleId: z.string(),
  slug: z.string(),
  version: z.int(),
  origin: z.enum(ARTICLE_ORIGINS),
  state: z.enum(ARTICLE_STATES),
  /** Who looks after it. */
  owner: personSchema,
  createdBy: personSchema,
  createdAt: iso,
  changedBy: personSchema,
  changedAt: iso,
  withdrawal: z
    .object({
      kind: z.enum(WITHDRAWAL_KINDS),
      note: z.string().nullable(),
      at: iso,
      redirectTo: linkTargetSchema.nullable(),
    })
    .nullable(),
  /** Null while it is not in the trash. */
  trashed: trashedSchema.nullable(),
  stub: z.object({ excerpt: z.string().nullable(), date: z.string().nullable() }).nullable(),
  /** The working content: the draft's, or the live edition's while there is no draft. */
  draft: articleDraftSchema,
  hasDraft: z.boolean(),
  editionNumber: z.int(),
  live: z.object({ editionNumber: z.int(), publishedAt: iso, draft: articleDraftSchema }).nullable(),
  related: z.object({
    pins: z.array(z.object({ pin: relatedListSchema.shape.pins.element, target: linkTargetSchema })),
    exclusions: z.array(
      z.object({ exclusion: relatedListSchema.shape.exclusions.element, target: linkTargetSchema }),
    ),
  }),
  /** The articles the text of `draft` links to; one that was deleted for good is not among them. */
  linked: z.array(linkTargetSchema),
  importedFrom: z
    .object({
      fileName: z.string(),
      breadcrumbs: z.array(z.string()),
      publishedAt: z.string().nullable(),
      categoryName: z.string().nullable(),
      sourceLine: z.string().nullable(),
      warnings: z.array(pageWarningSchema),
    })
    .nullable(),
  blockers: z.array(z.enum(PUBLISH_BLOCKERS)),
  workflow: workflowSchema,
  /** What this reader of the screen may do now: exactly what the server would accept. */
  abilities: z.object({
    edit: z.boolean(),
    curateRelated: z.boolean(),
    submit: z.boolean(),
    recall: z.boolean(),
    approve: z.boolean(),
    requestChanges: z.boolean(),
    publish: z.boolean(),
    publishInEmergency: z.boolean(),
    /** Plan when an approved draft goes on show. */
    plan: z.boolean(),
    cancelPlan: z.boolean(),
    reviewEmergency: z.boolean(),
    withdraw: z.boolean(),
    discard: z.boolean(),
    reinstate: z.boolean(),
    trash: z.boolean(),
    restoreFromTrash: z.boolean(),
    purge: z.boolean(),
  }),
});
/** Everything the editing screen shows of one article. */
export type ArticleForEditing = z.infer<typeof articleForEditingSchema>;

/** A revision as a row of the history. */
export const listedRevisionSchema = z.object({
  revisionId: z.string(),
  number: z.int(),
  reason: z.enum(REVISION_REASONS),
  title: z.string(),
  at: iso,
  actor: personSchema,
});
/** A revision as a row of the history. */
export type ListedRevision = z.infer<typeof listedRevisionSchema>;

/** An audit event as a row of the log. */
export const listedAuditEventSchema = z.object({
  sequence: z.string(),
  at: iso,
  actor: personSchema,
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  /** An article's present title, a person's name or a release's; null for what has none, or is gone. */
  subjectName: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
/** An audit event as a row of the log. */
export type ListedAuditEvent = z.infer<typeof listedAuditEventSchema>;
