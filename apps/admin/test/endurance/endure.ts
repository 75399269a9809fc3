import { setTimeout as delay } from "node:timers/promises";
import { createArticle } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/furnish-room";
import type { Role } from "@gongji/domain/article";
import { addSignIn } from "../console.ts";
import { openArticlePage } from "../editor-page.ts";
import type { KillableWorld } from "./killable-world.ts";
import { type Place, type Typist, typeMark, waitUntilSaved } from "./typist.ts";

/** How much is endured. */
export interface Endurance {
  /** Saves of each of the two browsers. */
  readonly saves: number;
  readonly kills: number;
  /** What is killed each time, in turn. */
  readonly victims: readonly ("api" | "database")[];
  readonly say?: (line: string) => void;
}

/** What became of it. */
export interface Endured {
  readonly articleId: string;
  readonly typists: readonly Typist[];
  /** Marks that no text of the history holds. */
  readonly missingFromHistory: readonly string[];
  /** Marks of paragraphs that the article itself no longer holds, though nobody removed them. */
  readonly missingFromArticle: readonly string[];
  readonly revisions: { readonly all: number; readonly refused: number };
}

const OUTAGE_MOST_MS = 4_000;
const PLACES: readonly Place[] = ["own_paragraph", "own_field", "own_paragraph", "own_field", "shared_field"];

const paragraph = (text: string) => ({
  type: "paragraph" as const,
  content: [{ type: "text" as const, text }],
});

async function openTypists(world: KillableWorld, articleId: string): Promise<Typist[]> {
  const console = { ...world, signInOf: (role: Role) => addSignIn(world.room.context, role) };
  const seat = async (role: Role, sign: string, ownField: string): Promise<Typist> => ({
    sign,
    page: await openArticlePage(console, role, articleId),
    ownField,
    sharedField: "读者的问题",
    marks: [],
    waits: [],
    met: { conflicts: 0, timesPutOff: 0 },
  });
  return [await seat("editor", "甲", "标题"), await seat("publisher", "乙", "简短回答")];
}

/** Which of the marks typed so far stand in no text of the article's history. */
export async function missingMarks(
  world: KillableWorld,
  articleId: string,
  typists: readonly Typist[],
): Promise<string[]> {
  const revisions = await world.room.database.revision.findMany({
    where: { articleId },
    select: { content: true },
  });
  const history = revisions.map(({ content }) => JSON.stringify(content)).join("\n");
  return typists.flatMap(({ marks }) => marks).filter((mark) => !history.includes(mark));
}

/**
 * Two browsers save one article so many times each, at places of their own and at a common one, while what they save
 * to is killed at evenly spread moments, mostly with a save under way.
 */
export async function endure(
  world: KillableWorld,
  { saves, kills, victims, say }: Endurance,
): Promise<Endured> {
  const { context, actors, database } = world.room;
  const articleId = await createArticle(context, actors.editor, {
    title: "两人同写一篇",
    draft: {
      ...completeDraft("两人同写一篇"),
      body: {
        type: "doc",
        content: [paragraph("甲："), paragraph("中间没有人改的一段。"), paragraph("乙：")],
      },
    },
  });
  const typists = await openTypists(world, articleId);
  const inParagraphs: string[] = [];
  let confirmed = 0;
  const write = async (typist: Typist) => {
    for (let save = 0; save < saves; save += 1) {
      const place = PLACES[save % PLACES.length] ?? "own_paragraph";
      const mark = await typeMark(typist, place);
      if (place === "own_paragraph") inParagraphs.push(mark);
      if (save % 4 === 3) await typist.page.keyboard.press("Control+s");
      await waitUntilSaved(typist);
      confirmed += 1;
    }
  };
  const kill = async () => {
    for (let round = 0; round < kills; round += 1) {
      const due = (saves * typists.length * (round + 1)) / (kills + 1);
      while (confirmed < due) await delay(20);
      const victim = victims[round % victims.length];
      say?.(`${confirmed} saves confirmed; the ${victim} is killed (${round + 1} of ${kills})`);
      // The next save is on its way by then: a pause of 1.2 s ends the typing.
      await delay(Math.random() * 2_000);
      await (victim === "api" ? world.killApi() : world.killDatabase());
      await delay(Math.random() * OUTAGE_MOST_MS);
      await (victim === "api" ? world.startApi() : world.startDatabase());
    }
  };
  await Promise.all([...typists.map(write), kill()]);
  const missingFromHistory = await missingMarks(world, articleId, typists);
  const revisions = await database.revision.findMany({
    where: { articleId },
    select: { reason: true },
  });
  const article = JSON.stringify((await world.room.reader.article(articleId))?.article.draft?.draft.body);
  return {
    articleId,
    typists,
    missingFromHistory,
    missingFromArticle: inParagraphs.filter((mark) => !article.includes(mark)),
    revisions: {
      all: revisions.length,
      refused: revisions.filter(({ reason }) => reason === "refused_conflict").length,
    },
  };
}
