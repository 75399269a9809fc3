import { setImmediate as turn } from "node:timers/promises";
import { createRelease } from "@gongji/application";
import { expect, test } from "vitest";
import { openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();

/** What Node warns of while work is done. */
async function warningsOf(work: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const note = ({ message }: Error) => warnings.push(message);
  process.on("warning", note);
  await work();
  await turn();
  process.off("warning", note);
  return warnings;
}

test("a connection is never given a statement while it works on another, whatever a transaction reads at once", async () => {
  const { context, actors, database } = room();
  const releaseId = await createRelease(context, actors.editor, { name: "同时读" });
  const warnings = await warningsOf(() =>
    database.$transaction(async (db) => {
      const include = { createdBy: true, publishedBy: true, members: true };
      const [release, users] = await Promise.all([
        db.release.findUniqueOrThrow({ where: { id: releaseId }, include }),
        db.user.count(),
      ]);
      expect([release.createdBy?.name, users]).toEqual(["editor", 4]);
    }),
  );
  expect(warnings).toEqual([]);
});

test("a statement that fails does not keep those sent along with it from being answered", async () => {
  const { database } = room();
  const answers = await database.$transaction((db) =>
    Promise.allSettled([db.$queryRaw`SELECT 1 / 0`, db.$queryRaw`SELECT 1`, db.$queryRaw`SELECT 2`]),
  );
  expect(answers.map(({ status }) => status)[0]).toBe("rejected");
  expect(answers).toHaveLength(3);
  expect(await database.$queryRaw`SELECT 3 AS three`).toEqual([{ three: 3 }]);
});
