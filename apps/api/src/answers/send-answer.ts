import type { ServerResponse } from "node:http";
import { EVERY_ORIGIN_FIELDS } from "../http/cross-origin.ts";
import { type PreparedHead, prepareHead, sendPrepared } from "../http/prepared-head.ts";
import { type Answer, etagOf, type Representation } from "./answer.ts";
import type { Served } from "./answer-cache.ts";
import { cacheControl, PASSING } from "./cache-control.ts";

/** Longest list of tags that is sent; proxies refuse headers that are much longer. */
const SURROGATE_KEY_LENGTH_MAX = 4_000;

const VARY = ["vary", "accept-encoding"] as const;
/**
 * For who has the answer already. What stands in the head of every answer with this entity tag they have as well: the
 * tag is made of what the answer is made of, too.
 */
const UNCHANGED = prepareHead(304, [...EVERY_ORIGIN_FIELDS, ...VARY]);

/** When it is worth trying again while the database is away or overloaded. */
const RETRY_AFTER_SECONDS = "5";

/** What is sent besides the answer itself. */
export interface Sending {
  readonly requestId: string;
  /** Fields every answer of the server has, name and value in turn. */
  readonly commonFields: readonly string[];
  readonly ifNoneMatch: string | undefined;
  readonly nowMs: number;
  /** When something will be published or taken back by itself, which any answer may show. */
  readonly plannedMs: number;
  /** For how long the answer may have been overtaken. */
  readonly lostForSeconds: number | null;
}

/** The entity tag of the request that names this answer in whichever encoding; null when none does. */
function matching(answer: Answer, { etag }: Representation, ifNoneMatch: string | undefined): string | null {
  if (ifNoneMatch === undefined) return null;
  if (ifNoneMatch === etag || ifNoneMatch === "*") return etag;
  const ours = (["identity", "gzip", "br"] as const).map((encoding) => etagOf(answer.hash, encoding));
  const theirs = ifNoneMatch.split(",").map((item) => item.trim().replace(/^W\//, ""));
  return theirs.find((item) => ours.includes(item)) ?? null;
}

/** The heads of a representation, as far as they are the same every time. */
interface Heads {
  readonly whole: PreparedHead;
  /** Whether what it is made of could be said. */
  readonly isNamed: boolean;
}
const written = new WeakMap<Representation, Heads>();

function headsOf(answer: Answer, representation: Representation, commonFields: readonly string[]): Heads {
  const known = written.get(representation);
  if (known) return known;
  const surrogateKey = answer.tags.join(" ");
  const isNamed = surrogateKey.length <= SURROGATE_KEY_LENGTH_MAX;
  const whole = prepareHead(answer.status, [
    ...commonFields,
    ...EVERY_ORIGIN_FIELDS,
    ...VARY,
    ...(isNamed ? ["surrogate-key", surrogateKey] : []),
    "content-type",
    answer.contentType,
    "content-length",
    `${representation.bytes.length}`,
    "etag",
    representation.etag,
    ...(answer.location === null ? [] : ["location", answer.location]),
    ...(representation.encoding === "identity" ? [] : ["content-encoding", representation.encoding]),
  ]);
  const heads = { whole, isNamed };
  written.set(representation, heads);
  return heads;
}

/** Sends an answer, or that the asker has it already. */
export function sendAnswer(
  response: ServerResponse,
  { answer, state }: Served,
  representation: Representation,
  sending: Sending,
): void {
  const { requestId, commonFields, lostForSeconds } = sending;
  const { status } = answer;
  const etag = status === 200 ? matching(answer, representation, sending.ifNoneMatch) : null;
  const heads = headsOf(answer, representation, commonFields);
  // A cache that cannot be told of every change must ask each time.
  const isLasting = state === "kept" && heads.isNamed;
  const holdsUntilMs = Math.min(answer.holdsUntilMs, sending.plannedMs);
  const held = isLasting ? cacheControl(status, holdsUntilMs - sending.nowMs) : PASSING;
  const fields = ["x-request-id", requestId, "cache-control", held];
  if (state === "stale") {
    fields.push("warning", '110 - "Response is Stale"', "x-gongji-stale", `${lostForSeconds ?? 0}`);
  }
  // What is left of a reader's allowance was said when they were let in.
  for (const name of ["ratelimit-policy", "ratelimit"]) {
    const said = response.getHeader(name);
    if (typeof said === "string") fields.push(name, said);
  }
  if (status === 503) fields.push("retry-after", RETRY_AFTER_SECONDS);
  if (etag === null) {
    sendPrepared(response, heads.whole, fields, representation.bytes);
  } else {
    fields.push("etag", etag);
    sendPrepared(response, UNCHANGED, fields, null);
  }
}
