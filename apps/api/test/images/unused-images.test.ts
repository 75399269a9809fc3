import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArticle, restoreRevision, saveDraft } from "@gongji/application";
import { imageKeys, removeUnusedImages, UNUSED_DAYS } from "@gongji/application/images";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { type ArticleDraft, PLATFORM } from "@gongji/domain/article";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolderStorage } from "../../src/images/folder-storage.ts";

const room = openEditorialRoom();
const WIDTH = 600;
const idOf = (letter: string) => letter.repeat(40);
let folder: string;
const storage = () => createFolderStorage(folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-unused-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function draftWith(imageId: string | null): ArticleDraft {
  const draft = completeDraft("有图的一篇");
  if (imageId === null) return draft;
  const attrs = { imageId, alt: "图", caption: "", width: WIDTH, height: 300 };
  return { ...draft, body: { type: "doc", content: [...draft.body.content, { type: "image", attrs }] } };
}

async function addImage(id: string, daysAgo: number): Promise<void> {
  const { context, database } = room();
  const at = new Date(context.now().getTime() - daysAgo * 24 * 3_600_000);
  await database.image.create({ data: { id, width: WIDTH, height: 300, at } });
  for (const key of imageKeys({ id, width: WIDTH })) await storage().put(key, Buffer.from(key), "image/webp");
}

/** Which images are known, and which of their files are there. */
async function left(): Promise<{ known: string[]; stored: string[] }> {
  const known = await room().database.image.findMany({ orderBy: { id: "asc" } });
  const stored: string[] = [];
  for (const letter of "abcd") {
    const files = await Promise.all(
      imageKeys({ id: idOf(letter), width: WIDTH }).map((key) => storage().get(key)),
    );
    if (files.every((file) => file !== null)) stored.push(letter);
    else expect(files.every((file) => file === null)).toBe(true);
  }
  return { known: known.map(({ id }) => id.charAt(0)), stored };
}

test("an image nothing shows goes after a week, with its files; one in a draft or in the history stays", async () => {
  const { context, actors, database } = room();
  await addImage(idOf("a"), UNUSED_DAYS + 1);
  await addImage(idOf("b"), UNUSED_DAYS + 1);
  await addImage(idOf("c"), UNUSED_DAYS + 1);
  await addImage(idOf("d"), UNUSED_DAYS - 1);
  await createArticle(context, actors.editor, { title: "在草稿里", draft: draftWith(idOf("a")) });
  const articleId = await createArticle(context, actors.editor, {
    title: "只在历史里",
    draft: draftWith(idOf("b")),
  });
  const saveId = "11111111-0000-4000-8000-000000000001";
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: 1,
    saveId,
    auto: true,
    draft: draftWith(null),
  });
  expect(await removeUnusedImages({ ...context, imageStorage: storage() }, PLATFORM)).toBe(1);
  expect(await left()).toEqual({ known: ["a", "b", "d"], stored: ["a", "b", "d"] });
  const logged = await database.auditEvent.findMany({ where: { action: "image.removed" } });
  expect(logged.map(({ subjectId }) => subjectId)).toEqual([idOf("c")]);

  const [first] = await database.revision.findMany({ where: { articleId }, orderBy: { number: "asc" } });
  await restoreRevision(context, actors.editor, {
    articleId,
    expectedVersion: 2,
    revisionId: first?.id ?? "",
  });
  expect(await removeUnusedImages({ ...context, imageStorage: storage() }, PLATFORM)).toBe(0);
});

test("a removal that fails at the storage leaves the image known, and is finished by the next run", async () => {
  const { context } = room();
  await addImage(idOf("c"), UNUSED_DAYS + 1);
  const away = {
    ...storage(),
    remove: async () => {
      throw new Error("the storage is away");
    },
  };
  await expect(removeUnusedImages({ ...context, imageStorage: away }, PLATFORM)).rejects.toThrow("away");
  expect((await left()).known).toContain("c");
  expect(await removeUnusedImages({ ...context, imageStorage: storage() }, PLATFORM)).toBe(1);
  expect((await left()).stored).not.toContain("c");
});

test("an image added again just before it would go stays for another week", async () => {
  const { context } = room();
  await addImage(idOf("c"), UNUSED_DAYS + 1);
  await context.unitOfWork.run(({ images }) => images.renew(idOf("c"), context.now()));
  expect(await removeUnusedImages({ ...context, imageStorage: storage() }, PLATFORM)).toBe(0);
});

test("a draft that shows an unknown image is refused by whoever brings it, and says which", async () => {
  const { context, actors } = room();
  const refusal = { problem: { code: "image.not_found", imageId: idOf("e") } };
  const draft = draftWith(idOf("e"));
  await expect(createArticle(context, actors.editor, { title: "没有的图", draft })).rejects.toMatchObject(
    refusal,
  );
});
