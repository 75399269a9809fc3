import type { PublicContext } from "@gongji/api/public";
import { acceptedEncoding } from "../answers/accepted-encoding.ts";
import type { Representation } from "../answers/answer.ts";
import type { AnswerCache, Served } from "../answers/answer-cache.ts";
import type { PlannedChanges } from "../answers/planned-changes.ts";
import { sendAnswer } from "../answers/send-answer.ts";
import type { Exchange } from "../http/request.ts";
import type { ReaderGate } from "../limits/reader-gate.ts";

/** What both faces of the readers' door give answers with. */
export interface PublicAnswers {
  readonly context: Pick<PublicContext, "now">;
  readonly cache: AnswerCache;
  /** When the next planned change comes: nobody else keeps any answer beyond it. */
  readonly plans: Pick<PlannedChanges, "nextMs">;
  readonly gate: ReaderGate;
  /** Header fields of every answer, name and value in turn. */
  readonly commonFields: readonly string[];
}

type Asked = Pick<Exchange, "request" | "response" | "requestId">;

/** How answers are given, whichever face they were asked of. */
export function createGiveAnswer({ context, cache, plans, commonFields }: Omit<PublicAnswers, "gate">): {
  readonly send: (asked: Asked, served: Served, representation: Representation) => void;
  /** Gives the answer in the encoding the asker likes best. `key` is the one it was made under. */
  readonly give: (asked: Asked, key: string, served: Served) => Promise<void>;
} {
  const send = ({ request, response, requestId }: Asked, served: Served, representation: Representation) =>
    sendAnswer(response, served, representation, {
      requestId,
      commonFields,
      ifNoneMatch: request.method === "POST" ? undefined : request.headers["if-none-match"],
      nowMs: context.now().getTime(),
      plannedMs: plans.nextMs(),
      lostForSeconds: cache.lostForSeconds(),
    });
  return {
    send,
    async give(asked, key, served) {
      const encoding = acceptedEncoding(asked.request.headers["accept-encoding"]);
      send(asked, served, await cache.encode(key, served.answer, encoding));
    },
  };
}

/** Whether something comes behind the headers; a question has nothing there. */
export function hasBody({ request }: Pick<Exchange, "request">): boolean {
  return (
    request.headers["content-length"] !== undefined || request.headers["transfer-encoding"] !== undefined
  );
}
