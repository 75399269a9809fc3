import type { IncomingMessage } from "node:http";

/** A request as a part of a trace. */
export interface RequestSpan {
  /** The request has been answered. */
  readonly end: (route: string, status: number) => void;
}

/** Traces of what the server does. */
export interface Tracing {
  /** Runs the work on a request as a part of the trace its sender began, or of a new one. */
  readonly follow: (request: IncomingMessage, work: (span: RequestSpan) => void) => void;
  /** The trace of what is running now; undefined outside of one. */
  readonly currentTraceId: () => string | undefined;
  /** Sends what has not been sent yet, and ends. */
  readonly stop: () => Promise<void>;
}
