import { askedIn, parameter, type Query } from "#lib/asked.ts";
import { placedRegion, type RegionName } from "#lib/regions.ts";

const TEXT_MAX = 200;

/** What is searched for, as the address says it; what cannot be is left out. */
export interface Sought {
  readonly text: string | undefined;
  readonly region: RegionName | undefined;
  readonly category: string | undefined;
  readonly cursor: string | undefined;
}

/** Reads the address of a search. */
export async function soughtIn(query: Query): Promise<Sought> {
  const { region } = askedIn(query);
  const matching = (name: string, shape: RegExp) => {
    const value = parameter(query, name);
    return value !== undefined && shape.test(value) ? value : undefined;
  };
  return {
    text: parameter(query, "text")?.slice(0, TEXT_MAX),
    region: region === undefined ? undefined : ((await placedRegion(region)) ?? undefined),
    category: matching("category", /^[a-z][a-z0-9-]{0,59}$/),
    cursor: matching("cursor", /^[\w-]{1,100}$/),
  };
}
