import {
  createArticle,
  discardDraft,
  publishArticle,
  readLiveSpans,
  readTimeline,
  reinstateArticle,
  saveDraft,
  setOwner,
  withdrawArticle,
} from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { beforeAll, expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
let articleId = "";

beforeAll(async () => {
  const { context, actors } = room();
  const { editor, publisher } = actors;
  const at = (expectedVersion: number) => ({ articleId, expectedVersion });
  const save = (version: number, title: string) =>
    saveDraft(context, editor, {
      ...at(version),
      saveId: context.newId(),
      auto: true,
      draft: completeDraft(title),
    });
  articleId = await createArticle(context, editor, { title: "一", draft: completeDraft("一") });
  await publishArticle(context, PLATFORM, at(1));
  await save(2, "二");
  await expect(save(2, "迟到的字")).rejects.toMatchObject({ problem: { code: "article.version_conflict" } });
  await publishArticle(context, PLATFORM, at(3));
  await withdrawArticle(context, publisher, { ...at(4), kind: "gone", note: "过时", redirectToId: null });
  await reinstateArticle(context, publisher, at(5));
  await setOwner(context, editor, { ...at(6), ownerId: editor.userId });
  await save(7, "三");
  await discardDraft(context, editor, at(8));
});

test("everything that happened to an article is on its timeline, newest first, with the version it left", async () => {
  const { items } = await readTimeline(room().reader, room().actors.author, { articleId, limit: 50 });
  expect(items.map(({ action, revision }) => [action, revision?.reason ?? null])).toEqual([
    ["article.draft_discarded", "discarded"],
    ["article.saved", "autosaved"],
    ["article.owner_changed", null],
    ["article.reinstated", "reinstated"],
    ["article.withdrawn", "withdrawn"],
    ["article.published", "published"],
    ["article.conflict_kept", "refused_conflict"],
    ["article.saved", "autosaved"],
    ["article.published", "published"],
    ["article.created", "created"],
  ]);
  const numbers = items.flatMap(({ revision }) => revision?.number ?? []);
  expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
  expect(items[4]).toMatchObject({ actor: { name: "publisher" }, detail: { kind: "gone", note: "过时" } });
});

test("its pages hold every entry once, and a cursor of nobody's is refused", async () => {
  const { reader, actors } = room();
  const whole = await readTimeline(reader, actors.author, { articleId, limit: 50 });
  const paged: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await readTimeline(reader, actors.author, { articleId, limit: 3, cursor });
    paged.push(...page.items.map(({ key }) => key));
    cursor = page.nextCursor;
  }
  expect(paged).toEqual(whole.items.map(({ key }) => key));
  await expect(
    readTimeline(reader, actors.author, { articleId, limit: 3, cursor: "2026-11-01T00:00:00.000Z~x" }),
  ).rejects.toMatchObject({ problem: { code: "input.invalid" } });
});

test("what readers saw when is told by the texts they saw", async () => {
  const { reader, actors } = room();
  const spans = await readLiveSpans(reader, actors.author, articleId);
  const seen = await Promise.all(
    spans.map(async ({ revisionId, to }) => [
      (await reader.revision(revisionId))?.content.draft.title,
      to === null ? "now" : "ended",
    ]),
  );
  expect(seen).toEqual([
    ["一", "ended"],
    ["二", "ended"],
    ["二", "now"],
  ]);
});
