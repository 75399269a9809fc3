import { expect, test } from "vitest";
import { compileTested, factFile, PROOF } from "../../test/facts.ts";

const sources = [PROOF];

function problems(entries: unknown, name = "inherited"): string[] {
  const facts = compileTested(factFile("100000", { [name]: entries }));
  return facts.ok ? [] : facts.error.map(({ code, path }) => `${code} at ${path.join(".")}`);
}

test("a proven value with a start stands", () => {
  expect(problems([{ from: "2020-01-01", value: "50%", sources }])).toEqual([]);
});

test.each([
  [
    "two versions of one day",
    [
      { from: "2020-01-01", to: "2021-01-02", value: "50%", sources },
      { from: "2021-01-01", value: "60%", sources },
    ],
    "fact.overlap at facts.inherited.1",
  ],
  [
    "a value without proof",
    [{ from: "2020-01-01", value: "50%", sources: [{ ...PROOF, grade: "secondary" }] }],
    "fact.unproven at facts.inherited.0",
  ],
  ["a missing citation", [{ from: "2020-01-01", value: "50%" }], "fact.unproven at facts.inherited.0"],
  ["a none without proof", [{ from: "2020-01-01", state: "none" }], "fact.unproven at facts.inherited.0"],
  [
    "a start before its document",
    [{ from: "2019-12-31", value: "50%", sources }],
    "fact.before_document at facts.inherited.0.sources.0",
  ],
  [
    "a check before its document",
    [{ from: "2020-01-01", checkedOn: "2019-12-31", value: "50%", sources }],
    "fact.checked_before_document at facts.inherited.0.sources.0",
  ],
  [
    "a document nobody listed",
    [{ from: "2020-01-01", value: "50%", sources: [PROOF, { ...PROOF, document: "rumour" }] }],
    "document.unknown at facts.inherited.0.sources.1.document",
  ],
  [
    "an end on its start",
    [{ from: "2020-01-01", to: "2020-01-01", value: "50%", sources }],
    "fact.empty_span at facts.inherited.0.to",
  ],
  ["no start", [{ value: "50%", sources }], "fact.no_start at facts.inherited.0"],
  [
    "two starts",
    [{ from: "2020-01-01", seenFrom: "2020-01-01", value: "50%", sources }],
    "fact.no_start at facts.inherited.0",
  ],
  [
    "a state and a value",
    [{ from: "2020-01-01", state: "unknown", value: "50%", sources }],
    "fact.state_and_value at facts.inherited.0",
  ],
  ["neither state nor value", [{ from: "2020-01-01", sources }], "fact.state_and_value at facts.inherited.0"],
  [
    "a value of another form",
    [{ from: "2020-01-01", value: 0.5, sources }],
    "fact.value_invalid at facts.inherited.0.value",
  ],
  [
    "a sighting after the check",
    [{ seenFrom: "2026-01-02", value: "50%", sources }],
    "fact.checked_before_start at facts.inherited.0",
  ],
  [
    "a claim of another form",
    [
      {
        from: "2020-01-01",
        state: "unknown",
        claims: [{ value: "half", grade: "secondary", where: "a page", says: PROOF.says }],
      },
    ],
    "fact.value_invalid at facts.inherited.0.claims.0.value",
  ],
  [
    "a day that is none",
    [{ from: "2025-02-29", value: "50%", sources }],
    "file.invalid at facts.inherited.0.from",
  ],
  [
    "a word nobody knows",
    [{ from: "2020-01-01", value: "50%", sources, until: "2021-01-01" }],
    "file.invalid at facts.inherited.0",
  ],
])("%s is refused, with its place", (_name, entries, problem) => {
  expect(problems(entries)).toContain(problem);
});

test("a fact no policy declares, a policy nobody knows and a region nobody knows are refused", () => {
  expect(problems([{ from: "2020-01-01", value: "50%", sources }], "invented")).toEqual([
    "fact.unknown at facts.invented",
  ]);
  const file = factFile("990000", { inherited: [{ from: "2020-01-01", value: "50%", sources }] });
  expect(compileTested(file)).toMatchObject({
    ok: false,
    error: [{ code: "region.unknown", path: ["region"] }],
  });
  const other = { name: "x.yaml", data: { ...Object(file.data), policy: "nobody" } };
  expect(compileTested(other)).toMatchObject({
    ok: false,
    error: [{ code: "policy.unknown", file: "x.yaml" }],
  });
});

test("all mistakes are reported at once", () => {
  expect(
    problems([
      { from: "2020-01-01", value: 1 },
      { value: "50%", sources },
    ]),
  ).toEqual(["fact.value_invalid at facts.inherited.0.value", "fact.no_start at facts.inherited.1"]);
});
