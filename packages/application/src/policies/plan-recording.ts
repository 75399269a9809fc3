import { findPolicy, POLICIES } from "@gongji/domain/policies";
import {
  buildVersion,
  type FactEntry,
  factVersionId,
  fromStoredFact,
  type PolicyDocument,
  type Recording,
  recordFact,
} from "@gongji/domain/policy";
import { instantSchema, plainDateSchema, type RegionCode } from "@gongji/domain/shared";
import type { FactStore } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { chinaDay } from "../published/china-day.ts";

const owners = new Map(POLICIES.map((policy) => [policy.kind, policy]));

/** A version to be, and what it corrects. */
export interface PlannedFact {
  readonly fact: string;
  readonly region: RegionCode;
  readonly entry: FactEntry;
  readonly corrects: readonly string[];
}

/**
 * What recording the version at the moment would change.
 * @throws ProblemError fact.invalid, fact.overlap
 */
export async function planRecording(
  store: FactStore,
  planned: PlannedFact,
  at: Date,
): Promise<Recording & { readonly versionId: string }> {
  const documents = new Map((await store.documents()).map((document) => [document.id, document]));
  const version = checkedVersion(planned, documents, at);
  const current = (await store.current(planned.fact, planned.region)).map((stored) => {
    const known = fromStoredFact(stored, documents, owners);
    if (known.ok) return known.value;
    throw new Error(`the stored fact ${known.error.id} cannot be read: ${known.error.message}`);
  });
  const recording = recordFact(current, version, planned.corrects);
  if (!recording.ok) return refuse({ code: "fact.overlap", versions: [...recording.error.versions] });
  return { ...recording.value, versionId: version.id };
}

function checkedVersion(
  { fact, region, entry }: PlannedFact,
  documents: ReadonlyMap<string, PolicyDocument>,
  at: Date,
) {
  const [kind = "", name = ""] = fact.split(".");
  const spec = findPolicy(kind)?.facts[name];
  const issues: { code: string; path: string; message: string }[] = [];
  if (!spec) {
    return refuse({
      code: "fact.invalid",
      issues: [{ code: "fact.unknown", path: "fact", message: `no policy declares ${fact}` }],
    });
  }
  const today = plainDateSchema.parse(chinaDay(at));
  const file = { policy: kind, region, checkedOn: today, recordedOn: today, facts: {} };
  const version = buildVersion(file, fact, spec, entry, documents, (code, path, message) => {
    issues.push({ code, path: path.join("."), message });
  });
  if (!version || issues.length > 0) return refuse({ code: "fact.invalid", issues });
  const recordedAt = instantSchema.parse(at.toISOString());
  return {
    ...version,
    recordedAt,
    id: factVersionId(fact, region, version.from, recordedAt),
    supersededAt: null,
  };
}
