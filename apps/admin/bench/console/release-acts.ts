import {
  addToRelease,
  approveDraft,
  createArticle,
  createRelease,
  publishArticle,
  publishRelease,
  RELEASE_MEMBERS_MAX,
  revertRelease,
  saveDraft,
  submitDraft,
} from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { completeDraft } from "@gongji/database/testing/furnish-room";
import { type Actor, PLATFORM } from "@gongji/domain/article";
import type { ServerFigure } from "./server-acts.ts";

/** The longest somebody who publishes or reverts a release is to wait. */
const RELEASE_TARGET_MS = 5_000;

/** Who puts a release together, and who publishes it. */
export interface ReleasePeople {
  readonly editor: Actor;
  readonly publisher: Actor;
}

/** An approved draft: of a new article, or the next edition of one that is on show. */
async function makeMember(
  context: CommandContext,
  { editor, publisher }: ReleasePeople,
  number: number,
): Promise<string> {
  const draftOf = (title: string) => ({ ...completeDraft(title), topicKeys: [] });
  const title = `批次里的第 ${number} 篇`;
  const articleId = await createArticle(context, editor, { title, draft: draftOf(title) });
  let expectedVersion = 1;
  if (number % 2 === 0) {
    await publishArticle(context, PLATFORM, { articleId, expectedVersion });
    const draft = draftOf(`${title}，新版`);
    expectedVersion += 1;
    const save = { saveId: context.newId(), auto: false, draft };
    await saveDraft(context, editor, { articleId, expectedVersion, ...save });
    expectedVersion += 1;
  }
  await submitDraft(context, editor, { articleId, expectedVersion, note: null, expiry: null });
  expectedVersion += 1;
  await approveDraft(context, publisher, { articleId, expectedVersion, note: null });
  return articleId;
}

/** Publishes and reverts releases of as many articles as one may have, half of them new, so many times. */
export async function measureReleases(
  context: CommandContext,
  people: ReleasePeople,
  rounds: number,
): Promise<ServerFigure[]> {
  const times: Record<"publish" | "revert", number[]> = { publish: [], revert: [] };
  const timed = async (act: keyof typeof times, work: () => Promise<void>) => {
    const from = performance.now();
    await work();
    times[act].push(performance.now() - from);
  };
  for (let round = 0; round < rounds; round += 1) {
    const articleIds: string[] = [];
    for (let number = 0; number < RELEASE_MEMBERS_MAX; number += 1)
      articleIds.push(await makeMember(context, people, number));
    const { editor, publisher } = people;
    const releaseId = await createRelease(context, editor, { name: `第 ${round + 1} 批` });
    const added = { releaseId, expectedVersion: 1, articleIds };
    await addToRelease(context, editor, { ...added, does: { act: "publish" } });
    await timed("publish", () => publishRelease(context, publisher, { releaseId, expectedVersion: 2 }));
    await timed("revert", () => revertRelease(context, publisher, { releaseId, expectedVersion: 3 }));
  }
  return (["publish", "revert"] as const).map((act) => ({
    name: `${act} a release of ${RELEASE_MEMBERS_MAX}`,
    targetMs: RELEASE_TARGET_MS,
    times: times[act],
  }));
}
