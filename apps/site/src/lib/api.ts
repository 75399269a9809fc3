import { createGongjiClient, type GongjiClient } from "@gongji/client";
import { answerLifeMs } from "./answer-life.ts";
import { environment } from "./env.ts";
import { pageRecords } from "./page-record.ts";

let client: GongjiClient | undefined;

/** Takes down what an answer is made of, so that the page is made again when that changes. */
function record(response: Response): void {
  const page = pageRecords.getStore();
  if (!page) return;
  for (const tag of response.headers.get("surrogate-key")?.split(" ") ?? []) if (tag) page.tags.add(tag);
  const until = Date.now() + answerLifeMs(response.headers.get("cache-control"));
  page.holdsUntilMs = Math.min(page.holdsUntilMs, until);
}

/** The public API. What is asked while a page is made is recorded for it. */
export function api(): GongjiClient {
  const key = environment.apiKey();
  client ??= createGongjiClient({
    url: environment.apiUrl(),
    ...(key !== undefined && { key }),
    fetch: async (input, init) => {
      const response = await fetch(input, { ...init, cache: "no-store" });
      record(response);
      return response;
    },
  });
  return client;
}
