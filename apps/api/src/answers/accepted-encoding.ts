import type { Encoding } from "./answer.ts";

/** Browsers and proxies send a handful of different headers; so many are remembered. */
const REMEMBERED_MAX = 100;
const remembered = new Map<string, Encoding>();

/** The best encoding a request takes: brotli, else gzip, else none. What it weighs with 0 it does not take. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const found = parse(header);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(header, found);
  return found;
}

function parse(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
    weights.set(name, Number(quality) || 0);
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const takes = (["br", "gzip"] as const).filter((name) => weightOf(name) > 0);
  // What a client prefers goes first; of what it likes alike, the smaller.
  return takes.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? "identity";
}
