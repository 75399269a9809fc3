import { createArticle, getArticleForEditing } from "@gongji/application";
import {
  addComment,
  listComments,
  listMentions,
  replyToComment,
  resolveComment,
} from "@gongji/application/comments";
import { expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const nobody = "01990000-0000-7000-8000-ffffffffffff";

test("a thread is begun, answered, resolved and taken up again, and the article stays as it was", async () => {
  const { context, reader, actors } = room();
  const { author, editor } = actors;
  const articleId = await createArticle(context, author, { title: "批注", draft: completeDraft("批注") });
  const called = author.userId ?? "";
  const quote = "批注的正文。";
  await addComment(context, editor, {
    articleId,
    quote,
    text: "@author 依据呢？",
    mentions: [called, called],
  });
  const threads = () => listComments(reader, editor, { articleId });
  const [begun] = await threads();
  const threadId = begun?.threadId ?? "";
  expect(begun).toMatchObject({ quote, resolved: null, comments: [{ mentions: [{ name: "author" }] }] });
  expect(await listMentions(reader, author)).toMatchObject([
    { articleId, title: "批注", by: { name: "editor" } },
  ]);
  expect(await listMentions(reader, editor)).toEqual([]);

  await replyToComment(context, author, { threadId, text: "补上了", mentions: [] });
  await resolveComment(context, editor, { threadId, resolved: true });
  expect(await threads()).toMatchObject([
    { resolved: { by: { name: "editor" } }, comments: [{}, { text: "补上了", by: { name: "author" } }] },
  ]);
  expect(await listMentions(reader, author)).toEqual([]);

  await replyToComment(context, author, { threadId, text: "还有一处", mentions: [] });
  expect(await threads()).toMatchObject([{ resolved: null, comments: [{}, {}, { text: "还有一处" }] }]);
  expect((await getArticleForEditing(reader, author, articleId)).version).toBe(1);
});

test("nobody is called who is not here, and nothing is said on what is not there", async () => {
  const { context, actors } = room();
  const draft = { title: "空", draft: completeDraft("空") };
  const articleId = await createArticle(context, actors.author, draft);
  const comment = { articleId, quote: null, text: "你好", mentions: [nobody] };
  await expect(addComment(context, actors.author, comment)).rejects.toMatchObject({
    problem: { code: "user.not_found" },
  });
  await expect(
    addComment(context, actors.author, { ...comment, articleId: nobody, mentions: [] }),
  ).rejects.toMatchObject({ problem: { code: "article.not_found" } });
  await expect(
    replyToComment(context, actors.author, { threadId: nobody, text: "你好", mentions: [] }),
  ).rejects.toMatchObject({ problem: { code: "comment.not_found" } });
});
