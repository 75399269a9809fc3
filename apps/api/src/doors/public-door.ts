import { type PublicContext, publicApi } from "@gongji/api/public";
import { UNTRACED } from "@gongji/application/published";
import { acceptedEncoding } from "../answers/accepted-encoding.ts";
import { PASSING } from "../answers/cache-control.ts";
import { readyRepresentation } from "../answers/encode-answer.ts";
import { joinAnswers } from "../answers/join-answers.ts";
import { makeAnswer } from "../answers/make-answer.ts";
import { type Question, readQuestions } from "../answers/read-questions.ts";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import { announcesTooMuch } from "../http/read-body.ts";
import type { Handler, QuickHandler } from "../http/request.ts";
import { setFields } from "../http/set-fields.ts";
import { limitReaders } from "../limits/limit-readers.ts";
import { pointsToMake, pointsToMakeAll } from "../limits/points.ts";
import { sendRefusal } from "../limits/refusal.ts";
import { createGiveAnswer, hasBody, type PublicAnswers } from "./give-answer.ts";
import { answerByRouter, BATCH_MAX } from "./trpc-door.ts";

const BODY_BYTES_MAX = 64 * 1024;

/** What the readers' door is made of. */
export interface PublicDoorOptions extends PublicAnswers {
  /** With a slash at its end. */
  readonly mountedAt: string;
  readonly context: Omit<PublicContext, "requestId" | "trace">;
}

/** The readers' door: anybody may read, nobody is known. Cookies are not looked at. */
export function createPublicDoor(options: PublicDoorOptions): {
  /** Answers what was asked in the same words before, without looking at it closer. */
  readonly quick: QuickHandler;
  readonly handle: Handler;
} {
  const { mountedAt, context, cache, gate, commonFields } = options;
  const door = {
    router: publicApi,
    mountedAt,
    bodyBytesMax: BODY_BYTES_MAX,
    methods: ["GET"] as const,
    report: context.report,
  };
  const { send, give } = createGiveAnswer(options);

  return {
    quick(exchange) {
      const { url, method, headers } = exchange.request;
      if (method !== "GET" || url === undefined || hasBody(exchange)) return null;
      const served = cache.find(url);
      if (!served) return null;
      const encoding = acceptedEncoding(headers["accept-encoding"]);
      const representation = readyRepresentation(served.answer, encoding);
      if (!representation) return null;
      const refusal = gate.pass(exchange.request, exchange.response);
      if (refusal === undefined) return null;
      if (refusal !== null) {
        setFields(exchange.response, [...commonFields, "x-request-id", exchange.requestId]);
        sendRefusal(exchange.response, refusal);
        return served.answer.route;
      }
      send(exchange, served, representation);
      return served.answer.route;
    },

    handle: limitReaders(gate, async (exchange) => {
      const { request, requestId, url } = exchange;
      if (allowEveryOrigin(exchange, door.methods)) return;
      const path = url.pathname.slice(mountedAt.length);
      const asked = announcesTooMuch(request, BODY_BYTES_MAX)
        ? null
        : readQuestions(publicApi, exchange, path);
      const [first] = asked?.questions ?? [];
      if (!asked || !first || asked.questions.length > BATCH_MAX) {
        exchange.response.setHeader("cache-control", PASSING);
        exchange.spend(pointsToMakeAll(path));
        return await answerByRouter(door, exchange, { ...context, requestId, trace: UNTRACED });
      }
      const route = mountedAt + path;
      const asWritten = hasBody(exchange) ? null : (request.url ?? null);
      const answer = (question: Question, askedAs: string | null) =>
        cache.answer(question.key, askedAs, () => {
          exchange.spend(pointsToMake(question.procedure));
          return makeAnswer(publicApi, { ...context, requestId }, question, mountedAt + question.procedure);
        });
      const batchKey = `batch ${asked.questions.map(({ key }) => key).join(" ")}`;
      const served = asked.isBatch
        ? await cache.answer(batchKey, asWritten, async () =>
            joinAnswers(await Promise.all(asked.questions.map((question) => answer(question, null))), route),
          )
        : await answer(first, asWritten);
      const key = asked.isBatch ? batchKey : first.key;
      await give(exchange, key, served);
    }),
  };
}
