import {
  addMonths,
  type Bilingual,
  err,
  FOREVER,
  type Instant,
  ok,
  type PlainDate,
  type RegionCode,
  type Result,
} from "../shared/index.ts";
import type { FactOwner } from "./compile-facts.ts";
import type { FactSpec } from "./fact.ts";
import type { Basis, CitationRole, FactState, FactVersion, Grade, PolicyDocument } from "./fact-version.ts";

/** A fact version as a store keeps it: values as they were written, documents by id, every open end a null. */
export type StoredFact = {
  readonly id: string;
  readonly fact: string;
  readonly region: RegionCode;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly fromIs: "effective" | "seen";
  readonly state: FactState;
  readonly written: unknown;
  readonly basis: Basis;
  readonly grade: Grade;
  readonly checkedOn: PlainDate;
  readonly recordedAt: Instant;
  readonly supersededAt: Instant | null;
  readonly citations: readonly {
    readonly document: string;
    readonly locator: Bilingual | null;
    readonly role: CitationRole;
    readonly grade: Grade;
    readonly says: Bilingual;
  }[];
  readonly claims: readonly {
    readonly written: unknown;
    readonly grade: "secondary" | "unverified";
    readonly where: string;
    readonly says: Bilingual;
  }[];
};

/** A version in the form a store keeps. */
export function toStoredFact(version: FactVersion): StoredFact {
  const { value: _value, reviewDueOn: _reviewDueOn, to, citations, claims, ...kept } = version;
  return {
    ...kept,
    to: to === FOREVER ? null : to,
    citations: citations.map(({ document, ...citation }) => ({ ...citation, document: document.id })),
    claims: claims.map(({ value: _claimed, ...claim }) => claim),
  };
}

/** Why a stored version cannot be read: code has moved on without the data, or the data is damaged. */
export type StoredFactProblem = { readonly id: string; readonly message: string };

function specOfFact(fact: string, owners: ReadonlyMap<string, FactOwner>): FactSpec<unknown> | undefined {
  const [kind = "", name = ""] = fact.split(".");
  return owners.get(kind)?.facts[name];
}

/** Reads a stored version back, its value by the fact's own schema. */
export function fromStoredFact(
  stored: StoredFact,
  documents: ReadonlyMap<string, PolicyDocument>,
  owners: ReadonlyMap<string, FactOwner>,
): Result<FactVersion, StoredFactProblem> {
  const refuse = (message: string) => err({ id: stored.id, message });
  const spec = specOfFact(stored.fact, owners);
  if (!spec) return refuse(`no policy declares ${stored.fact}`);
  const value = stored.state === "set" ? spec.schema.safeParse(stored.written) : null;
  if (value && !value.success) return refuse(value.error.issues[0]?.message ?? "the value is invalid");
  const citations: FactVersion["citations"][number][] = [];
  for (const { document: id, locator, role, grade, says } of stored.citations) {
    const document = documents.get(id);
    if (!document) return refuse(`there is no document ${id}`);
    citations.push({ document, locator, role, grade, says });
  }
  const { checkedOn } = stored;
  const to = stored.to ?? FOREVER;
  // Field by field: tens of thousands of versions are kept, and a copied object takes more room than a written one.
  return ok(
    Object.freeze({
      id: stored.id,
      fact: stored.fact,
      region: stored.region,
      from: stored.from,
      to,
      fromIs: stored.fromIs,
      state: stored.state,
      value: value?.data ?? null,
      written: stored.written,
      basis: stored.basis,
      grade: stored.grade,
      checkedOn,
      reviewDueOn: to <= checkedOn ? FOREVER : addMonths(checkedOn, spec.reviewEveryMonths),
      recordedAt: stored.recordedAt,
      supersededAt: stored.supersededAt,
      citations,
      claims: stored.claims.map(({ written, grade, where, says }) => {
        const parsed = written === null ? null : spec.schema.safeParse(written);
        return { value: parsed?.success ? parsed.data : null, written, grade, where, says };
      }),
    }),
  );
}
