import { publishArticle } from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import pg from "pg";
import { expect, test } from "vitest";
import { ANNOUNCEMENT_CHANNEL, readPayload } from "../../src/announcements/announcement-channel.ts";
import { openReleaseRoom, PUBLISH, WITHDRAW } from "./release-room.ts";

const { room, approved, revised, release, shown, publish } = openReleaseRoom();

test("readers who have seen one article of a release see all of it", async () => {
  const ids = [await revised("同时"), await revised("同时"), await revised("同时")];
  const releaseId = await release("同时换新", [PUBLISH, ...ids]);
  const { published } = room();
  let isOver = false;
  const halves: string[][] = [];
  let complete = 0;
  const read = async () => {
    while (!isOver || complete === 0) {
      // One statement sees one moment; one after the other must never go back.
      const together = (await published.byIds(ids)).map((item) =>
        item.kind === "article" ? item.card.title : "",
      );
      const one = await shown(ids[0] ?? "");
      const other = await shown(ids[2] ?? "");
      const isNew = together.filter((title) => title === "同时新版").length;
      if (isNew !== 0 && isNew !== 3) halves.push(together);
      if (one === "同时新版" && other !== "同时新版") halves.push([one, other]);
      if (isNew === 3) complete += 1;
    }
  };
  const readers = [read(), read()];
  await publish(releaseId);
  isOver = true;
  await Promise.all(readers);
  expect(halves).toEqual([]);
  expect(complete).toBeGreaterThan(0);
});

test("a release is announced once, and after all of it can be read", async () => {
  const ids = [await approved("通知"), await revised("通知")];
  const releaseId = await release("一次通知", [PUBLISH, ...ids]);
  const listener = new pg.Client({ connectionString: room().url });
  await listener.connect();
  const numbers: (string | null)[] = [];
  const seenThen: Promise<string>[] = [];
  listener.on("notification", ({ payload = "" }) => {
    numbers.push(readPayload(payload).sequence);
    seenThen.push(...ids.map(shown));
  });
  try {
    await listener.query(`LISTEN ${ANNOUNCEMENT_CHANNEL}`);
    const before = await room().database.announcement.count();
    await publish(releaseId);
    await listener.query("SELECT 1");
    expect((await room().database.announcement.count()) - before).toBe(1);
    expect(numbers).toHaveLength(1);
    for (const title of await Promise.all(seenThen)) expect(title).toMatch("通知");
  } finally {
    await listener.end();
  }
  const changes = await room().database.change.findMany({ where: { articleId: { in: ids }, isLast: true } });
  expect(changes).toHaveLength(2);
});

test("a release and the single acts on its articles never wait crosswise: whoever comes second is refused", async () => {
  const { context } = room();
  for (let round = 0; round < 3; round += 1) {
    const [a, b, c, d] = [
      await revised("交叉"),
      await revised("交叉"),
      await revised("交叉"),
      await revised("交叉"),
    ];
    const releaseId = await release(`交叉 ${round}`, [PUBLISH, a, b], [WITHDRAW, c]);
    const code = (work: Promise<unknown>) =>
      work.then(
        () => "done",
        (error) => error.problem?.code ?? String(error),
      );
    const single = async (articleId: string) =>
      publishArticle(context, PLATFORM, { articleId, expectedVersion: 7 });
    const [together, ...alone] = await Promise.all([
      code(publish(releaseId)),
      code(single(b)),
      code(single(d)),
      code(single(a)),
    ]);
    expect(["done", "release.not_ready"]).toContain(together);
    for (const ended of alone) expect(["done", "article.version_conflict"]).toContain(ended);
    expect(await shown(c)).toMatch(together === "done" ? /^gone$/ : /^交叉第/);
    expect(await shown(d)).toBe("交叉新版");
  }
}, 60_000);
