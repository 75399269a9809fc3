import { createArticle, publishArticle, withdrawArticle } from "@gongji/application";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLog, type RunningApi, readEnvironment, startApi } from "../../src/index.ts";
import { openRelay } from "../open-relay.ts";
import { publicCall, rawRequest } from "../raw-request.ts";

const editorial = openEditorialRoom();
let relay: Awaited<ReturnType<typeof openRelay>>;
let api: RunningApi;
const events: string[] = [];
const ids = new Map<string, string>();

async function publish(slug: string): Promise<void> {
  const { context, actors } = editorial();
  const draft = completeDraft(`题目 ${slug}`);
  const articleId = await createArticle(context, actors.editor, { title: draft.title, slug, draft });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  ids.set(slug, articleId);
}

const ask = (slug: string, headers: Record<string, string> = {}) =>
  rawRequest(publicCall(api.url, "articles.bySlug", { slug }), { headers });

beforeAll(async () => {
  relay = await openRelay(new URL(editorial().url));
  await publish("asked");
  await publish("withdrawn-meanwhile");
  await publish("never-asked");
  api = await startApi(
    readEnvironment({
      DATABASE_URL: relay.url,
      PORT: "0",
      AUTH_SECRET: "a secret of at least thirty-two characters",
      ADMIN_ORIGIN: "http://localhost:3000",
    }),
    createLog("info", (line) => events.push(JSON.parse(line).event)),
  );
});
afterAll(async () => {
  await api.stop();
  relay.close();
});

test("while PostgreSQL is away, what was read goes on and says so; health tells the truth; afterwards nothing old is left", async () => {
  const fresh = await ask("asked");
  expect(fresh.status).toBe(200);
  expect(fresh.headers["x-gongji-stale"]).toBeUndefined();
  await ask("withdrawn-meanwhile");

  relay.cut();
  await expect.poll(() => events).toContain("announcements_lost");
  for (let time = 0; time < 3; time += 1) {
    const stale = await ask("asked");
    expect(stale.status).toBe(200);
    expect(stale.text).toBe(fresh.text);
    expect(stale.headers.warning).toBe('110 - "Response is Stale"');
    expect(stale.headers["x-gongji-stale"]).toMatch(/^\d+$/);
    expect(stale.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  }
  const unchanged = await ask("asked", { "if-none-match": fresh.headers.etag ?? "" });
  expect(unchanged.status).toBe(304);
  expect(unchanged.headers["x-gongji-stale"]).toBeDefined();
  expect((await ask("never-asked")).status).toBe(503);
  expect((await rawRequest(`${api.url}/readyz`)).status).toBe(503);

  // Taken back while this replica hears nothing.
  const { context, actors } = editorial();
  const articleId = ids.get("withdrawn-meanwhile") ?? "";
  const withdrawal = { kind: "gone" as const, note: null, redirectToId: null };
  await withdrawArticle(context, actors.publisher, { articleId, expectedVersion: 2, ...withdrawal });
  relay.mend();
  await expect.poll(() => events, { timeout: 10_000 }).toContain("announcements_followed");
  const gone = await ask("withdrawn-meanwhile");
  expect(JSON.parse(gone.text).result.data.kind).toBe("gone");
  const mended = await ask("asked");
  // Its neighbour is gone from it as well.
  expect(fresh.text).toContain("withdrawn-meanwhile");
  expect(mended.text).not.toContain("withdrawn-meanwhile");
  expect(mended.headers["x-gongji-stale"]).toBeUndefined();
  expect(mended.headers["cache-control"]).toContain("s-maxage=60");
});
