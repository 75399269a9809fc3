import type { ListedState } from "@gongji/domain/article";

/** Every address of the console. */
export const paths = {
  home: "/",
  signIn: "/sign-in",
  signInCode: "/sign-in/code",
  invite: (token: string) => `/invite#${token}`,
  articles: "/articles",
  newArticle: "/articles?new=1",
  myArticles: "/articles?mine=1",
  myDueArticles: "/articles?owner=me&sort=review",
  lastPublished: "/articles?sort=published",
  overdueArticles: "/articles?overdue=1",
  articlesIn: (state: ListedState) => `/articles?state=${state}`,
  article: (articleId: string) => `/articles/${articleId}`,
  articleHistory: (articleId: string) => `/articles/${articleId}/history`,
  /** Two versions of an article side by side: revisions, or `now` for what is on the screen. */
  articleComparison: (articleId: string, { from, to }: { readonly from: string; readonly to: string }) =>
    `/articles/${articleId}/history?${new URLSearchParams({ from, to })}`,
  /** The articles on a topic for a region. */
  articlesOn: (topicKey: string, regionCode: string) => `/articles?topic=${topicKey}&region=${regionCode}`,
  newArticleOn: (topicKey: string, regionCode: string) =>
    `/articles?topic=${topicKey}&region=${regionCode}&new=1`,
  reports: "/reports",
  relatedWalk: "/related",
  relatedReport: "/related/report",
  imports: "/import",
  importRun: (runId: string) => `/import/${runId}`,
  corrections: "/corrections",
  doneCorrections: "/corrections?state=done",
  reviews: "/reviews",
  trash: "/trash",
  releases: "/releases",
  doneReleases: "/releases?state=done",
  release: (releaseId: string) => `/releases/${releaseId}`,
  users: "/users",
  keys: "/keys",
  webhooks: "/webhooks",
  webhook: (webhookId: string) => `/webhooks/${webhookId}`,
  audit: "/audit",
  auditOf: (subjectId: string) => `/audit?subject=${subjectId}`,
  account: "/account",
  editorApi: "/api/trpc/editor",
  authApi: "/api/auth",
  imagesApi: "/api/images",
} as const;

/** The sign-in page that leads back to where somebody wanted to go. */
export function signInPath(returnTo: string): string {
  return returnTo === paths.home ? paths.signIn : `${paths.signIn}?to=${encodeURIComponent(returnTo)}`;
}

/** The page that asks for the second factor and leads back to where somebody wanted to go. */
export function signInCodePath(returnTo: string): string {
  return returnTo === paths.home
    ? paths.signInCode
    : `${paths.signInCode}?to=${encodeURIComponent(returnTo)}`;
}

/** Where to go after signing in: a path of this console, never another site. */
export function safeReturnPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith("/") || wanted.startsWith("//") || wanted.includes("\\")) return paths.home;
  return wanted;
}
