import { type PublicContext, publicApi } from "@gongji/api/public";
import { createFindOperation, type RestOperation, restInput, restOperations } from "@gongji/api/rest";
import type { Served } from "../answers/answer-cache.ts";
import { canonicalJson } from "../answers/canonical-json.ts";
import { makeAnswer } from "../answers/make-answer.ts";
import { restForm } from "../answers/rest-form.ts";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import { announcesTooMuch } from "../http/read-body.ts";
import { readJsonBody } from "../http/read-json-body.ts";
import type { Exchange, Handler } from "../http/request.ts";
import { sendInvalid, sendProblem } from "../http/send-problem.ts";
import { limitReaders } from "../limits/limit-readers.ts";
import { pointsToMake } from "../limits/points.ts";
import { createGiveAnswer, hasBody, type PublicAnswers } from "./give-answer.ts";

const BODY_BYTES_MAX = 64 * 1024;

/** What the REST face of the readers' door is made of. */
export interface RestDoorOptions extends PublicAnswers {
  /** Without a slash at its end. */
  readonly mountedAt: string;
  /** Where the same questions are asked over tRPC, with a slash at its end: names them in the log. */
  readonly twinAt: string;
  readonly context: Omit<PublicContext, "requestId" | "trace">;
}

/** The REST face of the readers' door: the same questions under addresses of their own, the same kept answers. */
export function createRestDoor(options: RestDoorOptions): {
  /** How the log calls what a path asks. */
  readonly nameOf: (pathname: string) => string;
  readonly handle: Handler;
} {
  const { mountedAt, twinAt, context, cache, gate } = options;
  const find = createFindOperation(restOperations(publicApi));
  const { give } = createGiveAnswer(options);

  async function answer(exchange: Exchange, operation: RestOperation, input: unknown): Promise<void> {
    const { request, requestId, url } = exchange;
    const { procedure, template } = operation;
    const asWritten = request.method === "GET" && !hasBody(exchange) ? (request.url ?? null) : null;
    const key = `${procedure} ${canonicalJson(input)}`;
    const served = await cache.answer(
      key,
      asWritten,
      () => {
        exchange.spend(pointsToMake(procedure));
        return makeAnswer(publicApi, { ...context, requestId }, { procedure, input }, twinAt + procedure);
      },
      (made) =>
        restForm(made, {
          route: mountedAt + template,
          articleAt: (slug) => articleAddress(mountedAt, template, slug, url.search),
        }),
    );
    // What was asked in a body cannot be kept under the address alone.
    await give(exchange, key, request.method === "POST" ? passing(served) : served);
  }

  return {
    nameOf(pathname) {
      const template = find(pathname.slice(mountedAt.length))?.template;
      return template === undefined ? `${mountedAt}/unknown` : mountedAt + template;
    },
    handle: limitReaders(gate, async (exchange) => {
      const { request, response, url } = exchange;
      const found = isPlain(exchange) ? find(url.pathname.slice(mountedAt.length)) : null;
      const methods = found ? allowedMethods(found.operations) : ["GET", "HEAD", "POST"];
      if (allowEveryOrigin(exchange, methods)) return;
      if (!found) return sendInvalid(response, 404, "url", "nothing is here; GET /v1 says what there is");
      const operation = found.operations.get(request.method === "POST" ? "POST" : "GET");
      if (!operation || !methods.includes(request.method ?? "")) {
        response.setHeader("allow", [...methods, "OPTIONS"].join(", "));
        return sendInvalid(response, 405, "method", `use ${methods.join(" or ")}`);
      }
      if (announcesTooMuch(request, BODY_BYTES_MAX)) {
        // What is not read would be taken for the next request.
        response.setHeader("connection", "close");
        return sendInvalid(response, 413, "body", `at most ${BODY_BYTES_MAX} bytes`);
      }
      if (!isDecodable(url.search)) return sendInvalid(response, 400, "url", "not percent-encoded text");
      const body = operation.method === "POST" ? await readJsonBody(exchange, BODY_BYTES_MAX) : null;
      if (operation.method === "POST" && body === null) return;
      if (body !== null && url.search !== "") return sendInvalid(response, 400, "url", "takes no query");
      const input = restInput(
        operation,
        found.pathValues,
        body === null ? { query: url.searchParams } : { body },
      );
      if (!input.ok) return sendProblem(response, 400, input.error);
      await answer(exchange, operation, input.value);
    }),
  };
}

function passing(served: Served): Served {
  return served.state === "kept" ? { ...served, state: "passing" } : served;
}

function allowedMethods(operations: ReadonlyMap<"GET" | "POST", RestOperation>): string[] {
  return (["GET", "POST"] as const)
    .filter((method) => operations.has(method))
    .flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
}

/** Where an article is now: with what was asked of it, unless it was asked for by something else than its slug. */
function articleAddress(mountedAt: string, template: string, slug: string, search: string): string {
  const path = `${mountedAt}/articles/${encodeURIComponent(slug)}`;
  return template === "/articles/{slug}" ? path + search : path;
}

/** Whether the path means what it says: one that is another after `..` is taken out of it, or `\\`, is not asked. */
function isPlain({ request, url }: Exchange): boolean {
  const [path] = (request.url ?? "").split("?");
  return path === url.pathname;
}

function isDecodable(search: string): boolean {
  try {
    decodeURIComponent(search);
    return true;
  } catch {
    return false;
  }
}
