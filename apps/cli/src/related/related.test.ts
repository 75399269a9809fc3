import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runProgram } from "../run-program.ts";

const POOL = [
  { id: "pay", title: "职工医保怎么缴费", excerpt: "在职职工由单位代缴。", date: "2026-01-01" },
  { id: "flexible", title: "灵活就业人员怎么交职工医保", excerpt: "自己缴费。", date: null },
  { id: "query", title: "怎样查询职工医保缴费记录", excerpt: "缴费以后在网上查询。" },
  { id: "diet", title: "感冒吃什么好得快", excerpt: "多喝水。" },
];

let folder: string;
let printed: string[];
let complained: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-related-"));
  printed = [];
  complained = [];
  vi.spyOn(console, "log").mockImplementation((line) => void printed.push(String(line)));
  vi.spyOn(console, "error").mockImplementation((line) => void complained.push(String(line)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await rm(folder, { recursive: true });
});

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("gongji related rank", () => {
  test("writes for every article of the pool the others, best first, and none that is useless", async () => {
    const out = join(folder, "run.json");
    expect(await runProgram(["related", "rank", "--pool", await file("pool.json", POOL), "--out", out])).toBe(
      0,
    );
    const run = JSON.parse(await readFile(out, "utf8"));
    expect(Object.keys(run)).toEqual(["pay", "flexible", "query", "diet"]);
    expect(run.pay).toEqual(["flexible", "query"]);
  });

  test.each([
    ["a file that is not there", null, /there is no such file/],
    ["what is not JSON", "{", /it is not JSON/],
    ["another shape", { pay: [] }, /expected array/],
    ["an article without title", [{ id: "a" }], /0\.title/],
    ["one id for two articles", [POOL[0], POOL[0]], /the id pay stands twice/],
  ])("refuses %s and says so", async (_, content, message) => {
    const pool = content === null ? join(folder, "missing.json") : await file("pool.json", content);
    expect(await runProgram(["related", "rank", "--pool", pool])).toBe(1);
    expect(complained.join("\n")).toMatch(message);
  });

  test("a call without pool is not understood", async () => {
    const written = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    expect(await runProgram(["related", "rank"])).toBe(2);
    expect(written.mock.calls.join("\n")).toMatch(/--pool/);
  });
});

describe("gongji related evaluate", () => {
  const QRELS = { pay: { flexible: 3, query: 1, pay: 3 } };
  const evaluate = async (qrels: unknown, options: string[] = []) =>
    runProgram([
      ...["related", "evaluate", "--pool", await file("pool.json", POOL)],
      ...["--qrels", await file("qrels.json", qrels), ...options],
    ]);

  test("measures the ranking beside BM25, trigrams and chance; an article's grade for itself does not count", async () => {
    expect(await evaluate(QRELS, ["--json"])).toBe(0);
    const { ranking, bm25, trigram, random } = JSON.parse(printed.join(""));
    expect(ranking.queries.pay).toEqual({ ndcg5: 1, ndcg10: 1, precision5: 0.4, useless10: 0 });
    expect(ranking.mean).toEqual(ranking.queries.pay);
    for (const other of [bm25, trigram]) expect(other.mean.useless10).toBe(0.1);
    expect(random.mean.ndcg10).toBeLessThan(1);
  });

  test("measures a run that is given", async () => {
    const run = await file("run.json", { pay: ["diet", "pay", "query"] });
    expect(await evaluate(QRELS, ["--run", run, "--json"])).toBe(0);
    const { ranking } = JSON.parse(printed.join(""));
    // What is in its own list is no item of it: the query stands second.
    expect(ranking.mean.ndcg10).toBeCloseTo(1 / Math.log2(3) / (7 + 1 / Math.log2(3)), 9);
    expect(ranking.mean.useless10).toBe(0.1);
  });

  test("prints a table for people", async () => {
    expect(await evaluate(QRELS)).toBe(0);
    expect(printed.join("\n")).toMatch(/ranking +1\.000/);
    expect(printed.join("\n")).toMatch(/pay .*职工医保怎么缴费/);
  });

  test("leaves one article out of the training at a time", async () => {
    const qrels = { pay: { flexible: 3, query: 1 }, flexible: { pay: 3, query: 1 } };
    expect(await evaluate(qrels, ["--leave-one-out", "--without-seeds", "--json"])).toBe(0);
    expect(JSON.parse(printed.join("")).ranking.mean.ndcg10).toBe(1);
  });

  test.each([
    ["an article that is not in the pool", { unknown: {} }, [], /unknown is not in the pool/],
    ["a candidate that is not in the pool", { pay: { unknown: 1 } }, [], /unknown is not in the pool/],
    ["a grade beyond 3", { pay: { query: 4 } }, [], /pay\.query/],
    ["no judgments", {}, [], /nothing is judged/],
  ])("refuses %s and says so", async (_, qrels, options, message) => {
    expect(await evaluate(qrels, options)).toBe(1);
    expect(complained.join("\n")).toMatch(message);
  });

  test.each([
    ["lists an article twice", { pay: ["query", "query"] }, /pay lists query twice/],
    ["names an article that is not there", { pay: ["nobody"] }, /nobody is not in the pool/],
    ["lacks a judged article", { query: [] }, /there is no list for pay/],
  ])("refuses a run that %s", async (_, run, message) => {
    expect(await evaluate(QRELS, ["--run", await file("run.json", run)])).toBe(1);
    expect(complained.join("\n")).toMatch(message);
  });
});
