import type { MemberProblem } from "@gongji/domain/shared";
import type { ArticleRecord, ReleaseMember, ReviewStepRecord, Stores } from "../ports/index.ts";
import { memberProblem } from "./release-state.ts";

/** A member of a release with its article as it is now. */
export interface MemberNow {
  readonly member: ReleaseMember;
  /** Null when there is no such article any more. */
  readonly article: ArticleRecord | null;
  /** What was said of its draft, oldest first. */
  readonly steps: readonly ReviewStepRecord[];
  /** Why it cannot take part; null when it is ready. */
  readonly problem: MemberProblem | null;
}

/** Looks at all members of a release that is still to come; in as many statements for two hundred as for one. */
export async function lookAtMembers(
  stores: Stores,
  members: readonly ReleaseMember[],
): Promise<readonly MemberNow[]> {
  const articles = await stores.articles.loadAll(members.map(({ articleId }) => articleId));
  const drafts = [...articles.values()].flatMap(({ draft }) => draft?.id ?? []);
  const said = await stores.reviews.stepsOf(drafts);
  return members.map((member) => {
    const article = articles.get(member.articleId) ?? null;
    const steps = said.get(article?.draft?.id ?? "") ?? [];
    return { member, article, steps, problem: memberProblem(member, article, steps) };
  });
}
