import { createArticle } from "@gongji/application";
import { expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();

const NEWER = 30;

test("an article with the words in its title is found to add, however many newer ones have them in their text only", async () => {
  const { context, actors, reader } = room();
  const title = "罕用药怎么报销";
  const words = "罕用药";
  await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
  for (let number = 1; number <= NEWER; number += 1) {
    const other = `第 ${number} 篇`;
    const draft = { ...completeDraft(other), shortAnswer: `${words}不在目录里。` };
    await createArticle(context, actors.editor, { title: other, draft });
  }
  const found = await reader.searchTargets(words, crypto.randomUUID(), 10);
  expect(found.map((target) => target.title)).toContain(title);
  expect(found[0]?.title).toBe(title);
  expect(found).toHaveLength(10);
});
