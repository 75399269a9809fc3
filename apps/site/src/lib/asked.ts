import type { Asked } from "./paths.ts";

/** The query of an address, as the router gives it. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a page is given by the query of its address. */
export interface QueryParams {
  readonly searchParams: Promise<Query>;
}

/** A parameter that is given once; of several the first. */
export function parameter(query: Query, name: string): string | undefined {
  const value = query[name];
  const first = typeof value === "string" ? value : value?.[0];
  return first?.trim() || undefined;
}

/** Where the reader is and the day they ask about, as the address says; what is neither is left out. */
export function askedIn(query: Query): Asked {
  const region = parameter(query, "region");
  const on = parameter(query, "on");
  return {
    region: region !== undefined && /^\d{6}$/.test(region) ? region : undefined,
    on: on !== undefined && isDay(on) ? on : undefined,
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001-01-01") return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
