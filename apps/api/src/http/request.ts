import type { IncomingMessage, ServerResponse } from "node:http";

/** A request on its way through the server. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Names the request in logs, in masked errors and in the `x-request-id` header. */
  readonly requestId: string;
  readonly url: URL;
  /** Who sent it, as far as can be believed. */
  readonly clientAddress: string;
  /** Takes points of whoever sent it, when answering costs more than looking into memory. */
  readonly spend: (points: number) => void;
}

/** Answers a request from what is in memory: its name for the log, null when there is nothing. */
export type QuickHandler = (exchange: Pick<Exchange, "request" | "response" | "requestId">) => string | null;

/** Answers a request; must not throw. */
export type Handler = (exchange: Exchange) => Promise<void>;
