import { readFileSync } from "node:fs";
import {
  createArticle,
  importPage,
  publishArticle,
  readPageFile,
  saveDraft,
  startImport,
  withdrawArticle,
} from "@gongji/application";
import { inviteUser } from "@gongji/application/invitations";
import { createCommandContext } from "@gongji/database";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import { type Actor, articleLinkIds, emptyDraft, PLATFORM } from "@gongji/domain/article";
import { storeSeeds } from "../../../cli/src/seeds/store-seeds.ts";
import { fillReleases } from "./fill-releases.ts";
import { fillReviews } from "./fill-reviews.ts";
import { fillSettings } from "./fill-settings.ts";

/** What the screens of a filled room are about. */
export interface FilledRoom {
  /** A live article with a related list, a draft beside it, comments and a history. */
  readonly articleId: string;
  /** A draft of the viewer's own. */
  readonly draftId: string;
  readonly releaseId: string;
  readonly runId: string;
  readonly webhookId: string;
  readonly invitation: string;
}

/** How long ago the overdue article was published, and its review was due. */
const PUBLISHED_DAYS_AGO = 400;
const DUE_DAYS_AGO = 35;
const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
const ownPage = new URL("../fixtures/own-page.txt", import.meta.url);

/**
 * Fills a room with the seeds and with work in every state, some of it waiting for `viewer`. Everything goes through
 * the commands the screens use.
 */
export async function fillRoom(room: EditorialRoom, viewer: Actor): Promise<FilledRoom> {
  const { database, actors } = room;
  await storeSeeds({ databaseUrl: room.url, log: () => undefined });
  for (const [role, name] of Object.entries({
    author: "林晓",
    editor: "陈静",
    publisher: "周敏",
    admin: "吴磊",
  } as const))
    await database.user.update({ where: { email: `${role}@example.org` }, data: { name } });

  const context = createCommandContext(database);
  const complete = await completeSeedDraft(room);
  const mine = await createArticle(context, viewer, {
    title: "换了工作，医保要不要转",
    draft: { ...emptyDraft("换了工作，医保要不要转"), question: "换到别的城市工作，医保关系要不要转过去？" },
  });
  const overdueTitle = "退休以后医保卡里的钱还能用吗";
  const overdue = {
    ...complete,
    title: overdueTitle,
    reviewBy: daysAgo(DUE_DAYS_AGO).toISOString().slice(0, 10),
  };
  const then = { ...context, now: () => daysAgo(PUBLISHED_DAYS_AGO) };
  const overdueId = await createArticle(then, viewer, { title: overdueTitle, draft: overdue });
  await publishArticle(then, PLATFORM, { articleId: overdueId, expectedVersion: 1 });

  const articleId = await articleAt(room, "lending-card-consequences");
  const { article } = (await room.reader.article(articleId)) ?? {};
  if (!article?.live) throw new Error("the seeds have no article lending-card-consequences");
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: article.version,
    saveId: crypto.randomUUID(),
    auto: false,
    draft: {
      ...article.live.draft,
      shortAnswer: article.live.draft.shortAnswer.replace("责令改正", "先责令改正"),
    },
  });
  const [linkedId] = articleLinkIds(article.live.draft.body);
  if (!linkedId) throw new Error("the text of the seed links nowhere");
  const linked = await database.article.findUniqueOrThrow({ where: { id: linkedId } });
  await withdrawArticle(context, actors.publisher, {
    ...{ articleId: linkedId, expectedVersion: linked.version },
    ...{ kind: "gone", note: "规定已经改了。", redirectToId: null },
  });
  const { releaseId } = await fillReleases(room, context, { articleId, complete });
  await fillReviews(room, context, { viewer, complete, commented: articleId, mine });

  const runId = await startImport(context, actors.editor);
  const { page, source } = readPageFile("own-page.txt", readFileSync(ownPage));
  await importPage(context, actors.editor, { runId, fileName: "旧站/own-page.txt", page, source });
  const { webhookId } = await fillSettings(room, context, articleId);
  const { token } = await inviteUser(context, viewer, { email: "new@example.org", role: "editor" });
  return { articleId, draftId: mine, releaseId, runId, webhookId, invitation: token };
}

/** The id of the seed at that address. */
export async function articleAt({ database }: EditorialRoom, slug: string): Promise<string> {
  return (await database.article.findFirstOrThrow({ where: { slug } })).id;
}

/** A draft with everything publication asks for, as a seed has it. */
async function completeSeedDraft(room: EditorialRoom) {
  const found = await room.reader.article(await articleAt(room, "out-of-area-filing"));
  if (!found?.article.live) throw new Error("the seeds have no article out-of-area-filing");
  return found.article.live.draft;
}
