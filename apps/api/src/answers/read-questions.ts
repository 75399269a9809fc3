import type { AnyTRPCRouter } from "@trpc/server";
import type { Exchange } from "../http/request.ts";
import { canonicalJson } from "./canonical-json.ts";

/** One call of a query. */
export interface Question {
  readonly procedure: string;
  readonly input: unknown;
  /** The same for every writing of the same question. */
  readonly key: string;
}

/** What a request asks: one question, or a batch of them. */
export interface Questions {
  readonly questions: readonly Question[];
  readonly isBatch: boolean;
}

/** The questions of a GET request, null for what has to go through the router's own transport: most of it is wrong. */
export function readQuestions(
  router: AnyTRPCRouter,
  { request, url }: Pick<Exchange, "request" | "url">,
  path: string,
): Questions | null {
  if (request.method !== "GET") return null;
  const isBatch = url.searchParams.get("batch") === "1";
  // Answers that come in pieces are not kept.
  if (isBatch && /jsonl/i.test(`${request.headers["trpc-accept"]} ${request.headers.accept}`)) return null;
  const names = isBatch ? path.split(",") : [path];
  const { procedures } = router._def;
  const areQueries = names.every(
    (name) => Object.hasOwn(procedures, name) && procedures[name]?._def.type === "query",
  );
  const input = areQueries ? parseInput(url.searchParams.get("input")) : null;
  if (!input) return null;
  if (!isBatch) return { questions: [question(path, input.value)], isBatch };
  const inputs = input.value ?? {};
  if (typeof inputs !== "object" || Array.isArray(inputs)) return null;
  const given = new Map(Object.entries(inputs));
  return { questions: names.map((name, index) => question(name, given.get(`${index}`))), isBatch };
}

function question(procedure: string, input: unknown): Question {
  return { procedure, input, key: `${procedure} ${canonicalJson(input)}` };
}

function parseInput(text: string | null): { readonly value: unknown } | null {
  if (text === null) return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
