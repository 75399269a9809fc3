import { POLICIES } from "@gongji/domain/policies";
import { type PolicyDocument, restoreFacts, type StoredFact } from "@gongji/domain/policy";
import { loadSeedFacts } from "../../src/policy/seed-facts.ts";
import { manyStoredFacts } from "./written-facts.ts";

// Run with --expose-gc in a process of its own, so that nothing but the snapshot is in its memory.
const count = Number(process.argv[2] ?? 80_000);

function collect(): number {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const seeds = loadSeedFacts();
if (!seeds) throw new Error("the seeds are broken");
const documents = new Map<string, PolicyDocument>();
for (const { citations } of seeds.all())
  for (const { document } of citations) documents.set(document.id, document);
// Rows come out of a database as text of their own; so do these.
const texts = [...manyStoredFacts(seeds, count)].map((row) => Buffer.from(JSON.stringify(row)));
const bytes = texts.reduce((sum, text) => sum + text.length, 0);

const regions = seeds.regions;
const load = () => {
  const rows = texts.map((text): StoredFact => JSON.parse(text.toString()));
  const startedAt = performance.now();
  const cpuBefore = cpuMs();
  const restored = restoreFacts(rows, [...documents.values()], regions, POLICIES);
  const spent = { wallMs: performance.now() - startedAt, cpuMs: cpuMs() - cpuBefore };
  if (restored.problems.length > 0) throw new Error(JSON.stringify(restored.problems[0]));
  return { ...spent, facts: restored.facts };
};

const times = [load(), load(), load()].map(({ wallMs, cpuMs }) => ({ wallMs, cpuMs }));
const before = collect();
const { facts } = load();
const heapMb = (collect() - before) / 1_000_000;
let kept = 0;
for (const _ of facts.all()) kept++;
if (kept !== count) throw new Error(`${kept} of ${count} versions`);
process.stdout.write(JSON.stringify({ times, heapMb, rowBytes: bytes / count }));
