import {
  compileFacts,
  type FactProblem,
  type FactSnapshot,
  fact,
  readDocuments,
  readRegions,
  type SourceFile,
} from "../src/policy/index.ts";
import { percentSchema, type Result } from "../src/shared/index.ts";

/** A small world: a country, a province, a city, one document, one ratio per way of inheriting. */
const REGIONS = [
  { code: "100000", name: "全国", nameEn: "China", level: "country" },
  { code: "330000", name: "甲省", nameEn: "Province A", parent: "100000", level: "province" },
  { code: "330100", name: "甲市", nameEn: "City A", parent: "330000", level: "prefecture" },
];
const DOCUMENTS = [
  { id: "law", title: { zh: "法", en: "Law" }, issuer: { zh: "某", en: "Somebody" }, issuedOn: "2020-01-01" },
];

const title = { zh: "比例", en: "ratio" };
const ratio = { title, unit: "ratio", schema: percentSchema, reviewEveryMonths: 12 } as const;

/** The owner of the small world's facts. */
export const TESTED = {
  kind: "tested",
  facts: {
    inherited: fact({ ...ratio, inherits: "from-parent" }),
    own: fact({ ...ratio, inherits: "never" }),
    floor: fact({ ...ratio, inherits: "parent-is-floor" }),
    ceiling: fact({ ...ratio, inherits: "parent-is-ceiling" }),
  },
};

/** A source that proves. */
export const PROOF = {
  document: "law",
  role: "establishes",
  grade: "statute",
  says: { zh: "如此", en: "So it is" },
};

/** A fact file of the small world. */
export function factFile(region: string, facts: Record<string, unknown>): SourceFile {
  const data = { policy: "tested", region, checkedOn: "2026-01-01", recordedOn: "2026-01-01", facts };
  return { name: `tested.${region}.yaml`, data };
}

/** Compiles files of the small world. */
export function compileTested(...files: SourceFile[]): Result<FactSnapshot, FactProblem[]> {
  const regions = readRegions({ name: "regions.yaml", data: REGIONS });
  const documents = readDocuments({ name: "documents.yaml", data: DOCUMENTS });
  if (!regions.ok || !documents.ok) throw new Error("the small world is broken");
  return compileFacts(files, documents.value, regions.value, [TESTED]);
}
