import { type Actor, roleAllows } from "@gongji/domain/article";
import type { MemberProblem } from "@gongji/domain/shared";
import { authorise } from "../authorise.ts";
import type {
  CommandContext,
  EditorReader,
  ListedReleaseRecord,
  ReleaseRecord,
  Stores,
} from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { lookAtMembers } from "./look-at-members.ts";
import type { ListReleases } from "./release-commands.ts";
import type { ArticleRelease, ListedRelease, Release } from "./release-dto.ts";
import { releaseState } from "./release-state.ts";

type TitleOf = (articleId: string) => string;

/** How many of the latest things that happened to a release are told. */
const STORY_LENGTH = 50;

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
  const { found, failed, purged } = await unitOfWork.run(async ({ releases, trash }) => {
    const found = await releases.list(filter);
    const failed = found.flatMap(({ failure }) => failure?.members.map(({ articleId }) => articleId) ?? []);
    return { found, failed, purged: await trash.purgedTitles(failed) };
  });
  const shown = found.slice(0, limit);
  const targets = await reader.targets(failed);
  const titleOf = (articleId: string) => targets.get(articleId)?.title ?? purged.get(articleId) ?? "";
  const last = shown.at(-1);
  return {
    items: shown.map((release) => toListed(release, titleOf)),
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
  const { release, problems, purged } = await unitOfWork.run(async (stores) => {
    const release = (await stores.releases.get(releaseId)) ?? refuse({ code: "release.not_found" });
    const problems = await problemsOf(stores, release);
    return { release, problems, purged: await stores.trash.purgedTitles([...problems.keys()]) };
  });
  const targets = await reader.targets(release.members.map(({ articleId }) => articleId));
  const titleOf = (articleId: string) => targets.get(articleId)?.title ?? purged.get(articleId) ?? "";
  return {
    ...toListed({ ...release, count: release.members.length }, titleOf),
    members: release.members.map(({ articleId, act, withdrawalKind, note }) => ({
      ...{ articleId, act, withdrawalKind, note, title: titleOf(articleId) },
      state: targets.get(articleId)?.state ?? null,
      problem: problems.get(articleId) ?? null,
    })),
    story: await storyOf(reader, releaseId),
    abilities: abilitiesOf(actor, release, problems),
  };
}

async function storyOf({ audit }: EditorReader, subjectId: string): Promise<Release["story"]> {
  const { items } = await audit.events({ subjectType: "release", subjectId, limit: STORY_LENGTH });
  return items.map(({ at, actor: by, action, detail: { title, count } }) => ({
    ...{ at, by, action },
    title: typeof title === "string" ? title : null,
    count: typeof count === "number" ? count : null,
  }));
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
  const members = await lookAtMembers(stores, release.members);
  return new Map(members.flatMap(({ member, problem }) => (problem ? [[member.articleId, problem]] : [])));
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

function toListed(release: ListedReleaseRecord, titleOf: TitleOf): ListedRelease {
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
      titles: failure.members.map(({ articleId }) => titleOf(articleId)),
    },
  };
}
