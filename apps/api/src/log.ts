/** How much is logged, least first. */
export const LOG_LEVELS = ["silent", "error", "warn", "info"] as const;
/** How much is logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a line of the log can hold. Nobody's name, address or words are among it. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes lines of JSON. */
export interface Log {
  readonly error: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  readonly info: (event: string, fields?: LogFields) => void;
}

/** A log of everything up to the level. */
export function createLog(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stdout.write(line),
): Log {
  const at =
    (own: Exclude<LogLevel, "silent">) =>
    (event: string, fields: LogFields = {}) => {
      if (LOG_LEVELS.indexOf(own) > LOG_LEVELS.indexOf(level)) return;
      write(`${JSON.stringify({ at: new Date().toISOString(), level: own, event, ...fields })}\n`);
    };
  return { error: at("error"), warn: at("warn"), info: at("info") };
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
