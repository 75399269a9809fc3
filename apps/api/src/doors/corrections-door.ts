import { problemStatus } from "@gongji/api/rest";
import { ProblemError, sendCorrection, sendCorrectionSchema } from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import type { PublishedReader } from "@gongji/application/published";
import type { Database } from "@gongji/database";
import { countAttempt } from "@gongji/database/identity";
import type { Problem } from "@gongji/domain/shared";
import { clientNetwork } from "../http/client-network.ts";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import { readJsonBody } from "../http/read-json-body.ts";
import type { Exchange, Handler } from "../http/request.ts";
import { sendInvalid, sendProblem } from "../http/send-problem.ts";

const BODY_BYTES_MAX = 16 * 1024;

/** How many corrections are taken in; windows in seconds. */
export const CORRECTION_LIMITS = {
  /** From one network: a household, an office. */
  byNetwork: { window: 3_600, max: 10 },
  /** From everywhere together. */
  together: { window: 3_600, max: 300 },
} as const;

/** What the door for corrections needs. */
export interface CorrectionsDoorOptions {
  readonly commands: CommandContext;
  readonly published: Pick<PublishedReader, "article">;
  /** Where tries are counted. */
  readonly database: Database;
  readonly now: () => Date;
  readonly isUnavailable: (error: unknown) => boolean;
  readonly report: (error: unknown, requestId: string) => void;
}

/**
 * Takes in what readers say is wrong: `POST {"slug": …, "text": …}`, answered 202. The only thing a reader can write,
 * and therefore no procedure of the readers' door, whose context cannot write. Senders are counted by a hash of their
 * network, for an hour; nothing else is kept of them.
 */
export function createCorrectionsDoor(options: CorrectionsDoorOptions): Handler {
  const { commands, published, database, now, isUnavailable, report } = options;

  async function waitSeconds({ clientAddress }: Exchange): Promise<number | null> {
    const network = commands.sha256(`correction:${clientNetwork(clientAddress)}`);
    const limits = [
      [`correction:${network}`, CORRECTION_LIMITS.byNetwork],
      ["corrections", CORRECTION_LIMITS.together],
    ] as const;
    for (const [key, limit] of limits) {
      const { retryAfter } = await countAttempt(database, key, limit, now());
      if (retryAfter !== null) return retryAfter;
    }
    return null;
  }

  function refuse({ response }: Exchange, problem: Problem): void {
    sendProblem(response, problemStatus(problem), problem);
  }

  return async (exchange) => {
    const { request, response, requestId } = exchange;
    if (allowEveryOrigin(exchange, ["POST"])) return;
    response.setHeader("cache-control", "no-store");
    if (request.method !== "POST") {
      response.setHeader("allow", "POST, OPTIONS");
      return sendInvalid(response, 405, "method", "use POST");
    }
    const body = await readJsonBody(exchange, BODY_BYTES_MAX);
    if (body === null) return;
    const sent = sendCorrectionSchema.safeParse(body);
    if (!sent.success) {
      const issues = sent.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
      return refuse(exchange, { code: "input.invalid", issues });
    }
    try {
      const retryAfterSeconds = await waitSeconds(exchange);
      if (retryAfterSeconds !== null) {
        response.setHeader("retry-after", `${retryAfterSeconds}`);
        return refuse(exchange, { code: "rate.too_many_requests", retryAfterSeconds });
      }
      await sendCorrection(commands, published, sent.data);
      response.statusCode = 202;
      response.end();
    } catch (error) {
      if (error instanceof ProblemError) return refuse(exchange, error.problem);
      report(error, requestId);
      refuse(
        exchange,
        isUnavailable(error) ? { code: "service.unavailable" } : { code: "internal", requestId },
      );
    }
  };
}
