import type { CommandContext, EditorReader } from "@gongji/application/ports";
import { type Actor, type ArticleDraft, emptyDraft, ROLES, type Role } from "@gongji/domain/article";
import { createCommandContext, createDatabase, createEditorReader, type Database } from "../index.ts";

/** An editorial room on a database of its own: one user per role, a little taxonomy, a clock that only ticks. */
export interface EditorialRoom {
  readonly url: string;
  readonly database: Database;
  readonly context: CommandContext;
  readonly reader: EditorReader;
  readonly actors: Record<Role, Actor>;
}

/** Ids in the order they were asked for, so that failures read the same on every run. */
function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `01990000-0000-7000-8000-${count.toString(16).padStart(12, "0")}`;
  };
}

/** Every reading of the clock is a second after the one before. */
function tickingClock(): () => Date {
  let at = Date.UTC(2026, 10, 1);
  return () => {
    at += 1_000;
    return new Date(at);
  };
}

async function fill(database: Database, newId: () => string): Promise<Record<Role, Actor>> {
  await database.region.createMany({
    data: [
      { code: "100000", name: "全国", nameEn: "China", level: "country" },
      { code: "420000", name: "湖北省", nameEn: "Hubei", level: "province", parentCode: "100000" },
      { code: "420100", name: "武汉市", nameEn: "Wuhan", level: "prefecture", parentCode: "420000" },
    ],
  });
  await database.category.create({
    data: { key: "mutual-aid", name: "家庭共济", nameEn: "Family mutual aid" },
  });
  await database.topic.create({ data: { key: "mutual-aid", name: "家庭共济", nameEn: "Family mutual aid" } });
  const users = ROLES.map((role) => ({ id: newId(), name: role, email: `${role}@example.org`, role }));
  await database.user.createMany({ data: users });
  const actor = (role: Role): Actor => {
    const user = users.find((candidate) => candidate.role === role);
    return { userId: user?.id ?? null, name: role, role };
  };
  return {
    author: actor("author"),
    editor: actor("editor"),
    publisher: actor("publisher"),
    admin: actor("admin"),
  };
}

/** Furnishes a migrated, empty database as a room; `close` lets go of the database. */
export async function furnishRoom(url: string): Promise<{ room: EditorialRoom; close: () => Promise<void> }> {
  const database = createDatabase(url);
  const newId = countingIds();
  const context = { ...createCommandContext(database, tickingClock()), newId };
  const actors = await fill(database, newId);
  const room = { url, database, context, reader: createEditorReader(database), actors };
  return { room, close: () => database.$disconnect() };
}

/** A draft with everything publication asks for. */
export function completeDraft(title: string): ArticleDraft {
  return {
    ...emptyDraft(title),
    question: `${title}?`,
    shortAnswer: "可以,须先绑定。",
    body: {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: `${title}的正文。` }] }],
    },
    categoryKey: "mutual-aid",
    topicKeys: ["mutual-aid"],
    sources: [{ title: "中华人民共和国社会保险法", grade: "statute" }],
    reviewBy: "2027-06-30",
  };
}
