import { approvalOf, publishBlockers } from "@gongji/domain/article";
import type { MemberProblem } from "@gongji/domain/shared";
import type { ArticleRecord, ReleaseMember, ReleaseRecord, ReviewStepRecord } from "../ports/index.ts";

/** Where a release stands. Derived from its moments; nothing stores it. */
export const RELEASE_STATES = ["open", "planned", "published", "reverted"] as const;
/** Where a release stands. */
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** Where the release stands. */
export function releaseState({
  publishAt,
  published,
  reverted,
}: Pick<ReleaseRecord, "publishAt" | "published" | "reverted">): ReleaseState {
  if (reverted) return "reverted";
  if (published) return "published";
  return publishAt ? "planned" : "open";
}

/** Why an article of a release that is still to come cannot take part as it is now; null when it is ready. */
export function memberProblem(
  { act, plannedHash }: Pick<ReleaseMember, "act" | "plannedHash">,
  article: ArticleRecord | null,
  steps: readonly ReviewStepRecord[],
): MemberProblem | null {
  if (!article) return "article.not_found";
  if (article.trashed) return "article.in_trash";
  if (act === "withdraw") {
    if (!article.live || article.withdrawal) return "article.not_live";
    return isOther(plannedHash, article.live.contentHash) ? "release.member_changed" : null;
  }
  const { draft } = article;
  if (!draft) return "article.nothing_to_publish";
  if (publishBlockers(draft.draft).length > 0) return "article.not_publishable";
  if (isOther(plannedHash, draft.contentHash)) return "release.member_changed";
  const { contentHash } = draft;
  return approvalOf({ contentHash, steps }) ? null : "review.not_approved";
}

function isOther(plannedHash: string | null, contentHash: string): boolean {
  return plannedHash !== null && plannedHash !== contentHash;
}
