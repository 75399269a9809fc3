import { completeDraft } from "@gongji/database/testing/editorial-room";
import { ARTICLE_STATES, type ArticleState, type Role } from "@gongji/domain/article";
import type { Subject } from "./article-in-state.ts";

/** Whether a role may call a procedure on an article, by whether the caller created it. */
type Allowed = (role: Role, own: boolean) => boolean;

/** What one procedure needs, and what an allowed call answers in each state. */
export interface ProcedureRule {
  readonly input: (subject: Subject) => unknown;
  readonly allowed: Allowed;
  /** States in which an allowed call is refused, and why. Everywhere else it succeeds. */
  readonly refusedIn?: Partial<Record<ArticleState, string>>;
}

const everybody: Allowed = () => true;
const editing: Allowed = (role, own) => role !== "author" || own;
const publishing: Allowed = (role) => role === "publisher" || role === "admin";
const admins: Allowed = (role) => role === "admin";
const importing: Allowed = (role) => role !== "author";

const change = ({ articleId, expectedVersion }: Subject) => ({ articleId, expectedVersion });
const page = Buffer.from("标题在这里\n\n这是一段完整的正文,说明怎么办理。\n").toString("base64");
const nobody = "01990000-0000-7000-8000-ffffffffffff";
const always = (code: string): Partial<Record<ArticleState, string>> =>
  Object.fromEntries(ARTICLE_STATES.map((state) => [state, code]));
const except = (state: ArticleState, code: string): Partial<Record<ArticleState, string>> =>
  Object.fromEntries(ARTICLE_STATES.filter((other) => other !== state).map((other) => [other, code]));

/** Every procedure of the editors' door. One that is missing here fails the test. */
export const PROCEDURE_RULES: Record<string, ProcedureRule> = {
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
  "articles.setSlug": {
    input: (subject) => ({ ...change(subject), slug: `s-${subject.articleId}` }),
    allowed: editing,
    refusedIn: {
      live: "article.slug_frozen",
      live_with_draft: "article.slug_frozen",
      withdrawn: "article.slug_frozen",
    },
  },
  "articles.publish": {
    input: change,
    allowed: publishing,
    refusedIn: {
      stub: "article.not_publishable",
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
  "related.exclude": {
    input: (subject) => ({ ...change(subject), targetId: subject.otherId, reason: null }),
    allowed: editing,
  },
  "related.liftExclusion": {
    input: (subject) => ({ ...change(subject), targetId: subject.excludedId }),
    allowed: editing,
  },
  "revisions.list": { input: ({ articleId }) => ({ articleId }), allowed: everybody },
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
  "account.changePassword": {
    input: () => ({ currentPassword: "not it", newPassword: "long enough" }),
    allowed: everybody,
    refusedIn: always("user.wrong_password"),
  },
  "account.sessions": { input: () => undefined, allowed: everybody },
  "account.endSession": {
    input: () => ({ sessionId: nobody }),
    allowed: everybody,
    refusedIn: always("session.not_found"),
  },
  "account.endOtherSessions": { input: () => undefined, allowed: everybody },
  "keys.list": { input: () => undefined, allowed: admins },
  "keys.create": {
    input: () => ({ name: "小程序", scopes: ["read"], pointsPerMinute: null, expiresAt: null }),
    allowed: admins,
  },
  "keys.rotate": {
    input: () => ({ keyId: nobody, graceHours: 24 }),
    allowed: admins,
    refusedIn: always("key.not_found"),
  },
  "keys.revoke": {
    input: () => ({ keyId: nobody }),
    allowed: admins,
    refusedIn: always("key.not_found"),
  },
  "webhooks.list": { input: () => undefined, allowed: admins },
  "webhooks.create": {
    input: () => ({ name: "站点", url: "https://hooks.example.org/", events: ["article.published"] }),
    allowed: admins,
  },
  "webhooks.change": {
    input: () => ({
      webhookId: nobody,
      name: "站点",
      url: "https://h.example.org/",
      events: ["facts.changed"],
    }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.pause": {
    input: () => ({ webhookId: nobody, paused: true }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.rotateSecret": {
    input: () => ({ webhookId: nobody, graceHours: 24 }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.remove": {
    input: () => ({ webhookId: nobody }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.test": {
    input: () => ({ webhookId: nobody }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.deliveries": { input: () => ({ webhookId: nobody }), allowed: admins },
  "webhooks.replay": {
    input: () => ({ webhookId: nobody, deliveryId: null }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "session.me": { input: () => undefined, allowed: everybody },
  "taxonomy.all": { input: () => undefined, allowed: everybody },
  "audit.list": { input: () => ({}), allowed: publishing },
  "pages.import": { input: () => ({ fileName: "a.txt", base64: page, dryRun: false }), allowed: importing },
  "users.list": { input: () => undefined, allowed: admins },
  "users.create": {
    input: () => ({
      email: `${crypto.randomUUID()}@example.org`,
      name: "新人",
      role: "author",
      password: "long enough",
    }),
    allowed: admins,
  },
  "users.setRole": {
    input: () => ({ userId: nobody, role: "editor" }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
  "users.suspend": {
    input: () => ({ userId: nobody }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
  "users.resume": {
    input: () => ({ userId: nobody }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
  "users.resetPassword": {
    input: () => ({ userId: nobody, password: "long enough" }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
};
