import pg from "pg";
import { expect, test } from "vitest";
import { openApi } from "./open-api.ts";
import { part, publicCall, rawRequest } from "./raw-request.ts";

const room = openApi({ STATEMENT_TIMEOUT_MS: "200" });

test("a read PostgreSQL takes too long for ends with a problem that says to come back, and nothing is kept of it", async () => {
  const blocker = new pg.Client({ connectionString: room().url });
  await blocker.connect();
  await blocker.query("BEGIN; LOCK TABLE topic IN ACCESS EXCLUSIVE MODE");
  const slow = await rawRequest(publicCall(room().apiUrl, "topics.list"));
  expect(slow.status).toBe(503);
  expect(part(slow.json(), "error", "data", "problem")).toEqual({ code: "service.unavailable" });
  expect(slow.headers["retry-after"]).toBe("5");
  expect(slow.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  await blocker.query("COMMIT");
  await blocker.end();
  expect((await rawRequest(publicCall(room().apiUrl, "topics.list"))).status).toBe(200);
});
