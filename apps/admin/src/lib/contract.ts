import type { EditorRouter } from "@gongji/api/editor";
import type { inferProcedureOutput, inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Inputs = inferRouterInputs<EditorRouter>;
type Outputs = inferRouterOutputs<EditorRouter>;

/** Everything the editing screen shows of one article. */
export type ArticleForEditing = inferProcedureOutput<EditorRouter["articles"]["get"]>;
/** An article as the target of a link. */
export type LinkTarget = Outputs["related"]["search"][number];
/** An article the ranking proposes beside another one. */
export type SuggestedArticle = Outputs["suggestions"]["beside"]["items"][number];
/** How related lists do. */
export type RelatedReport = Outputs["suggestions"]["report"];
/** A list with what it is worth. */
export type RankedList = Outputs["suggestions"]["poorest"]["items"][number];
/** An article as a row of the list. */
export type ListedArticle = Outputs["articles"]["list"]["items"][number];
/** What there is to do. */
export type Desk = Outputs["desk"]["get"];
/** A way to look at the list that somebody keeps. */
export type SavedView = Outputs["views"]["list"]["items"][number];
/** What the list can be narrowed by. */
export type ArticleListInput = Inputs["articles"]["list"];
/** An article that links to another one. */
export type Referrer = Outputs["articles"]["referrers"]["items"][number];
/** How an article is withdrawn. */
export type WithdrawInput = Inputs["articles"]["withdraw"];
/** A link that shows an article's text for a while. */
export type PreviewLink = Outputs["previews"]["share"];
/** For how many hours a preview link can open. */
export type PreviewHours = Inputs["previews"]["share"]["hours"];
/** Who is signed in and what they may do. */
export type Me = Outputs["session"]["me"];
/** Categories, topics and regions. */
export type Taxonomy = Outputs["taxonomy"]["all"];
/** A revision as a row of the history. */
export type ListedRevision = Outputs["revisions"]["list"]["items"][number];
/** Something that happened to an article. */
export type TimelineEntry = Outputs["revisions"]["timeline"]["items"][number];
/** A revision with its content. */
export type RevisionWithContent = inferProcedureOutput<EditorRouter["revisions"]["get"]>;
/** What became, or would become, of a page. */
export type PageInHand = Outputs["pages"]["import"];
/** A page beside what was made of it. */
export type PageComparison = inferProcedureOutput<EditorRouter["imports"]["page"]>;
/** A run of the import. */
export type ListedImportRun = Outputs["imports"]["list"]["items"][number];
/** An article that undoing an import leaves where it is. */
export type KeptArticle = Outputs["imports"]["undo"]["kept"][number];
/** What a reader says is wrong. */
export type ListedCorrection = Outputs["corrections"]["list"]["items"][number];
/** A release as a row of its list. */
export type ListedRelease = Outputs["releases"]["list"]["items"][number];
/** A release with its articles. */
export type Release = Outputs["releases"]["get"];
/** An article of a release. */
export type ReleaseMember = Release["members"][number];
/** Somebody else who has an article open. */
export type Present = Outputs["presence"]["list"]["items"][number];
/** An article in the trash. */
export type ListedTrash = Outputs["trash"]["list"]["items"][number];
/** Somebody who works here. */
export type ListedUser = Outputs["users"]["list"]["items"][number];
/** Somebody an article can be given to. */
export type Colleague = Outputs["people"]["list"]["items"][number];
/** A browser somebody is signed in with. */
export type ListedSession = Outputs["account"]["sessions"]["items"][number];
/** An API key, without its text. */
export type ListedApiKey = Outputs["keys"]["list"]["items"][number];
/** A receiver of events. */
export type ListedWebhook = Outputs["webhooks"]["list"]["items"][number];
/** An event on its way to a receiver. */
export type ListedDelivery = Outputs["webhooks"]["deliveries"]["items"][number];
/** A place an invitation offers. */
export type OpenInvitation = Outputs["invitations"]["look"];
/** An invitation as a row of the admins' list. */
export type ListedInvitation = Outputs["invitations"]["list"]["items"][number];
/** A row of the audit log. */
export type AuditEvent = Outputs["audit"]["list"]["items"][number];
/** How a stretch of the audit log's chain stands. */
export type AuditStretch = Outputs["audit"]["verify"];
/** Where a draft stands on its way to its readers. */
export type Workflow = ArticleForEditing["workflow"];
/** A thread of comments. */
export type CommentThread = Outputs["comments"]["list"]["items"][number];
/** What waits for a second person, and what happens by itself. */
export type Waiting = Outputs["workflow"]["waiting"];
/** The person beside a change; null for the platform itself. */
export type Person = ArticleForEditing["changedBy"];
