import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFacts, readFactSources } from "./load-facts.ts";

const seeds = readFactSources(join(import.meta.dirname, "../../../../seeds"));

function broken(text: string) {
  const loaded = loadFacts({ ...seeds, policies: [{ name: "policies/mutual-aid.100000.yaml", text }] });
  return loaded.ok ? [] : loaded.error.map(({ code, file, line }) => `${file}:${line} ${code}`);
}

const HEAD = `policy: mutual-aid
region: "100000"
checkedOn: 2026-01-01
recordedOn: 2026-01-01
facts:
  area:
`;
const SOURCES = `
      sources:
        - {document: general-office-2021-14, role: establishes, grade: official-quote, says: {zh: 如此, en: so}}
`;

test("the seeds load without a mistake", () => {
  expect(loadFacts(seeds)).toMatchObject({ ok: true });
});

test("a value of the wrong form is named with its line", () => {
  expect(broken(`${HEAD}    - from: 2021-04-22\n      value: everywhere${SOURCES}`)).toEqual([
    "policies/mutual-aid.100000.yaml:8 fact.value_invalid",
  ]);
});

test("an overlap is named with the line of the second version", () => {
  const first = `    - from: 2021-04-22\n      value: same-province${SOURCES}`;
  expect(broken(`${HEAD}${first}${first}`)).toEqual(["policies/mutual-aid.100000.yaml:11 fact.overlap"]);
});

test("a document nobody listed is named with its line", () => {
  const text = `${HEAD}    - from: 2021-04-22\n      value: same-province${SOURCES}`;
  expect(broken(text.replace("general-office-2021-14", "rumour"))).toContain(
    "policies/mutual-aid.100000.yaml:10 document.unknown",
  );
});

test("text that is no YAML is named with its line", () => {
  expect(broken(`${HEAD}    - from: [2021-04-22\n`)[0]).toMatch(
    /^policies\/mutual-aid\.100000\.yaml:\d+ file\.not_yaml$/,
  );
});

test("a key given twice is refused, not silently lost", () => {
  expect(broken(`${HEAD}    - from: 2021-04-22\n      from: 2021-04-23\n`)).toEqual([
    "policies/mutual-aid.100000.yaml:8 file.not_yaml",
  ]);
});
