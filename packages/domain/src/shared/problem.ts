import { z } from "zod";

/** Why an article cannot take part in a release as it is now. */
export const MEMBER_PROBLEMS = [
  "article.not_found",
  "article.in_trash",
  "article.not_live",
  "article.nothing_to_publish",
  "article.not_publishable",
  "review.not_approved",
  /** It is no longer what the plan was made for. */
  "release.member_changed",
] as const;
/** Why an article cannot take part in a release as it is now. */
export type MemberProblem = (typeof MEMBER_PROBLEMS)[number];

/**
 * Every way an operation can be refused, and what evidence goes with it. The list is closed: the API has a
 * status for each, the screens a sentence for each, and both fail to compile when one is missing.
 */
export const problemSchema = z.discriminatedUnion("code", [
  z.object({ code: z.literal("auth.sign_in_required") }),
  z.object({ code: z.literal("auth.not_allowed"), action: z.string() }),
  z.object({
    code: z.literal("auth.second_factor_required"),
    /** `code`: one has to be given; `enrolment`: the role asks for a second factor that is not set up yet. */
    waitingFor: z.enum(["code", "enrolment"]),
  }),
  z.object({ code: z.literal("factor.wrong_code") }),
  z.object({ code: z.literal("factor.already_on") }),
  z.object({ code: z.literal("factor.not_on") }),
  z.object({ code: z.literal("factor.required_by_role") }),
  z.object({ code: z.literal("invitation.not_found") }),
  z.object({
    code: z.literal("auth.key_refused"),
    /** `malformed`: no key at all, or one with a typing mistake. */
    reason: z.enum(["malformed", "unknown", "expired", "revoked"]),
  }),
  z.object({
    code: z.literal("input.invalid"),
    issues: z.array(z.object({ path: z.string(), message: z.string() })),
  }),
  z.object({ code: z.literal("article.not_found") }),
  z.object({
    code: z.literal("article.version_conflict"),
    expectedVersion: z.int(),
    currentVersion: z.int(),
    changedBy: z.string().nullable(),
    changedAt: z.string(),
    /** The revision that keeps the refused text, when the refused command carried one. */
    keptRevisionId: z.string().nullable(),
  }),
  z.object({ code: z.literal("article.slug_taken"), slug: z.string() }),
  z.object({ code: z.literal("article.slug_frozen") }),
  z.object({ code: z.literal("article.nothing_to_publish") }),
  z.object({ code: z.literal("article.not_publishable"), blockers: z.array(z.string()) }),
  z.object({ code: z.literal("article.not_live") }),
  z.object({ code: z.literal("article.not_withdrawn") }),
  z.object({ code: z.literal("article.no_draft") }),
  z.object({ code: z.literal("article.never_published") }),
  z.object({ code: z.literal("article.redirect_target_not_live") }),
  z.object({ code: z.literal("article.was_published") }),
  z.object({ code: z.literal("article.in_trash") }),
  z.object({ code: z.literal("article.not_in_trash") }),
  /** Other articles have it in their related lists, and would lose it there. */
  z.object({ code: z.literal("article.named_elsewhere"), count: z.int() }),
  /** There is neither a draft nor a text on show. */
  z.object({ code: z.literal("article.nothing_to_preview") }),
  /** The link is none of ours, its time is over, or what it led to is no longer there: all are told the same. */
  z.object({ code: z.literal("preview.refused") }),
  z.object({ code: z.literal("review.already_submitted") }),
  z.object({ code: z.literal("review.not_submitted") }),
  z.object({ code: z.literal("review.wrote_it") }),
  z.object({ code: z.literal("review.not_approved") }),
  z.object({ code: z.literal("review.none_due") }),
  z.object({ code: z.literal("plan.time_passed") }),
  z.object({ code: z.literal("plan.none_waiting") }),
  z.object({ code: z.literal("plan.not_found") }),
  z.object({ code: z.literal("release.not_found") }),
  z.object({
    code: z.literal("release.version_conflict"),
    expectedVersion: z.int(),
    currentVersion: z.int(),
  }),
  z.object({
    code: z.literal("release.not_in_state"),
    state: z.enum(["open", "planned", "published", "reverted"]),
  }),
  z.object({ code: z.literal("release.empty") }),
  z.object({ code: z.literal("release.too_many"), most: z.int() }),
  /** The article is in another release that is still to come. */
  z.object({ code: z.literal("release.article_elsewhere"), articleId: z.string(), name: z.string() }),
  z.object({
    code: z.literal("release.not_ready"),
    /** Each article that cannot take part, and the code of its problem. */
    members: z.array(z.object({ articleId: z.string(), problem: z.enum(MEMBER_PROBLEMS) })),
  }),
  /** Articles that were changed for readers after the release. */
  z.object({ code: z.literal("release.changed_since"), articleIds: z.array(z.string()) }),
  z.object({ code: z.literal("comment.not_found") }),
  z.object({ code: z.literal("image.unreadable") }),
  z.object({ code: z.literal("image.too_large"), bytesMax: z.int(), pixelsMax: z.int() }),
  z.object({ code: z.literal("image.not_found"), imageId: z.string() }),
  z.object({ code: z.literal("revision.not_found") }),
  z.object({ code: z.literal("related.self") }),
  z.object({ code: z.literal("related.target_not_found"), articleId: z.string() }),
  z.object({ code: z.literal("related.already_pinned"), articleId: z.string() }),
  z.object({ code: z.literal("related.not_in_list"), articleId: z.string() }),
  z.object({ code: z.literal("related.too_many"), most: z.int() }),
  z.object({ code: z.literal("related.order_mismatch") }),
  z.object({ code: z.literal("taxonomy.unknown_category"), key: z.string() }),
  z.object({ code: z.literal("taxonomy.unknown_region"), regionCode: z.string() }),
  z.object({ code: z.literal("taxonomy.unknown_topic"), key: z.string() }),
  z.object({
    code: z.literal("import.unreadable_page"),
    fileName: z.string(),
    /** What is wrong with the file and what to do, in both languages. */
    message: z.object({ zh: z.string(), en: z.string() }),
  }),
  z.object({ code: z.literal("import.run_not_found") }),
  z.object({ code: z.literal("import.already_undone") }),
  z.object({ code: z.literal("import.page_not_found") }),
  z.object({
    code: z.literal("fact.invalid"),
    issues: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
  }),
  z.object({ code: z.literal("fact.overlap"), versions: z.array(z.string()) }),
  z.object({ code: z.literal("proposal.not_found") }),
  z.object({ code: z.literal("proposal.not_open"), state: z.string() }),
  z.object({ code: z.literal("proposal.same_person") }),
  z.object({
    code: z.literal("proposal.version_conflict"),
    expectedVersion: z.int(),
    currentVersion: z.int(),
  }),
  z.object({ code: z.literal("user.not_found") }),
  z.object({ code: z.literal("user.email_taken"), email: z.string() }),
  z.object({ code: z.literal("user.cannot_change_self") }),
  z.object({ code: z.literal("user.wrong_password") }),
  z.object({ code: z.literal("session.not_found") }),
  z.object({ code: z.literal("view.not_found") }),
  z.object({ code: z.literal("view.name_taken"), name: z.string() }),
  z.object({ code: z.literal("view.too_many"), most: z.int() }),
  z.object({ code: z.literal("correction.not_found") }),
  z.object({ code: z.literal("key.not_found") }),
  z.object({ code: z.literal("key.not_active"), state: z.enum(["expired", "revoked"]) }),
  z.object({ code: z.literal("webhook.not_found") }),
  z.object({
    code: z.literal("webhook.url_refused"),
    reason: z.enum(["not_a_url", "not_https", "credentials", "port", "not_public", "not_found"]),
  }),
  z.object({ code: z.literal("rate.too_many_requests"), retryAfterSeconds: z.int() }),
  z.object({ code: z.literal("service.unavailable") }),
  z.object({ code: z.literal("internal"), requestId: z.string() }),
]);

/** A reason an operation was refused: a code from the closed list with its evidence. */
export type Problem = z.infer<typeof problemSchema>;

/** The name of a problem. */
export type ProblemCode = Problem["code"];
