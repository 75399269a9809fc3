import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createArticle, publishArticle, readDesk } from "@gongji/application";
import { takeLead } from "@gongji/database/jobs";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { listening, main } from "./api-process.ts";
import { part, publicCall, rawRequest } from "./raw-request.ts";

const editorial = openEditorialRoom();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

async function startServer(): Promise<{ child: ChildProcess; url: string }> {
  const env = {
    DATABASE_URL: editorial().url,
    PORT: "0",
    AUTH_SECRET: "a secret of at least thirty-two characters",
    ADMIN_ORIGIN: "http://localhost:3000",
  };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  return { child, url: await listening(child) };
}

async function publish(slug: string, title: string, pinnedId?: string): Promise<string> {
  const { context, actors } = editorial();
  const draft = { ...completeDraft(title), shortAnswer: `${title}在国家医保服务平台办理家庭共济。` };
  const pins = pinnedId === undefined ? [] : [{ articleId: pinnedId, reason: null, expiresOn: null }];
  const related = { pins, exclusions: [] };
  const articleId = await createArticle(context, actors.editor, { title, slug, draft, related });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  return articleId;
}

/** What stands beside an article, as a server answers it: `pinned slug` or `suggested slug`. */
async function listed(url: string, slug: string): Promise<string[]> {
  const answer = await rawRequest(publicCall(url, "articles.related", { slug }));
  const items = part(answer.json(), "result", "data", "items");
  return Array.isArray(items) ? items.map((item) => `${part(item, "origin")} ${part(item, "slug")}`) : [];
}

const SOON = { timeout: 30_000, interval: 200 };

test("a worker killed in the middle of a job: pins and the last suggestions are served, the desk says so, and the next worker does the job", async () => {
  const { url: databaseUrl, database, reader, actors } = editorial();
  const pinned = await publish("pinned", "住院费用怎么报销？");
  await publish("bind", "家庭共济怎么绑定？", pinned);
  await publish("balance", "家庭共济余额怎么查询？");
  const jobs = (...states: readonly string[]) =>
    database.$queryRaw<
      unknown[]
    >`SELECT FROM pgboss.job WHERE name = 'related' AND state::text = ANY (${states})`;
  const failures = async () => {
    const { failures: found } = await readDesk(reader, actors.author, new Date(Date.now() + 120_000));
    return found.map(({ kind }) => kind);
  };

  const first = await startServer();
  await expect.poll(() => listed(first.url, "bind"), SOON).toContain("suggested balance");

  await expect.poll(() => jobs("created", "retry", "active"), SOON).toEqual([]);

  // Readers read on beside this lock, and whoever writes suggestions waits for it.
  const blocker = new pg.Client({ connectionString: databaseUrl });
  await blocker.connect();
  await blocker.query("BEGIN; LOCK TABLE related_suggestion IN EXCLUSIVE MODE");
  await publish("unbind", "家庭共济怎么解绑？");
  await expect
    .poll(async () => (await blocker.query("SELECT FROM pg_locks WHERE NOT granted")).rowCount, SOON)
    .toBeGreaterThan(0);
  expect(await jobs("active")).toHaveLength(1);
  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  await blocker.query("ROLLBACK");
  await blocker.end();

  // Nobody else gets to rank while the test has the lead.
  const lead = await vi.waitUntil(() => takeLead(databaseUrl, "related"), SOON);
  const second = await startServer();
  expect(await listed(second.url, "bind")).toEqual(["pinned pinned", "suggested balance"]);
  expect(await failures()).toEqual(["jobs_dead"]);
  expect(await jobs("active")).toHaveLength(1);

  await lead.release();
  await expect.poll(() => listed(second.url, "bind"), SOON).toContain("suggested unbind");
  expect((await listed(second.url, "bind"))[0]).toBe("pinned pinned");
  await expect.poll(() => jobs("active"), SOON).toEqual([]);
  expect(await failures()).toEqual([]);
}, 120_000);
