import { type DocumentWithFacts, type PlacedRegion, problemOf, type RecordedFact } from "@gongji/client";
import { cache } from "react";
import { api } from "#lib/api.ts";
import { placedRegions } from "#lib/regions.ts";

type Regions = ReadonlyMap<string, PlacedRegion>;

async function withRegions<Answer>(
  asked: Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly regions: Regions } | null> {
  const [answer, regions] = await Promise.all([
    asked.catch((error: unknown) => {
      if (problemOf(error)?.code === "input.invalid") return null;
      throw error;
    }),
    placedRegions(),
  ]);
  return answer && { answer, regions };
}

/** A fact with everything recorded of it; null where no policy declares it. */
export const loadFact = cache(
  async (fact: string): Promise<{ fact: RecordedFact; regions: Regions } | null> => {
    const loaded = await withRegions(api().policy.factVersions.query({ fact }));
    return loaded && { fact: loaded.answer, regions: loaded.regions };
  },
);

/** A document with everything that rests on it; null where nothing does. */
export const loadDocument = cache(
  async (document: string): Promise<{ document: DocumentWithFacts; regions: Regions } | null> => {
    const loaded = await withRegions(api().policy.document.query({ document }));
    return loaded && { document: loaded.answer, regions: loaded.regions };
  },
);
