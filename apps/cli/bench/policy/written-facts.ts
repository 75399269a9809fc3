import type { FactSnapshot, StoredFact } from "@gongji/domain/policy";
import { toStoredFact } from "@gongji/domain/policy";
import { type Instant, type PlainDate, plainDateSchema, type RegionCode } from "@gongji/domain/shared";

const FIRST_YEAR = 1950;

function year(index: number): PlainDate {
  return plainDateSchema.parse(`${FIRST_YEAR + index}-01-01`);
}

/**
 * Stored rows like those of the seeds, as many as asked for: every fact in every region, a year each, with its
 * own text. A row says which place and year it speaks of, so that no two share a string.
 */
export function* manyStoredFacts(facts: FactSnapshot, count: number): Generator<StoredFact> {
  const byFact = Map.groupBy([...facts.all()].map(toStoredFact), ({ fact }) => fact);
  const regions = facts.regions.all();
  let made = 0;
  for (let slot = 0; made < count; slot++) {
    for (const versions of byFact.values()) {
      const template = versions[slot % versions.length];
      if (template === undefined) continue;
      for (const { code, name } of regions) {
        if (made === count) return;
        yield inPlace(template, code, name.zh, slot);
        made++;
      }
    }
  }
}

function inPlace(template: StoredFact, region: RegionCode, place: string, slot: number): StoredFact {
  const from = year(slot);
  const recordedAt = `${from}T00:00:00.000Z` as Instant;
  const says = (text: { readonly zh: string; readonly en: string }) => ({
    zh: `${place}${from.slice(0, 4)}年：${text.zh}`,
    en: `${region} in ${from.slice(0, 4)}: ${text.en}`,
  });
  return {
    ...template,
    id: `${template.fact}@${region}/${from}/${recordedAt.slice(0, 10)}`,
    region,
    from,
    to: year(slot + 1),
    recordedAt,
    supersededAt: null,
    citations: template.citations.map((citation) => ({ ...citation, says: says(citation.says) })),
    claims: template.claims.map((claim) => ({ ...claim, says: says(claim.says) })),
  };
}
