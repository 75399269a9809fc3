import type { Log, LogFields } from "../log.ts";

/** A log whose lines name the trace they belong to. */
export function tracedLog(log: Log, currentTraceId: () => string | undefined): Log {
  const at =
    (write: Log["info"]): Log["info"] =>
    (event: string, fields: LogFields = {}) =>
      write(event, { ...fields, traceId: currentTraceId() });
  return {
    error: at(log.error),
    warn: at(log.warn),
    info: at(log.info),
    request: (line) => log.request({ ...line, traceId: currentTraceId() }),
  };
}
