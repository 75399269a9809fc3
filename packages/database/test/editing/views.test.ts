import { changeView, listViews, removeView, saveView } from "@gongji/application";
import type { Role } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const settings = { states: ["draft" as const], sort: "review" as const, columns: ["owner" as const] };

async function save(role: Role, name: string, shared: boolean): Promise<string> {
  const { context, actors } = room();
  return await saveView(context, actors[role], { name, shared, settings });
}

async function seenBy(role: Role): Promise<string[]> {
  const { context, actors } = room();
  return (await listViews(context, actors[role])).map(({ name }) => name);
}

test("a view is its keeper's alone until it is shared, and comes back as it was kept", async () => {
  const { context, actors } = room();
  const viewId = await save("author", "待复核", false);
  expect(await seenBy("author")).toEqual(["待复核"]);
  expect(await seenBy("editor")).toEqual([]);
  await changeView(context, actors.author, { viewId, name: "大家的待复核", shared: true, settings });
  const [view] = await listViews(context, actors.editor);
  expect(view).toMatchObject({
    name: "大家的待复核",
    settings,
    owner: { name: "author" },
    changeable: false,
  });
});

test("what somebody keeps to themselves is not there for others, admins included", async () => {
  const { context, actors } = room();
  const viewId = await save("author", "私人", false);
  for (const role of ["editor", "admin"] as const) {
    await expect(removeView(context, actors[role], { viewId })).rejects.toMatchObject({
      problem: { code: "view.not_found" },
    });
  }
});

test("a shared view is changed by its keeper and by admins, and by nobody else", async () => {
  const { context, actors } = room();
  const viewId = await save("editor", "共享", true);
  const command = { viewId, name: "共享二", shared: true, settings };
  await expect(changeView(context, actors.publisher, command)).rejects.toMatchObject({
    problem: { code: "auth.not_allowed" },
  });
  await changeView(context, actors.admin, command);
  await removeView(context, actors.editor, { viewId });
  expect(await seenBy("editor")).not.toContain("共享二");
});

test("two views of one person never have one name, and everything done to them is in the log", async () => {
  const { database } = room();
  const viewId = await save("publisher", "同名", false);
  await expect(save("publisher", "同名", true)).rejects.toMatchObject({
    problem: { code: "view.name_taken" },
  });
  await save("admin", "同名", false);
  const events = await database.auditEvent.findMany({ where: { subjectType: "view", subjectId: viewId } });
  expect(events.map(({ action, detail }) => ({ action, detail }))).toEqual([
    { action: "view.created", detail: { name: "同名", shared: false } },
  ]);
});
