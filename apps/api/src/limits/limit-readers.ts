import type { Handler } from "../http/request.ts";
import type { ReaderGate } from "./reader-gate.ts";
import { sendRefusal } from "./refusal.ts";

/** Has everybody pass the gate before they are served. What a browser asks about origins it asks without a key. */
export function limitReaders(gate: ReaderGate, handle: Handler): Handler {
  return async (exchange) => {
    const { request, response } = exchange;
    if (request.method === "OPTIONS") return await handle(exchange);
    const visit = await gate.enter(request, response);
    if ("problem" in visit) return sendRefusal(response, visit);
    try {
      await handle({ ...exchange, spend: visit.spend });
    } finally {
      visit.leave();
    }
  };
}
