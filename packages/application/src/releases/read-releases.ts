import { type Actor, roleAllows } from "@gongji/domain/article";
import type { MemberProblem } from "@gongji/domain/shared";
import { authorise } from "../authorise.ts";
import type {
  CommandContext,
  EditorReader,
  ListedReleaseRecord,
  ReleaseMember,
  ReleaseRecord,
  Stores,
} from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { ListReleases } from "./release-commands.ts";
import type { ArticleRelease, ListedRelease, Release } from "./release-dto.ts";
import { memberProblem, releaseState } from "./release-state.ts";

type Titles = ReadonlyMap<string, { readonly title: string }>;

/**
 * Releases, the newest first.
 * @throws ProblemError auth.not_allowed
 */
export async function listReleases(
  { unitOfWork, reader }: Pick<CommandContext, "unitOfWork"> & { readonly reader: EditorReader },
  actor: Actor,
  { state, cursor, limit }: ListReleases,
): Promise<{ items: ListedRelease[]; nextCursor: string | null }> {
  authorise(actor, "article.read");
  const filter = { done: state === "done", before: cursor ?? null, limit };
  const found = await unitOfWork.run(({ releases }) => releases.list(filter));
  const shown = found.slice(0, limit);
  const failed = shown.flatMap(({ failure }) => failure?.members ?? []);
  const titles = await reader.targets(failed.map(({ articleId }) => articleId));
  const last = shown.at(-1);
  return {
    items: shown.map((release) => toListed(release, titles)),
    nextCursor: found.length > limit && last ? last.id : null,
  };
}

/**
 * A release with its articles, each with whether it is ready.
 * @throws ProblemError auth.not_allowed, release.not_found
 */
export async function getRelease(
  { unitOfWork, reader }: Pick<CommandContext, "unitOfWork"> & { readonly reader: EditorReader },
  actor: Actor,
  releaseId: string,
): Promise<Release> {
  authorise(actor, "article.read");
  const { release, problems } = await unitOfWork.run(async (stores) => {
    const release = (await stores.releases.get(releaseId)) ?? refuse({ code: "release.not_found" });
    return { release, problems: await problemsOf(stores, release) };
  });
  const targets = await reader.targets(release.members.map(({ articleId }) => articleId));
  return {
    ...toListed({ ...release, count: release.members.length }, targets),
    members: release.members.flatMap(({ articleId, act, withdrawalKind, note }) => {
      const target = targets.get(articleId);
      return target ? [{ target, act, withdrawalKind, note, problem: problems.get(articleId) ?? null }] : [];
    }),
    abilities: abilitiesOf(actor, release, problems),
  };
}

/**
 * The release an article is in that is still to come; null for none.
 * @throws ProblemError auth.not_allowed
 */
export async function getReleaseOf(
  { unitOfWork }: Pick<CommandContext, "unitOfWork">,
  actor: Actor,
  articleId: string,
): Promise<ArticleRelease | null> {
  authorise(actor, "article.read");
  return await unitOfWork.run(async ({ releases }) => {
    const open = (await releases.openOf([articleId])).get(articleId);
    const release = open ? await releases.get(open.id) : null;
    return (
      release && {
        ...{ releaseId: release.id, name: release.name, version: release.version },
        publishAt: release.publishAt?.toISOString() ?? null,
      }
    );
  });
}

type Problems = ReadonlyMap<string, MemberProblem>;

async function problemsOf(stores: Stores, release: ReleaseRecord): Promise<Problems> {
  if (release.published) return new Map();
  const problems = new Map<string, MemberProblem>();
  for (const member of release.members) {
    const problem = await problemOf(stores, member);
    if (problem) problems.set(member.articleId, problem);
  }
  return problems;
}

async function problemOf(stores: Stores, member: ReleaseMember) {
  const article = await stores.articles.load(member.articleId);
  const steps = article?.draft ? await stores.reviews.steps(article.draft.id) : [];
  return memberProblem(member, article, steps);
}

function abilitiesOf({ role }: Actor, release: ReleaseRecord, problems: Problems): Release["abilities"] {
  const state = releaseState(release);
  const withdraws = release.members.some(({ act }) => act === "withdraw");
  const publish = roleAllows(role, "article.publish") && (!withdraws || roleAllows(role, "article.withdraw"));
  const isReady = release.members.length > 0 && problems.size === 0;
  const isToCome = state === "open" || state === "planned";
  return {
    change: state === "open" && roleAllows(role, "release.prepare"),
    rename: isToCome && roleAllows(role, "release.prepare"),
    publish: publish && isToCome && isReady,
    plan: publish && isToCome && isReady,
    cancelPlan: state === "planned" && roleAllows(role, "article.publish"),
    revert: state === "published" && roleAllows(role, "article.publish"),
    markSeen: state === "open" && release.failure !== null && roleAllows(role, "article.publish"),
  };
}

function toListed(release: ListedReleaseRecord, titles: Titles): ListedRelease {
  const { id, name, version, created, publishAt, published, reverted, failure, count } = release;
  const moment = ({ at, by }: ListedReleaseRecord["created"]) => ({ at: at.toISOString(), by });
  return {
    releaseId: id,
    ...{ name, version, count, state: releaseState(release) },
    created: moment(created),
    publishAt: publishAt?.toISOString() ?? null,
    published: published && moment(published),
    reverted: reverted && moment(reverted),
    failure: failure && {
      at: failure.at.toISOString(),
      problem: failure.problem,
      titles: failure.members.flatMap(({ articleId }) => titles.get(articleId)?.title ?? []),
    },
  };
}
