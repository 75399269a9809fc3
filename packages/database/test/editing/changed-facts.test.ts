import { createArticle, publishArticle, readChangedFacts } from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
// The room's clock begins with 1 November 2026: what is published there is older than all of this.
const NOW = new Date("2026-12-20T04:00:00Z");

async function live(
  title: string,
  regionCode: string,
  topicKeys = ["mutual-aid"],
  at: Date | null = null,
): Promise<void> {
  const { actors } = room();
  const context = at ? { ...room().context, now: () => at } : room().context;
  const draft = { ...completeDraft(title), regionCode, topicKeys };
  const articleId = await createArticle(context, actors.editor, { title, draft });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
}

interface Known {
  readonly regionCode: string;
  readonly recordedAt: string;
  readonly validFrom: string;
  readonly validTo?: string;
}

async function known({ regionCode, recordedAt, validFrom, validTo }: Known): Promise<void> {
  await room().database.factVersion.create({
    data: {
      ...{ id: crypto.randomUUID(), fact: "mutual-aid.relatives", regionCode },
      ...{ validFrom: new Date(validFrom), validTo: validTo ? new Date(validTo) : null },
      ...{ validFromIs: "effective", state: "none", basis: "enacted", grade: "statute" },
      ...{ checkedOn: new Date(validFrom), recordedAt: new Date(recordedAt) },
    },
  });
}

const outdated = async (now = NOW) =>
  (await readChangedFacts(room().reader, room().actors.author, now)).map(
    ({ article, topicKey, at }) => `${article.title} ${topicKey} ${at}`,
  );

test("an article is held against the facts again once one of its topic, where it holds or above, has changed since it was published", async () => {
  await live("武汉的", "420100");
  await live("全国的", "100000");
  await live("别的主题", "420100", []);
  expect(await outdated()).toEqual([]);

  await known({ regionCode: "420000", recordedAt: "2026-12-02T00:00:00Z", validFrom: "2026-01-01" });
  expect(await outdated()).toEqual(["武汉的 mutual-aid 2026-12-02T00:00:00.000Z"]);

  // What was announced long before counts from the day it holds on, and again from the day it ends.
  await known({
    ...{ regionCode: "100000", recordedAt: "2026-10-01T00:00:00Z" },
    ...{ validFrom: "2026-12-10", validTo: "2026-12-18" },
  });
  expect(await outdated(new Date("2026-12-09T15:59:00Z"))).toEqual([
    "武汉的 mutual-aid 2026-12-02T00:00:00.000Z",
  ]);
  const national = ["全国的", "武汉的"].map((title) => `${title} mutual-aid`);
  const since = async (now: string) => (await outdated(new Date(now))).toSorted();
  expect(await since("2026-12-09T16:00:00Z")).toEqual(
    national.map((line) => `${line} 2026-12-09T16:00:00.000Z`),
  );
  expect(await since("2026-12-17T16:00:00Z")).toEqual(
    national.map((line) => `${line} 2026-12-17T16:00:00.000Z`),
  );

  // Whatever is published after the change has been held against it.
  await live("之后发布的", "420100", ["mutual-aid"], new Date("2026-12-19T00:00:00Z"));
  expect((await outdated()).join()).not.toContain("之后发布的");
});
