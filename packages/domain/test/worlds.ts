import { type AnyPolicy, type FactSnapshot, type FactVersion, whatIf } from "../src/policy/index.ts";
import { DATE_MIN, FOREVER, type Instant, type PlainDate, type RegionCode } from "../src/shared/index.ts";

/** A version of a fact that holds on every day; nobody has written it anywhere. */
function always(
  fact: string,
  region: RegionCode,
  known: Pick<FactVersion, "state" | "value" | "written">,
): FactVersion {
  return {
    id: `supposed/${fact}@${region}`,
    fact,
    region,
    from: DATE_MIN,
    to: FOREVER,
    fromIs: "effective",
    ...known,
    basis: "projected",
    grade: known.state === "unknown" ? "unverified" : "statute",
    checkedOn: "2026-01-01" as PlainDate,
    reviewDueOn: FOREVER,
    recordedAt: "2000-01-01T00:00:00Z" as Instant,
    supersededAt: null,
    citations: [],
    claims: [],
  };
}

function changed(facts: FactSnapshot, versions: readonly FactVersion[]): FactSnapshot {
  const world = whatIf(facts, versions);
  if (!world.ok) throw new Error(JSON.stringify(world.error));
  return world.value;
}

/** The facts as they would be had somebody verified these in the region; `null` stands for a rule that says none. */
export function supposing(
  facts: FactSnapshot,
  policy: AnyPolicy,
  region: RegionCode,
  values: Readonly<Record<string, unknown>>,
): FactSnapshot {
  const versions = Object.entries(values).map(([name, written]) => {
    const spec = policy.facts[name];
    if (!spec) throw new Error(`${policy.kind} declares no fact ${name}`);
    const value = written === null ? null : spec.schema.parse(written);
    return always(`${policy.kind}.${name}`, region, {
      state: written === null ? "none" : "set",
      value,
      written,
    });
  });
  return changed(facts, versions);
}

/** The facts as they would be if nobody had ever verified this one in the region. */
export function forgetting(facts: FactSnapshot, fact: string, region: RegionCode): FactSnapshot {
  return changed(facts, [always(fact, region, { state: "unknown", value: null, written: null })]);
}
