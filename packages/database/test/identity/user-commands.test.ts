import { setRole, suspendUser } from "@gongji/application/users";
import type { Actor } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();

async function createAdmin(): Promise<Actor & { userId: string }> {
  const { database, context } = room();
  const userId = context.newId();
  const user = { id: userId, name: userId, email: `${userId}@example.org`, role: "admin" } as const;
  await database.user.create({ data: user });
  return { userId, name: user.name, role: user.role };
}

test("of two admins who demote each other at once, one stays admin", async () => {
  const { context, database } = room();
  for (let round = 0; round < 5; round += 1) {
    const [one, other] = [await createAdmin(), await createAdmin()];
    const outcomes = await Promise.allSettled([
      setRole(context, one, { userId: other.userId, role: "author" }),
      setRole(context, other, { userId: one.userId, role: "author" }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const admins = await database.user.count({
      where: { id: { in: [one.userId, other.userId] }, role: "admin" },
    });
    expect(admins).toBe(1);
  }
});

test("an admin who was suspended meanwhile changes nobody", async () => {
  const { context, actors, database } = room();
  const late = await createAdmin();
  await suspendUser(context, actors.admin, { userId: late.userId });
  const editorId = actors.editor.userId ?? "";
  await expect(suspendUser(context, late, { userId: editorId })).rejects.toMatchObject({
    problem: { code: "auth.not_allowed" },
  });
  expect(await database.user.findUnique({ where: { id: editorId } })).toMatchObject({ suspendedAt: null });
});
