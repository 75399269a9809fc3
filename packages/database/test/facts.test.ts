import {
  loadWrittenFacts,
  proposeFact,
  recordDueProposals,
  reviewProposal,
  withdrawProposal,
} from "@gongji/application/policies";
import { PLATFORM } from "@gongji/domain/article";
import { mutualAid, POLICIES } from "@gongji/domain/policies";
import { type Decision, decide, type FactEntry, renderJson } from "@gongji/domain/policy";
import { endOfDayInChina, plainDateSchema, regionCodeSchema } from "@gongji/domain/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCases } from "../../domain/test/cases.ts";
import type {} from "../../domain/test/provide-yaml.ts";
import { loadSeedFacts } from "../../domain/test/seeds.ts";
import { createPublishedPool, followFacts } from "../src/published/index.ts";
import { openEditorialRoom } from "../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const written = loadSeedFacts(POLICIES);
const day = (text: string) => plainDateSchema.parse(text);
const WUHAN = regionCodeSchema.parse("420100");
let close = async (): Promise<void> => undefined;
let feed: ReturnType<typeof followFacts>;

beforeAll(async () => {
  const { context, database, url } = room();
  const codes = new Set([...written.all()].map(({ region }) => region));
  const known = new Set((await database.region.findMany()).map(({ code }) => code));
  const chain = [...codes].flatMap((code) => [...written.regions.chain(code)].reverse());
  for (const code of chain) {
    const region = written.regions.get(code);
    if (!region || known.has(code)) continue;
    known.add(code);
    await database.region.create({
      data: {
        code,
        name: region.name.zh,
        nameEn: region.name.en,
        level: region.level,
        parentCode: region.parent,
      },
    });
  }
  const documents = new Map(
    [...written.all()].flatMap(({ citations }) => citations.map(({ document }) => [document.id, document])),
  );
  const loaded = { facts: written, documents: [...documents.values()] };
  expect(await loadWrittenFacts(context, PLATFORM, loaded)).toBe([...written.all()].length);
  expect(await loadWrittenFacts(context, PLATFORM, loaded)).toBe(0);
  const pool = createPublishedPool({ url, poolSize: 3 });
  feed = followFacts({
    pool,
    report: (error) => {
      throw error;
    },
  });
  close = async () => {
    await feed.close();
    await pool.end();
  };
});
afterAll(() => close());

const entry = (change: Partial<FactEntry>): FactEntry => ({
  from: day("2027-01-01"),
  value: "same-province",
  basis: "announced",
  sources: [
    {
      document: "nhsa-2026-cross-province-mutual-aid",
      role: "changes",
      grade: "official-quote",
      says: { zh: "仅供测试的说法。", en: "A statement for the test." },
    },
  ],
  claims: [],
  ...change,
});
const proposal = (change: Partial<FactEntry>) => ({
  fact: "mutual-aid.area",
  region: WUHAN,
  entry: entry(change),
  corrects: [],
  note: "测试",
});
const refusedWith = (promise: Promise<unknown>, problem: object) =>
  expect(promise).rejects.toMatchObject({ problem });

test("facts read back from PostgreSQL answer every case as the files do", async () => {
  const restored = await feed.snapshot();
  for (const { name, moment, question } of loadCases(mutualAid)) {
    const answer = (facts: typeof written) => {
      const decision: Decision = decide(mutualAid, question as never, moment, facts);
      return renderJson(decision, mutualAid);
    };
    expect(answer(restored), name).toEqual(answer(written));
  }
});

test("what has no proof, starts before its document, or overlaps unnamed is refused with the reason", async () => {
  const { context, actors } = room();
  const propose = (change: Partial<FactEntry>) => proposeFact(context, actors.editor, proposal(change));
  await refusedWith(propose({ sources: [] }), { code: "fact.invalid", issues: [{ code: "fact.unproven" }] });
  await refusedWith(propose({ from: day("2020-01-01"), to: day("2020-02-01") }), {
    code: "fact.invalid",
    issues: [{ code: "fact.before_document" }],
  });
  await refusedWith(propose({ value: "the moon" }), {
    code: "fact.invalid",
    issues: [{ code: "fact.value_invalid", path: "value" }],
  });
  const national = { ...proposal({}), region: regionCodeSchema.parse("100000") };
  await refusedWith(proposeFact(context, actors.editor, national), { code: "fact.overlap" });
  await refusedWith(proposeFact(context, actors.author, proposal({})), { code: "auth.not_allowed" });
});

test("a second person records a version; the answer changes from then on, and what we said before stays known", async () => {
  const { context, actors, database } = room();
  const on = day("2027-03-01");
  const { proposalId } = await proposeFact(context, actors.publisher, proposal({}));
  const review = {
    proposalId,
    expectedVersion: 1,
    verdict: "accept",
    note: null,
    scheduledFor: null,
  } as const;
  await refusedWith(reviewProposal(context, actors.publisher, review), { code: "proposal.same_person" });
  await refusedWith(reviewProposal(context, actors.editor, review), { code: "auth.not_allowed" });
  await refusedWith(reviewProposal(context, actors.admin, { ...review, expectedVersion: 7 }), {
    code: "proposal.version_conflict",
    currentVersion: 1,
  });
  expect((await feed.snapshot()).current.read("mutual-aid.area", WUHAN, on).holder).toBe("100000");
  await reviewProposal(context, actors.admin, review);
  await expect
    .poll(async () => (await feed.snapshot()).current.read("mutual-aid.area", WUHAN, on))
    .toMatchObject({ holder: WUHAN, value: "same-province" });
  const facts = await feed.snapshot();
  const before = facts.asKnownAt(endOfDayInChina(day("2026-10-31")));
  expect(before.read("mutual-aid.area", WUHAN, on).holder).not.toBe(WUHAN);
  await refusedWith(reviewProposal(context, actors.admin, review), { code: "proposal.not_open" });
  expect(await database.auditEvent.count({ where: { subjectId: proposalId } })).toBe(2);
});

test("a correction supersedes what it names and records again what it does not touch", async () => {
  const { context, actors, database } = room();
  const [old] = await database.factVersion.findMany({
    where: { fact: "mutual-aid.area", regionCode: WUHAN, supersededAt: null },
  });
  const correction = {
    ...proposal({ from: day("2027-06-01"), to: day("2027-07-01"), value: "same-pooling-area" }),
    corrects: [old?.id ?? ""],
  };
  const { proposalId } = await proposeFact(context, actors.editor, correction);
  await reviewProposal(context, actors.publisher, {
    proposalId,
    expectedVersion: 1,
    verdict: "accept",
    note: "看过",
    scheduledFor: null,
  });
  const rows = await database.factVersion.findMany({
    where: { fact: "mutual-aid.area", regionCode: WUHAN },
    orderBy: [{ recordedAt: "asc" }, { validFrom: "asc" }],
  });
  const text = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  expect(
    rows.map((row) => [text(row.validFrom), text(row.validTo), row.written, row.supersededAt === null]),
  ).toEqual([
    ["2027-01-01", null, "same-province", false],
    ["2027-01-01", "2027-06-01", "same-province", true],
    ["2027-06-01", "2027-07-01", "same-pooling-area", true],
    ["2027-07-01", null, "same-province", true],
  ]);
});

test("a scheduled version is recorded when its time has come, and only then; one can be taken back", async () => {
  const { context, actors, database } = room();
  const change = { from: day("2030-01-01"), value: undefined, state: "unknown" as const, sources: [] };
  const both = ["420500", "330100"].map((region) => ({
    ...proposal(change),
    region: regionCodeSchema.parse(region),
  }));
  const soon = new Date(context.now().getTime() + 60_000);
  const accept = { verdict: "accept", note: null, scheduledFor: soon } as const;
  const ids: string[] = [];
  for (const one of both) {
    const { proposalId } = await proposeFact(context, actors.editor, one);
    await reviewProposal(context, actors.publisher, { proposalId, expectedVersion: 1, ...accept });
    ids.push(proposalId);
  }
  expect(await recordDueProposals(context, PLATFORM)).toMatchObject({ recorded: 0, failed: [] });
  await withdrawProposal(context, actors.editor, { proposalId: ids[1] ?? "", expectedVersion: 2 });
  const later = { ...context, now: () => new Date(soon.getTime() + 1_000) };
  expect(await recordDueProposals(later, PLATFORM)).toMatchObject({ recorded: 1, failed: [] });
  expect(await recordDueProposals(later, PLATFORM)).toMatchObject({ recorded: 0, failed: [] });
  const states = await database.factProposal.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } });
  expect(states.map(({ state }) => state)).toEqual(["recorded", "withdrawn"]);
});

test("PostgreSQL itself refuses an overlap, a change and a removal", async () => {
  const { database } = room();
  await expect(
    database.$executeRaw`
      INSERT INTO fact_version (id, fact, region_code, valid_from, valid_from_is, state, basis, grade, checked_on,
        recorded_at)
      SELECT 'other', fact, region_code, valid_from, valid_from_is, 'unknown', basis, grade, checked_on, recorded_at
      FROM fact_version WHERE superseded_at IS NULL LIMIT 1`,
  ).rejects.toThrow("fact_version_no_overlap");
  await expect(database.$executeRaw`UPDATE fact_version SET basis = 'projected'`).rejects.toThrow(
    "append-only",
  );
  await expect(database.$executeRaw`DELETE FROM fact_version`).rejects.toThrow("append-only");
  await expect(database.$executeRaw`DELETE FROM fact_citation`).rejects.toThrow("append-only");
});
