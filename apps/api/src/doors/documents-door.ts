import { publicContract } from "@gongji/api/contract";
import { type Answer, createAnswer } from "../answers/answer.ts";
import { pageLanguage } from "../documents/page-language.ts";
import { PAGE_STYLE, renderContractPage } from "../documents/render-contract-page.ts";
import { stylePolicy } from "../documents/style-policy.ts";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import type { Handler } from "../http/request.ts";
import { sendInvalid } from "../http/send-problem.ts";
import { createGiveAnswer, type PublicAnswers } from "./give-answer.ts";

/** The contract changes with a new version only: a cache is told of none. */
const TAGS = ["contract"];

/** What describes the REST face: its OpenAPI document, and the same to be read. */
export function createDocumentsDoor(options: PublicAnswers & { readonly mountedAt: string }): Handler {
  const { mountedAt } = options;
  const data = createGiveAnswer(options);
  const page = createGiveAnswer({
    ...options,
    commonFields: withField(options.commonFields, "content-security-policy", stylePolicy(PAGE_STYLE)),
  });
  const made = new Map<string, Answer>();
  const once = (key: string, contentType: string, write: () => string): Answer => {
    const known = made.get(key);
    if (known) return known;
    const content = {
      status: 200,
      json: write(),
      tags: TAGS,
      route: mountedAt,
      outcome: { kind: "data" as const },
    };
    const answer = { ...createAnswer({ ...content, holdsUntilMs: Number.POSITIVE_INFINITY }), contentType };
    made.set(key, answer);
    return answer;
  };

  return async (exchange) => {
    const { request, response, url } = exchange;
    if (allowEveryOrigin(exchange, ["GET", "HEAD"])) return;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD, OPTIONS");
      return sendInvalid(response, 405, "method", "use GET or HEAD");
    }
    if (url.pathname !== mountedAt) {
      const answer = once("document", "application/json", () => JSON.stringify(publicContract()));
      return await data.give(exchange, "document", { answer, state: "kept" });
    }
    const language = pageLanguage(url.searchParams.get("lang"), request.headers["accept-language"]);
    const answer = once(language, "text/html; charset=utf-8", () =>
      renderContractPage(publicContract(), language),
    );
    // Who asked without saying in which language is given the one they read; others may read another.
    const state = url.searchParams.has("lang") ? "kept" : "passing";
    await page.give(exchange, language, { answer, state });
  };
}

function withField(fields: readonly string[], name: string, value: string): string[] {
  return fields.map((field, index) => (index % 2 === 1 && fields[index - 1] === name ? value : field));
}
