import { expect, test } from "vitest";
import { createLog, errorFields, LOG_LEVELS } from "../src/log.ts";

test.for(LOG_LEVELS)("at level %s the log says that much and no more", (level) => {
  const lines: string[] = [];
  const log = createLog(level, (line) => lines.push(line));
  log.error("e");
  log.warn("w", { status: 503 });
  log.info("i");
  const expected = ["error", "warn", "info"].slice(0, LOG_LEVELS.indexOf(level));
  expect(lines.map((line) => JSON.parse(line).level)).toEqual(expected);
  for (const line of lines) expect(line.endsWith("\n")).toBe(true);
});

test("of an error the log keeps what was wrong, and not the values it was wrong with", () => {
  const error = new TypeError(
    'Invalid `db.user.create()` invocation:\n{ data: { email: "li@example.org", title: "草稿" } }\nArgument `role` is missing for "li@example.org".',
  );
  const fields = errorFields(Object.assign(error, { code: "P2012" }));
  expect(fields).toMatchObject({ error: "TypeError", code: "P2012" });
  expect(fields.message).toBe('Argument `role` is missing for "[address]".');
  expect(fields.stack).toMatch(/^\s+at /);
  expect(JSON.stringify(fields)).not.toMatch(/草稿|li@example/);
});

test("what was thrown and is no error is named by its kind", () => {
  expect(errorFields("secret")).toEqual({ error: "string" });
  expect(errorFields(null)).toEqual({ error: "object" });
});

test("a request's line is JSON like every other", () => {
  const lines: string[] = [];
  const log = createLog("info", (line) => lines.push(line));
  const line = {
    requestId: "7",
    method: "GET",
    route: "/trpc/public/topics.list",
    status: 200,
    durationMs: 0.1,
  };
  log.request(line);
  expect(JSON.parse(lines.join(""))).toMatchObject({ level: "info", event: "request", ...line });
});
