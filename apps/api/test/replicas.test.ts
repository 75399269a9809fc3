import { openEditorialRoom } from "@gongji/database/testing/editorial-room";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLog, type RunningApi, readEnvironment, startApi } from "../src/index.ts";
import { type EditorStep, openModelEditor } from "./answers/model-editor.ts";
import { expected, firstSlugOf, type Model, type ModelQuestion, said } from "./answers/published-model.ts";
import { publicCall } from "./raw-request.ts";

const ARTICLES = 6;
/** More of both by the environment: `REPLICAS_PUBLICATIONS=1000 REPLICAS_READS=50000`. */
const PUBLICATIONS_MIN = Number(process.env.REPLICAS_PUBLICATIONS ?? 200);
const READS_MIN = Number(process.env.REPLICAS_READS ?? 10_000);
/** Of two steps one publishes, on average. */
const STEPS_MAX = PUBLICATIONS_MIN * 4;
const READERS = 6;
/** What a publication may take to be seen everywhere. */
const VISIBLE_MS = 200;

interface Replica {
  readonly api: RunningApi;
  /** How many changes of articles it has followed; what the ranking announces besides is not counted. */
  followed: number;
}

const editorial = openEditorialRoom();
const replicas: Replica[] = [];

async function startReplica(url: string): Promise<Replica> {
  const log = createLog("info", (line) => {
    if (line.includes('"event":"answers_dropped"') && line.includes('"ofContent":true'))
      replica.followed += 1;
  });
  const environment = readEnvironment({
    DATABASE_URL: url,
    PORT: "0",
    AUTH_SECRET: "a secret of at least thirty-two characters",
    ADMIN_ORIGIN: "http://localhost:3000",
  });
  const replica: Replica = { api: await startApi(environment, log), followed: 0 };
  return replica;
}

beforeAll(async () => {
  const { url, database } = editorial();
  await database.category.create({ data: { key: "other", name: "其他", nameEn: "Other", position: 1 } });
  replicas.push(await startReplica(url), await startReplica(url));
});
afterAll(async () => {
  for (const { api } of replicas) await api.stop();
});

function urlOf(base: string, ids: readonly string[], question: ModelQuestion): string {
  if (question.kind === "byId")
    return publicCall(base, "articles.byId", { articleId: ids[question.article] ?? "" });
  if (question.kind === "cards") return publicCall(base, "articles.byIds", { articleIds: ids });
  if (question.kind === "facets") return publicCall(base, "articles.counts");
  if (question.kind === "mirror") return publicCall(base, "changes.since", { limit: 100 });
  if (question.kind === "page")
    return publicCall(base, "articles.bySlug", { slug: firstSlugOf(question.article) });
  if (question.kind === "search") return publicCall(base, "articles.search", { text: "题目", limit: 50 });
  if (question.kind === "counts") return publicCall(base, "categories.list");
  const { categoryKey } = question;
  return publicCall(base, "articles.list", { limit: 50, ...(categoryKey !== null && { categoryKey }) });
}

const QUESTIONS: readonly ModelQuestion[] = [
  ...Array.from({ length: ARTICLES }, (_, article) => ({ kind: "page", article }) as const),
  ...Array.from({ length: ARTICLES }, (_, article) => ({ kind: "byId", article }) as const),
  ...([null, "mutual-aid", "other"] as const).map((categoryKey) => ({ kind: "list", categoryKey }) as const),
  { kind: "search" },
  { kind: "counts" },
  { kind: "cards" },
  { kind: "facets" },
  { kind: "mirror" },
];

const anyStep: fc.Arbitrary<EditorStep> = fc.record({
  article: fc.nat(ARTICLES - 1),
  other: fc.nat(ARTICLES - 1),
  does: fc.oneof(
    fc.constant("publish" as const),
    fc.constantFrom(
      "gone" as const,
      "redirect" as const,
      "notice" as const,
      "reinstate" as const,
      "move" as const,
    ),
  ),
  categoryKey: fc.constantFrom("mutual-aid", "mutual-aid", "other"),
});

test("on two replicas, whatever is read while editors publish and withdraw is what readers may see: never a draft, and nothing older than what was announced", async () => {
  const seed = Number(process.env.REPLICAS_SEED ?? Date.now());
  const editor = await openModelEditor(editorial(), ARTICLES);
  /** What readers should see after so many steps. */
  const models: Model[] = [editor.model()];
  const delaysMs: number[] = [];
  const steps = fc.sample(anyStep, { numRuns: STEPS_MAX, seed });
  let publications = 0;
  const followedBy = replicas.map(({ followed }) => followed);
  const followed = (index: number) => (replicas[index]?.followed ?? 0) - (followedBy[index] ?? 0);
  let isOver = false;
  let reads = 0;

  async function edit(): Promise<void> {
    for (const step of steps) {
      if (publications >= PUBLICATIONS_MIN) return;
      const prepared = await editor.prepare(step);
      if (!prepared) continue;
      if (step.does === "publish") publications += 1;
      models.push(prepared.model);
      await prepared.run();
      const committedAt = performance.now();
      while (replicas.some((_, index) => followed(index) < models.length - 1)) {
        expect(performance.now() - committedAt, "an announcement is lost").toBeLessThan(10_000);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      delaysMs.push(performance.now() - committedAt);
    }
  }

  async function read(reader: number): Promise<void> {
    const index = reader % replicas.length;
    const base = replicas[index]?.api.url ?? "";
    const questions = fc.sample(fc.constantFrom(...QUESTIONS), { numRuns: READS_MIN, seed: seed + reader });
    for (let turn = 0; !isOver || reads < READS_MIN; turn += 1) {
      // So many reads come with each publication, while it goes on and after it, that readers do not crowd it out.
      if (!isOver && reads > (READS_MIN * publications) / PUBLICATIONS_MIN) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        continue;
      }
      const question = questions[turn % questions.length] ?? { kind: "counts" };
      const floor = followed(index);
      const answer: unknown = await (await fetch(urlOf(base, editor.ids, question))).json();
      const seen = JSON.stringify(said(question, answer));
      const allowed = models.slice(floor).map((model) => JSON.stringify(expected(model, question)));
      if (!allowed.includes(seen)) {
        const told = `${JSON.stringify(question)} after ${floor} of ${models.length - 1} steps, seed ${seed}`;
        expect(seen, told).toBe(allowed.join(" or "));
      }
      reads += 1;
    }
  }

  const edited = edit().finally(() => {
    isOver = true;
  });
  await Promise.all([edited, ...Array.from({ length: READERS }, (_, reader) => read(reader))]);
  expect(reads).toBeGreaterThanOrEqual(READS_MIN);
  expect(publications).toBeGreaterThanOrEqual(PUBLICATIONS_MIN);
  const sorted = delaysMs.sort((a, b) => a - b);
  const within = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.POSITIVE_INFINITY;
  if (process.env.REPLICAS_TELL) {
    const [median, p99] = [within(0.5), within(0.99)].map((ms) => ms.toFixed(1));
    console.info(
      `${publications} publications of ${sorted.length} changes, ${reads} reads: visible after ${median} ms, p99 ${p99}`,
    );
  }
  expect(within(0.5)).toBeLessThan(VISIBLE_MS);
}, 900_000);
