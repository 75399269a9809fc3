import { expect, test } from "vitest";
import { createLog, readEnvironment, startApi } from "../src/index.ts";
import { Browser } from "./browser.ts";
import { ADMIN_ORIGIN, openApi } from "./open-api.ts";
import { rawRequest } from "./raw-request.ts";

const room = openApi();
const from = (address: string) => new Browser(room().apiUrl, address);

test("the eleventh sign-in of a minute from one address is refused, of another address it is not", async () => {
  const person = "first@example.org";
  await room().addUser(person, "editor");
  const own = from("203.0.113.1");
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    expect((await own.signIn("nobody@example.org", "wrong password")).status).toBe(401);
  }
  const refused = await own.signIn(person);
  expect(refused.status).toBe(429);
  const retryAfter = Number(refused.headers["retry-after"]);
  expect(retryAfter).toBeGreaterThan(0);
  expect(retryAfter).toBeLessThanOrEqual(60);
  expect((await from("203.0.113.2").signIn(person)).status).toBe(200);
});

test("an address a client made up itself is not believed", async () => {
  // The last hop is what the trusted proxy saw; everything before it is what the client claims.
  const statuses: number[] = [];
  for (let attempt = 1; attempt <= 11; attempt += 1) {
    statuses.push(
      (await from(`198.51.100.${attempt}, 203.0.113.3`).signIn("nobody@example.org", "x")).status,
    );
  }
  expect(statuses.at(-1)).toBe(429);
});

test("one account can be tried twenty times in a quarter of an hour, from however many addresses", async () => {
  const person = "second@example.org";
  await room().addUser(person, "editor");
  const statuses: number[] = [];
  for (let attempt = 1; attempt <= 21; attempt += 1) {
    statuses.push((await from(`192.0.2.${attempt}`).signIn(person.toUpperCase(), "wrong password")).status);
  }
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
  expect(statuses[20]).toBe(429);
});

test("limits are counted in the database, and hold no address of a person", async () => {
  const rows = await room().database.rateLimit.findMany();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows.map(({ key }) => key))).not.toContain("@");
});

test("nobody can sign up, and nothing else of the library answers", async () => {
  const { apiUrl, database } = room();
  const before = await database.user.count();
  for (const path of [
    "/auth/sign-up/email",
    "/auth/update-user",
    "/auth/delete-user",
    "/auth/change-email",
    "/auth/request-password-reset",
    "/auth/reset-password",
    "/auth/list-sessions",
    "/auth/change-password",
    "/auth/error",
    "/auth/ok",
    "/auth/__proto__",
    "/auth/constructor",
    "/auth/sign-in/../sign-up/email",
  ]) {
    const answer = await rawRequest(apiUrl + path, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost:3000" },
      body: JSON.stringify({ email: "new@example.org", password: "lang genug 12", name: "Neu" }),
    });
    expect(answer.status, path).toBe(404);
  }
  expect(await database.user.count()).toBe(before);
});

test("attempts count wherever they are made: replicas share them by account, and by the /64 of an address", async () => {
  const other = await startApi(
    readEnvironment({
      DATABASE_URL: room().url,
      PORT: "0",
      AUTH_SECRET: "a secret of at least thirty-two characters",
      ADMIN_ORIGIN,
    }),
    createLog("silent"),
  );
  async function attempts(count: number, addressOf: (attempt: number) => string, person: string) {
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= count; attempt += 1) {
      const replica = attempt % 2 === 0 ? room().apiUrl : other.url;
      const browser = new Browser(replica, addressOf(attempt));
      statuses.push((await browser.signIn(person, "wrong password")).status);
    }
    return statuses;
  }
  const fromOne = await attempts(11, (attempt) => `2001:db8:5:6::${attempt}`, "third@example.org");
  const toOne = await attempts(21, (attempt) => `198.18.0.${attempt}`, "fourth@example.org");
  await other.stop();
  expect(fromOne).toEqual([...Array(10).fill(401), 429]);
  expect(toOne).toEqual([...Array(20).fill(401), 429]);
});
