import {
  createArticle,
  excludeRelated,
  getArticleForEditing,
  liftExclusion,
  pinRelated,
  publishArticle,
  reorderRelated,
  replacePins,
  unpinRelated,
} from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../src/testing/editorial-room.ts";

const room = openEditorialRoom();

async function article(title: string): Promise<string> {
  const { context, actors } = room();
  return await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
}

async function pins(articleId: string): Promise<string[]> {
  const { reader, actors } = room();
  const { related } = await getArticleForEditing(reader, actors.editor, articleId);
  return related.pins.map(({ target }) => target.title);
}

test("pins keep the place an editor gave them, through reordering, removal and publication", async () => {
  const { context, actors } = room();
  const articleId = await article("主");
  const [a, b, c] = [await article("甲"), await article("乙"), await article("丙")];
  const pin = { articleId, reason: null, expiresOn: null };
  await pinRelated(context, actors.editor, { ...pin, expectedVersion: 1, targetId: a, position: null });
  await pinRelated(context, actors.editor, { ...pin, expectedVersion: 2, targetId: b, position: null });
  await pinRelated(context, actors.editor, { ...pin, expectedVersion: 3, targetId: c, position: 0 });
  expect(await pins(articleId)).toEqual(["丙", "甲", "乙"]);
  await reorderRelated(context, actors.editor, { articleId, expectedVersion: 4, targetIds: [b, c, a] });
  expect(await pins(articleId)).toEqual(["乙", "丙", "甲"]);
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 5 });
  await unpinRelated(context, actors.editor, { articleId, expectedVersion: 6, targetId: c });
  expect(await pins(articleId)).toEqual(["乙", "甲"]);
});

test("several pins are taken out in one change, and the same list is put back in one", async () => {
  const { context, actors, reader } = room();
  const articleId = await article("主三");
  const [a, b, c] = [await article("子"), await article("丑"), await article("寅")];
  const pin = (id: string, reason: string | null = null) => ({ articleId: id, reason, expiresOn: null });
  const whole = [pin(c), pin(a, "先看这篇"), pin(b)];
  await replacePins(context, actors.editor, { articleId, expectedVersion: 1, pins: whole });
  expect(await pins(articleId)).toEqual(["寅", "子", "丑"]);
  await replacePins(context, actors.editor, { articleId, expectedVersion: 2, pins: [pin(b)] });
  expect(await pins(articleId)).toEqual(["丑"]);
  await replacePins(context, actors.editor, { articleId, expectedVersion: 3, pins: whole });
  const { related } = await getArticleForEditing(reader, actors.editor, articleId);
  expect(related.pins.map((entry) => entry.pin)).toEqual(whole);

  const refused = (replaced: ReturnType<typeof pin>[], code: string) =>
    expect(
      replacePins(context, actors.editor, { articleId, expectedVersion: 4, pins: replaced }),
    ).rejects.toMatchObject({ problem: { code } });
  await refused([pin(a), pin(a)], "related.already_pinned");
  await refused([pin(articleId)], "related.self");
  await refused([pin(crypto.randomUUID())], "related.target_not_found");
});

test("readers see only pins whose target is on show, whatever the draft says", async () => {
  const { context, actors, database } = room();
  const articleId = await article("主二");
  const [onShow, draftOnly] = [await article("上线的"), await article("没上线的")];
  await publishArticle(context, PLATFORM, { articleId: onShow, expectedVersion: 1 });
  const pin = { articleId, reason: null, expiresOn: null, position: null };
  await pinRelated(context, actors.editor, { ...pin, expectedVersion: 1, targetId: draftOnly });
  await pinRelated(context, actors.editor, { ...pin, expectedVersion: 2, targetId: onShow });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 3 });
  const shown = () => database.$queryRaw`
    SELECT target_id FROM live.related WHERE article_id = ${articleId}::uuid ORDER BY position`;
  expect(await shown()).toEqual([{ target_id: onShow }]);
  await unpinRelated(context, actors.editor, { articleId, expectedVersion: 4, targetId: onShow });
  expect(await shown()).toEqual([{ target_id: onShow }]);
  await publishArticle(context, PLATFORM, { articleId: draftOnly, expectedVersion: 1 });
  expect(await shown()).toEqual([{ target_id: draftOnly }, { target_id: onShow }]);
});

test("a list refuses itself, a double, a stranger, and an order that is not its own", async () => {
  const { context, actors } = room();
  const [articleId, other] = [await article("主三"), await article("丁")];
  const pin = { articleId, expectedVersion: 1, position: null, reason: null, expiresOn: null };
  const refused = (promise: Promise<void>, code: string) =>
    expect(promise).rejects.toMatchObject({ problem: { code } });
  await refused(pinRelated(context, actors.editor, { ...pin, targetId: articleId }), "related.self");
  const stranger = "0199ffff-0000-7000-8000-000000000000";
  await refused(
    pinRelated(context, actors.editor, { ...pin, targetId: stranger }),
    "related.target_not_found",
  );
  await pinRelated(context, actors.editor, { ...pin, targetId: other });
  const next = { ...pin, expectedVersion: 2 };
  await refused(pinRelated(context, actors.editor, { ...next, targetId: other }), "related.already_pinned");
  await refused(
    reorderRelated(context, actors.editor, { articleId, expectedVersion: 2, targetIds: [other, other] }),
    "related.order_mismatch",
  );
  await refused(
    unpinRelated(context, actors.editor, { articleId, expectedVersion: 2, targetId: articleId }),
    "related.not_in_list",
  );
});

test("an exclusion takes the pin out, and lifting it lets the article be pinned again", async () => {
  const { context, actors } = room();
  const [articleId, other] = [await article("主四"), await article("戊")];
  const pin = { articleId, targetId: other, position: null, reason: null, expiresOn: null };
  await pinRelated(context, actors.editor, { ...pin, expectedVersion: 1 });
  await excludeRelated(context, actors.editor, {
    articleId,
    expectedVersion: 2,
    targetId: other,
    reason: "过时",
  });
  expect(await pins(articleId)).toEqual([]);
  await liftExclusion(context, actors.editor, { articleId, expectedVersion: 3, targetId: other });
  await pinRelated(context, actors.editor, { ...pin, expectedVersion: 4 });
  expect(await pins(articleId)).toEqual(["戊"]);
});
