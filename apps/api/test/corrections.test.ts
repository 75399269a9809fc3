import { listCorrections, settleCorrection } from "@gongji/application";
import { sendCorrection } from "@gongji/client";
import { expect, test } from "vitest";
import { CORRECTION_LIMITS } from "../src/doors/corrections-door.ts";
import { openApi } from "./open-api.ts";

const room = openApi();
const send = (forwardedFor: string, slug: string | undefined, text = "第二段的日期写错了。") =>
  sendCorrection({ url: room().apiUrl, forwardedFor }, { text, ...(slug !== undefined && { slug }) });
const list = (state: "open" | "done") =>
  listCorrections(room().context, room().actors.author, { state, limit: 30 });

test("what a reader says is wrong is there for editors, and nothing of who said it", async () => {
  const articleId = await room().publish("with-a-mistake", { title: "写错了的一篇" });
  expect(await send("203.0.113.7", "with-a-mistake")).toBeNull();
  expect(await send("203.0.113.7", undefined, "整个网站的字太小。")).toBeNull();
  const { items, openCount } = await list("open");
  expect(openCount).toBe(2);
  expect(items.map(({ text, article }) => [text, article?.articleId ?? null])).toEqual([
    ["整个网站的字太小。", null],
    ["第二段的日期写错了。", articleId],
  ]);
  const kept = JSON.stringify([
    await room().database.correction.findMany(),
    await room().database.auditEvent.findMany({ select: { detail: true, actorId: true } }),
    await room().database.rateLimit.findMany({ select: { key: true } }),
    room().logLines,
  ]);
  expect(kept).not.toContain("203.0.113.7");
});

test("an editor says it is done and what became of it, and it can be opened again; an author cannot", async () => {
  const { actors, context, database } = room();
  const [correction] = (await list("open")).items;
  const correctionId = correction?.correctionId ?? "";
  await expect(
    settleCorrection(context, actors.author, { correctionId, done: true, note: null }),
  ).rejects.toMatchObject({ problem: { code: "auth.not_allowed" } });
  await settleCorrection(context, actors.editor, { correctionId, done: true, note: "已放大" });
  await settleCorrection(context, actors.editor, { correctionId, done: true, note: "再来一次" });
  expect((await list("done")).items).toMatchObject([
    { correctionId, note: "已放大", doneByName: "editor", doneAt: expect.any(String) },
  ]);
  await settleCorrection(context, actors.editor, { correctionId, done: false, note: null });
  expect((await list("done")).items).toEqual([]);
  const events = await database.auditEvent.findMany({
    where: { subjectId: correctionId },
    orderBy: { sequence: "asc" },
    select: { action: true },
  });
  expect(events.map(({ action }) => action)).toEqual([
    "correction.received",
    "correction.done",
    "correction.reopened",
  ]);
});

test("what is no correction is refused, and so is one about an article that never was", async () => {
  expect(await send("203.0.113.8", undefined, "短")).toBe("input.invalid");
  expect(await send("203.0.113.8", undefined, "长".repeat(2_001))).toBe("input.invalid");
  expect(await send("203.0.113.8", undefined, "有\u0000的文字")).toBe("input.invalid");
  expect(await send("203.0.113.8", "never-there")).toBe("article.not_found");
  const get = await fetch(`${room().apiUrl}/v1/corrections`);
  expect([get.status, get.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
});

test("one network is taken in so often an hour, and others go on", async () => {
  const before = (await list("open")).openCount;
  const tries = CORRECTION_LIMITS.byNetwork.max + 1;
  const outcomes: unknown[] = [];
  for (let count = 0; count < tries; count += 1)
    outcomes.push(await send(`2001:db8::${count + 1}`, undefined));
  expect(outcomes.filter((code) => code === null)).toHaveLength(tries - 1);
  expect(outcomes.at(-1)).toBe("rate.too_many_requests");
  expect(await send("2001:db8:0:1::1", undefined)).toBeNull();
  expect((await list("open")).openCount).toBe(before + tries);
});
