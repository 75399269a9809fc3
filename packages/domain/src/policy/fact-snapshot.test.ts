import { describe, expect, test } from "vitest";
import { compileTested, factFile, PROOF } from "../../test/facts.ts";
import { endOfDayInChina, type PlainDate, type RegionCode } from "../shared/index.ts";
import type { FactSnapshot } from "./fact-snapshot.ts";

const sources = [PROOF];

function world(...files: ReturnType<typeof factFile>[]): FactSnapshot {
  const facts = compileTested(...files);
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  return facts.value;
}

function read(facts: FactSnapshot, name: string, region: string, on: string, knownOn?: string) {
  const knownAt = knownOn ? endOfDayInChina(knownOn as PlainDate) : null;
  return facts.asKnownAt(knownAt).read(`tested.${name}`, region as RegionCode, on as PlainDate);
}

describe("time", () => {
  const facts = world(
    factFile("100000", {
      inherited: [
        { from: "2020-01-01", to: "2022-01-01", value: "50%", sources },
        { from: "2023-01-01", value: "60%", sources },
      ],
    }),
  );

  test.each([
    ["2019-12-31", "unknown", null],
    ["2020-01-01", "set", 500_000],
    ["2021-12-31", "set", 500_000],
    ["2022-01-01", "unknown", null],
    ["2022-12-31", "unknown", null],
    ["2023-01-01", "set", 600_000],
  ])("on %s it is %s", (on, state, value) => {
    expect(read(facts, "inherited", "100000", on)).toMatchObject({ state, value });
  });

  test("a value never outlives its end: the gap is unknown, not the last value", () => {
    expect(read(facts, "inherited", "100000", "2022-06-01")).toMatchObject({
      from: "2022-01-01",
      to: "2023-01-01",
      version: null,
    });
  });
});

describe("what we said on one day about another", () => {
  const facts = world(
    factFile("100000", {
      inherited: [
        { from: "2020-01-01", value: "50%", sources, recordedOn: "2020-02-01", supersededOn: "2021-03-01" },
        { from: "2020-01-01", value: "55%", sources, recordedOn: "2021-03-01" },
      ],
    }),
  );

  test("before it was recorded nothing was known", () => {
    expect(read(facts, "inherited", "100000", "2020-06-01", "2020-01-31").state).toBe("unknown");
  });
  test("until the correction the first value was given", () => {
    expect(read(facts, "inherited", "100000", "2020-06-01", "2020-02-01").value).toBe(500_000);
    expect(read(facts, "inherited", "100000", "2020-06-01", "2021-02-28").value).toBe(500_000);
  });
  test("from the correction on the second value is given, for the same day", () => {
    expect(read(facts, "inherited", "100000", "2020-06-01", "2021-03-01").value).toBe(550_000);
    expect(read(facts, "inherited", "100000", "2020-06-01").value).toBe(550_000);
  });
});

describe("place", () => {
  const facts = world(
    factFile("100000", {
      inherited: [{ from: "2020-01-01", value: "50%", sources }],
      own: [{ from: "2020-01-01", value: "50%", sources }],
      floor: [{ from: "2020-01-01", value: "50%", sources }],
      ceiling: [{ from: "2020-01-01", value: "50%", sources }],
    }),
    factFile("330000", {
      inherited: [{ from: "2021-01-01", to: "2022-01-01", state: "unknown" }],
      floor: [
        { from: "2020-01-01", to: "2021-01-01", value: "40%", sources },
        { from: "2021-01-01", value: "60%", sources },
      ],
      ceiling: [
        { from: "2020-01-01", to: "2021-01-01", value: "40%", sources },
        { from: "2021-01-01", value: "60%", sources },
      ],
    }),
  );

  test("without a rule of its own a region follows the nearest above it", () => {
    expect(read(facts, "inherited", "330100", "2020-06-01")).toMatchObject({
      state: "set",
      holder: "100000",
    });
  });
  test("an unknown of its own is never filled with the parent's value", () => {
    expect(read(facts, "inherited", "330100", "2021-06-01")).toMatchObject({
      state: "unknown",
      holder: "330000",
      value: null,
    });
    expect(read(facts, "inherited", "330100", "2022-01-01").state).toBe("set");
  });
  test("what never inherits is unknown below", () => {
    expect(read(facts, "own", "330000", "2020-06-01")).toMatchObject({ state: "unknown", bound: null });
  });
  test("a floor lifts a value below it and leaves one above it", () => {
    expect(read(facts, "floor", "330000", "2020-06-01").value).toBe(500_000);
    expect(read(facts, "floor", "330000", "2021-06-01").value).toBe(600_000);
  });
  test("a ceiling cuts a value above it and leaves one below it", () => {
    expect(read(facts, "ceiling", "330000", "2020-06-01").value).toBe(400_000);
    expect(read(facts, "ceiling", "330000", "2021-06-01").value).toBe(500_000);
  });
  test("a bound is shown where the own value is missing, and is not taken for it", () => {
    expect(read(facts, "floor", "330100", "2021-06-01")).toMatchObject({
      state: "unknown",
      value: null,
      bound: { kind: "at-least", version: { value: 600_000 } },
    });
    expect(read(facts, "ceiling", "330100", "2021-06-01")).toMatchObject({
      state: "unknown",
      bound: { kind: "at-most" },
    });
  });
});
