import { expect, test } from "vitest";
import { z } from "zod";
import { PROOF } from "../../test/facts.ts";
import type { PlainDate, RegionCode } from "../shared/index.ts";
import { compileFacts } from "./compile-facts.ts";
import { fact } from "./fact.ts";
import { membership } from "./membership.ts";
import { readDocuments, readRegions } from "./read-documents.ts";
import type { Reading } from "./reading.ts";

const list = fact<readonly string[]>({
  title: { zh: "名单", en: "list" },
  unit: "list",
  schema: z.array(z.string()),
  inherits: "from-parent",
  reviewEveryMonths: 12,
});
const OWNER = { kind: "tested", facts: { certain: list, wider: list } };
const DOCUMENTS = [
  { id: "law", title: PROOF.says, issuer: { zh: "某", en: "Somebody" }, issuedOn: "2020-01-01" },
];

const proven = { from: "2020-01-01", sources: [PROOF] };
const unchecked = { from: "2020-01-01", state: "unknown" };
const claim = { grade: "secondary", where: "a page", says: PROOF.says };

/** The two readings as a snapshot gives them; a fact without an entry is one nobody has recorded. */
function readings(entries: { readonly certain?: unknown; readonly wider?: unknown }) {
  const facts = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, [entry]]));
  const head = { policy: "tested", region: "100000", checkedOn: "2026-01-01", recordedOn: "2026-01-01" };
  const regions = readRegions({
    name: "regions.yaml",
    data: [{ code: "100000", name: "全国", nameEn: "China", level: "country" }],
  });
  const documents = readDocuments({ name: "documents.yaml", data: DOCUMENTS });
  if (!regions.ok || !documents.ok) throw new Error("the small world is broken");
  const files = [{ name: "tested.yaml", data: { ...head, facts } }];
  const snapshot = compileFacts(files, documents.value, regions.value, [OWNER]);
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.error));
  const read = (name: string) =>
    snapshot.value.current.read(
      `tested.${name}`,
      "100000" as RegionCode,
      "2026-06-01" as PlainDate,
    ) as Reading<readonly string[]>;
  return { certain: read("certain"), wider: read("wider") };
}

const verified = { ...proven, value: ["a", "b"] };

test.each([
  ["nobody has checked the list", { certain: unchecked }, "a", "unknown", "certain"],
  ["nobody has recorded a list", {}, "a", "unknown", "certain"],
  [
    "an unchecked list is not widened by a verified one",
    { certain: unchecked, wider: verified },
    "a",
    "unknown",
    "certain",
  ],
  ["it is on the list", { certain: verified, wider: unchecked }, "b", "met", "certain"],
  ["it is not, and nobody has recorded a wider list", { certain: verified }, "c", "failed", "certain"],
  [
    "it is not, and the list is complete",
    { certain: verified, wider: { ...proven, state: "none" } },
    "c",
    "failed",
    "certain",
  ],
  ["the rule says there is no list", { certain: { ...proven, state: "none" } }, "a", "failed", "certain"],
  ["it is on the wider list", { certain: verified, wider: { ...proven, value: ["c"] } }, "c", "met", "wider"],
  ["it is on neither", { certain: verified, wider: { ...proven, value: ["c"] } }, "d", "failed", "wider"],
  ["a wider list is open", { certain: verified, wider: unchecked }, "c", "unknown", "wider"],
  [
    "a claim covers it",
    {
      certain: verified,
      wider: {
        ...unchecked,
        claims: [
          { ...claim, value: ["d"] },
          { ...claim, value: ["c"] },
        ],
      },
    },
    "c",
    "unknown",
    "wider",
  ],
  [
    "not even a claim covers it",
    { certain: verified, wider: { ...unchecked, claims: [{ ...claim, value: ["d"] }] } },
    "c",
    "failed",
    "certain",
  ],
  [
    "a claim names nothing",
    { certain: verified, wider: { ...unchecked, claims: [claim] } },
    "c",
    "unknown",
    "wider",
  ],
] as const)("%s", (_name, entries, value, state, from) => {
  const { certain, wider } = readings(entries);
  const found = membership(certain, wider, value as string);
  expect(found.state).toBe(state);
  expect(found.reading).toBe(from === "certain" ? certain : wider);
});
