import { proposeFact, reviewProposal, withdrawProposal } from "@gongji/application/policies";
import { plainDateSchema, regionCodeSchema } from "@gongji/domain/shared";
import { beforeAll, expect, test } from "vitest";
import { openApi } from "./open-api.ts";
import { rawRequest } from "./raw-request.ts";

const room = openApi();
const v1 = (path: string) => rawRequest(`${room().apiUrl}/v1${path}`);
beforeAll(() => room().publish("here"));

test("no cache elsewhere keeps anything beyond what is planned next, whatever it is an answer to", async () => {
  const { context, actors, database } = room();
  const { id: articleId, liveEditionId } = await database.article.findFirstOrThrow({
    where: { slug: "here" },
  });
  const sharedSeconds = async (path: string) =>
    Number(/s-maxage=(\d+)/.exec(`${(await v1(path)).headers["cache-control"]}`)?.[1]);
  const paths = [
    "/articles/here",
    "/articles",
    "/articles?limit=1&regionCode=100000",
    "/articles/here/related",
    "/counts",
    "/search?text=%E9%A2%98%E7%9B%AE",
    "/suggestions?text=%E9%A2%98",
    "/categories",
    "/regions",
    "/policies",
  ];
  const all = () => Promise.all(paths.map(sharedSeconds));
  expect(await all()).toEqual(paths.map(() => 60));
  const at = new Date(Date.now() + 40_000);
  const act = { kind: "publish" as const, articleId, editionId: liveEditionId ?? "", contentHash: "-" };
  await context.unitOfWork.run(({ plans }) =>
    plans.plan(
      { id: context.newId(), ...act, expiryKind: null, at },
      { userId: actors.publisher.userId, at: new Date() },
    ),
  );
  await expect.poll(() => sharedSeconds("/articles")).toBeLessThanOrEqual(40);
  for (const [index, seconds] of (await all()).entries()) {
    expect(seconds, paths[index]).toBeLessThanOrEqual(40);
    expect(seconds, paths[index]).toBeGreaterThan(0);
  }
  const held = `${(await v1("/articles")).headers["cache-control"]}`;
  const [shared = 0, ...more] = [...held.matchAll(/(?:s-maxage|revalidate|error)=(\d+)/g)].map(([, n]) =>
    Number(n),
  );
  for (const seconds of more) expect(shared + seconds, held).toBeLessThanOrEqual(40);
  await context.unitOfWork.run(({ plans }) => plans.cancel(articleId, "publish", new Date()));
  await expect.poll(() => sharedSeconds("/articles")).toBe(60);

  // A fact that will be recorded changes answers as well.
  const { proposalId } = await proposeFact(context, actors.editor, {
    fact: "mutual-aid.area",
    region: regionCodeSchema.parse("100000"),
    entry: {
      from: plainDateSchema.parse("2030-01-01"),
      state: "unknown",
      basis: "announced",
      sources: [],
      claims: [],
    },
    corrects: [],
    note: "测试",
  });
  const review = { proposalId, expectedVersion: 1, verdict: "accept", note: null } as const;
  const scheduledFor = new Date(Date.now() + 40_000);
  await reviewProposal(context, actors.publisher, { ...review, scheduledFor });
  await expect.poll(() => sharedSeconds("/policies")).toBeLessThanOrEqual(40);
  expect(Math.max(...(await all()))).toBeLessThanOrEqual(40);
  await withdrawProposal(context, actors.editor, { proposalId, expectedVersion: 2 });
  await expect.poll(() => sharedSeconds("/policies")).toBe(60);
});
