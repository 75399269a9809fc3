import { createArticle } from "@gongji/application";
import { openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningConsole, startConsole } from "./console.ts";
import { openArticlePage } from "./editor-page.ts";
import { type MortalApi, startMortalApi } from "./mortal-api.ts";

/** How often each of the two saves, and how often the API is killed meanwhile; more with `pnpm endurance`. */
const SAVES = Number(process.env.ENDURANCE_SAVES ?? 15);
const KILLS = Number(process.env.ENDURANCE_KILLS ?? 2);
const PATIENCE_MS = 60_000;

const room = openEditorialRoom();
let running: RunningConsole;
let api: MortalApi;
let articleId: string;

beforeAll(async () => {
  const { context, actors } = room();
  articleId = await createArticle(context, actors.editor, { title: "两个人同时改" });
  running = await startConsole(room(), {}, async (settings) => {
    api = await startMortalApi(settings);
    return api;
  });
}, 120_000);
afterAll(() => running?.stop());

test(
  "two people save one article over and over while the API is killed, and no character is missing",
  async () => {
    let saved = 0;
    async function write(role: "editor" | "publisher", field: string): Promise<string[]> {
      const page = await openArticlePage(running, role, articleId);
      page.setDefaultTimeout(PATIENCE_MS);
      const written: string[] = [];
      for (let count = 1; count <= SAVES; count += 1) {
        const words = `${role}第${count}次写下的话，一个字也不能少。`;
        await page.getByLabel(field, { exact: true }).fill(words);
        written.push(words);
        await page.keyboard.press("Control+s");
        await page.getByText("已保存", { exact: true }).first().waitFor();
        saved += 1;
      }
      await page.context().close();
      return written;
    }
    async function kill(): Promise<void> {
      for (let kills = 1; kills <= KILLS; kills += 1) {
        const due = Math.floor((2 * SAVES * kills) / (KILLS + 1));
        await expect
          .poll(() => saved, { timeout: SAVES * PATIENCE_MS, interval: 50 })
          .toBeGreaterThanOrEqual(due);
        await api.killAndRestart();
      }
    }
    const [mine, theirs] = await Promise.all([
      write("editor", "简短回答"),
      write("publisher", "读者的问题"),
      kill(),
    ]);
    const revisions = await room().database.revision.findMany({ where: { articleId } });
    const history = JSON.stringify(revisions.map(({ content }) => content));
    expect([...mine, ...theirs].filter((words) => !history.includes(words))).toEqual([]);
    const draft = (await room().reader.article(articleId))?.article.draft?.draft;
    expect([draft?.shortAnswer, draft?.question]).toEqual([mine.at(-1), theirs.at(-1)]);
  },
  Math.max(180_000, SAVES * 30_000),
);
