import { completeDraft } from "@gongji/database/testing/editorial-room";
import { COMMENT_RULES } from "./comment-rules.ts";
import { PEOPLE_RULES } from "./people-rules.ts";
import { PRESENCE_RULES } from "./presence-rules.ts";
import {
  always,
  change,
  editing,
  everybody,
  except,
  importing,
  nobody,
  type ProcedureRule,
  page,
  publishing,
} from "./procedure-rule.ts";
import { RELEASE_RULES } from "./release-rules.ts";
import { TRASH_RULES } from "./trash-rules.ts";
import { WORKFLOW_RULES } from "./workflow-rules.ts";

const READ_ONLY = "It says what an import would make of a file, and keeps nothing.";

/** Every procedure of the editors' door. One that is missing here fails the test. */
export const PROCEDURE_RULES: Record<string, ProcedureRule> = {
  ...COMMENT_RULES,
  ...PEOPLE_RULES,
  ...PRESENCE_RULES,
  ...RELEASE_RULES,
  ...TRASH_RULES,
  ...WORKFLOW_RULES,
  "articles.list": { input: () => ({}), allowed: everybody },
  "articles.counts": { input: () => undefined, allowed: everybody },
  "articles.get": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "articles.referrers": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "articles.create": { input: () => ({ title: "新的一篇" }), allowed: everybody },
  "articles.saveDraft": {
    input: (subject) => ({
      ...change(subject),
      saveId: crypto.randomUUID(),
      auto: true,
      draft: completeDraft("改"),
    }),
    allowed: editing,
  },
  "articles.setProperties": {
    input: (subject) => ({ ...change(subject), properties: { reviewBy: "2028-01-31" } }),
    allowed: editing,
  },
  "articles.setOwner": {
    input: (subject) => ({ ...change(subject), ownerId: subject.colleagueId }),
    allowed: editing,
  },
  "articles.setSlug": {
    input: (subject) => ({ ...change(subject), slug: `s-${subject.articleId}` }),
    allowed: editing,
    refusedIn: {
      live: "article.slug_frozen",
      live_with_draft: "article.slug_frozen",
      withdrawn: "article.slug_frozen",
    },
  },
  "articles.move": {
    input: (subject) => ({ ...change(subject), slug: `m-${subject.articleId}` }),
    allowed: publishing,
    refusedIn: { stub: "article.never_published", draft: "article.never_published" },
  },
  "articles.publish": {
    input: change,
    allowed: publishing,
    refusedIn: {
      stub: "article.not_publishable",
      draft: "review.not_approved",
      live_with_draft: "review.not_approved",
      live: "article.nothing_to_publish",
      withdrawn: "article.nothing_to_publish",
    },
  },
  "articles.withdraw": {
    input: (subject) => ({ ...change(subject), kind: "gone", note: null, redirectToId: null }),
    allowed: publishing,
    refusedIn: { stub: "article.not_live", draft: "article.not_live", withdrawn: "article.not_live" },
  },
  "articles.reinstate": {
    input: change,
    allowed: publishing,
    refusedIn: except("withdrawn", "article.not_withdrawn"),
  },
  "articles.discardDraft": {
    input: change,
    allowed: editing,
    refusedIn: {
      stub: "article.never_published",
      draft: "article.never_published",
      live: "article.no_draft",
      withdrawn: "article.no_draft",
    },
  },
  "related.search": { input: ({ articleId }) => ({ articleId, text: "旁" }), allowed: everybody },
  "related.pin": {
    input: (subject) => ({
      ...change(subject),
      targetId: subject.otherId,
      position: 0,
      reason: null,
      expiresOn: null,
    }),
    allowed: editing,
  },
  "related.unpin": {
    input: (subject) => ({ ...change(subject), targetId: subject.pinnedId }),
    allowed: editing,
  },
  "related.reorder": {
    input: (subject) => ({ ...change(subject), targetIds: [subject.pinnedId] }),
    allowed: editing,
  },
  "related.replacePins": {
    input: (subject) => ({ ...change(subject), pins: [] }),
    allowed: editing,
  },
  "related.changePin": {
    input: (subject) => ({ ...change(subject), targetId: subject.pinnedId, reason: "因为", expiresOn: null }),
    allowed: editing,
  },
  "suggestions.beside": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "suggestions.suggesters": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "suggestions.poorest": { input: () => ({}), allowed: everybody },
  "suggestions.report": { input: () => ({}), allowed: everybody },
  "suggestions.bans": { input: () => undefined, allowed: everybody },
  "suggestions.ban": {
    input: ({ otherId, articleId }) => ({ targetId: otherId, besideId: articleId, reason: null }),
    allowed: importing,
    prepare: ({ context }, _actor, { otherId }) =>
      context.unitOfWork.run(({ related }) => related.liftBan(otherId)),
  },
  "suggestions.liftBan": {
    input: ({ otherId }) => ({ targetId: otherId }),
    allowed: importing,
    prepare: ({ context }, { userId }, { otherId }) =>
      context.unitOfWork.run(({ related }) =>
        related.ban({ targetId: otherId, reason: null, bannedById: userId, bannedAt: context.now() }),
      ),
  },
  "jobs.list": { input: () => undefined, allowed: everybody },
  "jobs.retry": {
    input: () => undefined,
    allowed: importing,
    prepare: async ({ context, database }, _actor, { articleId }) => {
      await context.unitOfWork.run(({ jobs }) => jobs.enqueue("related", [articleId]));
      await database.$executeRaw`
        UPDATE pgboss.job SET state = 'failed' WHERE name = 'related' AND singleton_key = ${articleId}`;
    },
  },
  "related.exclude": {
    input: (subject) => ({ ...change(subject), targetId: subject.otherId, reason: null }),
    allowed: editing,
  },
  "related.liftExclusion": {
    input: (subject) => ({ ...change(subject), targetId: subject.excludedId }),
    allowed: editing,
  },
  "revisions.list": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "revisions.timeline": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "revisions.liveSpans": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
  "revisions.get": { input: ({ revisionId }) => ({ revisionId }), allowed: everybody },
  "revisions.restore": {
    input: (subject) => ({ ...change(subject), revisionId: subject.revisionId }),
    allowed: editing,
  },
  "facts.proposals": { input: () => ({}), allowed: importing },
  "facts.propose": {
    input: () => ({
      fact: "mutual-aid.nothing",
      region: "420100",
      entry: { from: "2027-01-01", state: "unknown" },
      corrects: [],
      note: "why",
    }),
    allowed: importing,
    refusedIn: always("fact.invalid"),
  },
  "facts.review": {
    input: () => ({
      proposalId: nobody,
      expectedVersion: 1,
      verdict: "accept",
      note: null,
      scheduledFor: null,
    }),
    allowed: publishing,
    refusedIn: always("proposal.not_found"),
  },
  "facts.withdraw": {
    input: () => ({ proposalId: nobody, expectedVersion: 1 }),
    allowed: importing,
    refusedIn: always("proposal.not_found"),
  },
  "previews.share": {
    input: ({ articleId }) => ({ articleId, hours: 24 }),
    allowed: everybody,
    refusedIn: { trashed: "article.in_trash", withdrawn: "article.nothing_to_preview" },
  },
  "corrections.list": { input: () => ({}), allowed: everybody },
  "corrections.settle": {
    input: () => ({ correctionId: nobody, done: true, note: null }),
    allowed: importing,
    refusedIn: always("correction.not_found"),
  },
  "taxonomy.all": { input: () => undefined, allowed: everybody },
  "pages.preview": {
    input: () => ({ fileName: "a.txt", base64: page }),
    allowed: importing,
    unaudited: READ_ONLY,
  },
  "pages.compare": {
    input: () => ({ fileName: "a.txt", base64: page }),
    allowed: importing,
    unaudited: READ_ONLY,
  },
  "pages.import": {
    input: () => ({ runId: nobody, fileName: "a.txt", base64: page }),
    allowed: importing,
    refusedIn: always("import.run_not_found"),
  },
  "imports.list": { input: () => ({}), allowed: importing },
  "imports.start": { input: () => undefined, allowed: importing },
  "imports.get": {
    input: () => ({ runId: nobody }),
    allowed: importing,
    refusedIn: always("import.run_not_found"),
  },
  "imports.pages": { input: () => ({ runId: nobody }), allowed: importing },
  "imports.page": {
    input: () => ({ pageId: nobody }),
    allowed: importing,
    refusedIn: always("import.page_not_found"),
  },
  "imports.previewUndo": {
    input: () => ({ runId: nobody }),
    allowed: importing,
    refusedIn: always("import.run_not_found"),
  },
  "imports.undo": {
    input: () => ({ runId: nobody }),
    allowed: importing,
    refusedIn: always("import.run_not_found"),
  },
};
