import { addMonths, FOREVER, type RegionCode, startOfDayInChina } from "../shared/index.ts";
import type { FactSpec } from "./fact.ts";
import type { FactEntry, FactFile } from "./fact-file.ts";
import type { FactProblem } from "./fact-problem.ts";
import {
  type Citation,
  type Claim,
  type FactState,
  type FactVersion,
  GRADES,
  type Grade,
  type PolicyDocument,
} from "./fact-version.ts";

type Report = (code: FactProblem["code"], path: readonly (string | number)[], message: string) => void;

const PROVING: readonly Grade[] = ["statute", "official-quote"];

function bestGrade(citations: readonly Citation[]): Grade {
  return GRADES.find((grade) => citations.some((citation) => citation.grade === grade)) ?? "unverified";
}

function readCitations(
  entry: FactEntry,
  documents: ReadonlyMap<string, PolicyDocument>,
  report: Report,
): Citation[] {
  return entry.sources.flatMap((source, index) => {
    const document = documents.get(source.document);
    if (!document) {
      report(
        "document.unknown",
        ["sources", index, "document"],
        `no document ${source.document} in documents.yaml`,
      );
      return [];
    }
    const { locator, role, grade, says } = source;
    return [{ document, locator: locator ?? null, role, grade, says }];
  });
}

function readClaims(entry: FactEntry, spec: FactSpec<unknown>, report: Report): Claim[] {
  return entry.claims.map((claim, index) => {
    const { grade, where, says } = claim;
    if (claim.value === undefined) return { value: null, written: null, grade, where, says };
    const parsed = spec.schema.safeParse(claim.value);
    if (!parsed.success) {
      report("fact.value_invalid", ["claims", index, "value"], parsed.error.issues[0]?.message ?? "invalid");
    }
    return { value: parsed.success ? parsed.data : null, written: claim.value, grade, where, says };
  });
}

function readState(
  entry: FactEntry,
  spec: FactSpec<unknown>,
  report: Report,
): { state: FactState; value: unknown } {
  if ((entry.value === undefined) === (entry.state === undefined)) {
    report("fact.state_and_value", [], "give either a value, or `state: none`, or `state: unknown`");
  }
  if (entry.value === undefined) return { state: entry.state ?? "unknown", value: null };
  const parsed = spec.schema.safeParse(entry.value);
  if (parsed.success) return { state: "set", value: parsed.data };
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((part): part is string | number => typeof part !== "symbol");
    report("fact.value_invalid", ["value", ...path], issue.message);
  }
  return { state: "unknown", value: null };
}

function checkSources(version: FactVersion, report: Report): void {
  const { citations } = version;
  if (version.state !== "unknown" && !citations.some((citation) => PROVING.includes(citation.grade))) {
    const hint =
      "without a statute or an official quotation it is `state: unknown`, with the figure as a claim";
    report("fact.unproven", [], hint);
  }
  if (version.fromIs === "seen" && version.checkedOn < version.from) {
    report(
      "fact.checked_before_start",
      [],
      "a start that was only seen cannot lie after the day of the check",
    );
  }
  citations.forEach((citation, index) => {
    const { id, issuedOn } = citation.document;
    const starts = citation.role === "establishes" || citation.role === "changes";
    if (starts && version.state === "set" && version.from < issuedOn) {
      const message = `starts ${version.from}, but ${id} was issued on ${issuedOn}`;
      report("fact.before_document", ["sources", index], message);
    }
    if (version.checkedOn < issuedOn) {
      const message = `checked on ${version.checkedOn}, before ${id} was issued on ${issuedOn}`;
      report("fact.checked_before_document", ["sources", index], message);
    }
  });
}

/** Turns one written entry into a fact version; reports every mistake and returns null if it cannot stand. */
export function buildVersion(
  file: FactFile,
  fact: string,
  spec: FactSpec<unknown>,
  entry: FactEntry,
  documents: ReadonlyMap<string, PolicyDocument>,
  report: Report,
): FactVersion | null {
  const from = entry.from ?? entry.seenFrom;
  if (!from || (entry.from && entry.seenFrom)) {
    report("fact.no_start", [], "give `from`, or `seenFrom` where the first day is not known, and not both");
    return null;
  }
  const to = entry.to ?? FOREVER;
  if (to <= from) report("fact.empty_span", ["to"], `ends on ${to}, which is not after its start ${from}`);
  const citations = readCitations(entry, documents, report);
  const { state, value } = readState(entry, spec, report);
  const checkedOn = entry.checkedOn ?? file.checkedOn;
  const recordedAt = startOfDayInChina(entry.recordedOn ?? file.recordedOn);
  const region: RegionCode = file.region;
  const version: FactVersion = Object.freeze({
    id: `${fact}@${region}/${from}/${recordedAt.slice(0, 10)}`,
    fact,
    region,
    from,
    to,
    fromIs: entry.seenFrom ? "seen" : "effective",
    state,
    value,
    written: entry.value ?? null,
    basis: entry.basis,
    grade: bestGrade(citations),
    checkedOn,
    reviewDueOn: to <= checkedOn ? FOREVER : addMonths(checkedOn, spec.reviewEveryMonths),
    recordedAt,
    supersededAt: entry.supersededOn ? startOfDayInChina(entry.supersededOn) : null,
    citations,
    claims: readClaims(entry, spec, report),
  });
  checkSources(version, report);
  return version;
}
