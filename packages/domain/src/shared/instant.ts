import type { PlainDate } from "./plain-date.ts";
import { err, ok, type Result } from "./result.ts";

declare const instant: unique symbol;

/** A moment as `YYYY-MM-DDTHH:mm:ss.sssZ` in UTC. Moments compare as text. */
export type Instant = string & { readonly [instant]: true };

/** Reads a moment written in ISO 8601 with a zone, whatever zone it is. */
export function parseInstant(text: string): Result<Instant, "instant.invalid"> {
  if (!/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return err("instant.invalid");
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return err("instant.invalid");
  return ok(new Date(milliseconds).toISOString() as Instant);
}

/** The first moment of a day in China (UTC+8). */
export function startOfDayInChina(date: PlainDate): Instant {
  return new Date(`${date}T00:00:00.000+08:00`).toISOString() as Instant;
}

/** The last moment of a day in China (UTC+8): "what did we know on that day". */
export function endOfDayInChina(date: PlainDate): Instant {
  return new Date(`${date}T23:59:59.999+08:00`).toISOString() as Instant;
}
