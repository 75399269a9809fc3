import { createLineWriter } from "./line-writer.ts";

/** How much is logged, least first. */
export const LOG_LEVELS = ["silent", "error", "warn", "info"] as const;
/** How much is logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a line of the log can hold. Nobody's name, address or words are among it. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What is told of a request. The route is one of ours, never what somebody typed. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  /** The trace it belongs to, where there is one. */
  readonly traceId?: string | undefined;
}

/** Writes lines of JSON. */
export interface Log {
  readonly error: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  readonly info: (event: string, fields?: LogFields) => void;
  /** Tells of a request, at the level of `info`: the one line that is written thousands of times a second. */
  readonly request: (line: RequestLine) => void;
}

/** A log of everything up to the level. */
export function createLog(level: LogLevel, write: (line: string) => void = createLineWriter()): Log {
  const isHeard = (own: LogLevel) => LOG_LEVELS.indexOf(own) <= LOG_LEVELS.indexOf(level);
  const moment = createMoment();
  const at = (own: Exclude<LogLevel, "silent">) => {
    if (!isHeard(own)) return () => undefined;
    return (event: string, fields: LogFields = {}) =>
      write(`${JSON.stringify({ at: moment(), level: own, event, ...fields })}\n`);
  };
  const request = ({ requestId, method, route, status, durationMs, traceId }: RequestLine) =>
    write(
      `{"at":"${moment()}","level":"info","event":"request","requestId":"${requestId}","method":"${method}",` +
        `"route":"${route}","status":${status},"durationMs":${durationMs}${traceId === undefined ? "" : `,"traceId":"${traceId}"`}}\n`,
    );
  return {
    error: at("error"),
    warn: at("warn"),
    info: at("info"),
    request: isHeard("info") ? request : () => undefined,
  };
}

/** Now, in ISO 8601; written once for all lines of a millisecond. */
function createMoment(): () => string {
  let writtenMs = Number.NaN;
  let written = "";
  return () => {
    const nowMs = Date.now();
    if (nowMs !== writtenMs) {
      writtenMs = nowMs;
      written = new Date(nowMs).toISOString();
    }
    return written;
  };
}

const MESSAGE_LENGTH_MAX = 300;

/**
 * An error as fields of a log. Libraries put the values of a failed call into their messages; the last line,
 * which says what was wrong, is kept, and what looks like an address is taken out.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const lastLine = error.message.trimEnd().split("\n").at(-1) ?? "";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: "code" in error ? String(error.code) : undefined,
    message: lastLine.replaceAll(/[^\s@"']+@[^\s@"']+/g, "[address]").slice(0, MESSAGE_LENGTH_MAX),
    stack: frames.slice(0, 12).join("\n"),
  };
}
