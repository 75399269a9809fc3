import { beforeEach, expect, test } from "vitest";
import { Browser } from "./browser.ts";
import { openApi, PASSWORD } from "./open-api.ts";
import { type Json, part } from "./raw-request.ts";

const room = openApi();
let count = 0;
let person = "";
let personId = "";

async function signedIn(): Promise<Browser> {
  count += 1;
  const own = new Browser(room().apiUrl, `198.51.100.${count}`);
  expect((await own.signIn(person)).status).toBe(200);
  return own;
}

async function sessionsOf(browser: Browser): Promise<readonly Json[]> {
  const answer = await browser.request("/trpc/editor/account.sessions", "GET");
  const items = part(answer.json(), "result", "data", "items");
  return Array.isArray(items) ? items : [];
}

async function actions(): Promise<string[]> {
  const events = await room().database.auditEvent.findMany({ where: { subjectId: personId } });
  return events.map(({ action }) => action);
}

beforeEach(async () => {
  count += 1;
  person = `own-${count}@example.org`;
  personId = await room().addUser(person, "author");
});

test("changing one's own password is in the audit log, and no password is", async () => {
  const own = await signedIn();
  const newPassword = "selbst-gewaehlt-1";
  await own.mutate("account.changePassword", { currentPassword: PASSWORD, newPassword });
  expect(await actions()).toEqual(["user.created", "user.password_changed"]);
  expect(JSON.stringify(await room().database.auditEvent.findMany(), (_, value) => `${value}`)).not.toContain(
    newPassword,
  );
});

test("without the password in use nothing changes, and guessing it ends soon", async () => {
  const [own, other] = [await signedIn(), await signedIn()];
  const change = { currentPassword: "not the password", newPassword: "selbst-gewaehlt-1" };
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const refused = await own.mutate("account.changePassword", change);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("user.wrong_password");
  }
  const right = { ...change, currentPassword: PASSWORD };
  expect((await own.mutate("account.changePassword", right)).status).toBe(429);
  expect(await other.me()).toBe(person);
  expect(await actions()).toEqual(["user.created"]);
});

test("of two changes at once from the same old password one holds, and the other is refused", async () => {
  const [one, two] = [await signedIn(), await signedIn()];
  const next = ["erstes-passwort", "zweites-passwort"] as const;
  const answers = await Promise.all([
    one.mutate("account.changePassword", { currentPassword: PASSWORD, newPassword: next[0] }),
    two.mutate("account.changePassword", { currentPassword: PASSWORD, newPassword: next[1] }),
  ]);
  const held = answers.map(({ status }) => status === 200);
  expect(held.filter(Boolean)).toHaveLength(1);
  const opened = await Promise.all(
    next.map(
      async (password) => (await new Browser(room().apiUrl, "192.0.2.9").signIn(person, password)).status,
    ),
  );
  expect(opened.map((status) => status === 200)).toEqual(held);
});

test("one sees one's own browsers, this one marked, and signs another out at once", async () => {
  const [own, other] = [await signedIn(), await signedIn()];
  const sessions = await sessionsOf(own);
  expect(sessions.map((session) => part(session, "isCurrent")).toSorted()).toEqual([false, true]);
  const sessionId = part(
    sessions.find((session) => part(session, "isCurrent") === false),
    "sessionId",
  );
  expect((await own.mutate("account.endSession", { sessionId })).status).toBe(200);
  expect(await other.me()).toBe("auth.sign_in_required");
  expect(await own.me()).toBe(person);
  expect(await sessionsOf(own)).toHaveLength(1);
  expect((await own.mutate("account.endSession", { sessionId })).status).toBe(404);
  expect(await actions()).toEqual(["user.created", "user.sessions_ended"]);
});

test("nobody signs out a browser of somebody else by naming it", async () => {
  const theirs = await signedIn();
  const [session] = await sessionsOf(theirs);
  const victim = person;
  person = `thief-${count}@example.org`;
  await room().addUser(person, "admin");
  const thief = await signedIn();
  const answer = await thief.mutate("account.endSession", { sessionId: part(session, "sessionId") });
  expect(answer.status).toBe(404);
  expect(await theirs.me()).toBe(victim);
});

test("all other browsers are signed out with one call", async () => {
  const [own, ...others] = [await signedIn(), await signedIn(), await signedIn()];
  const answer = await own?.mutate("account.endOtherSessions", undefined);
  expect(part(answer?.json(), "result", "data", "ended")).toBe(2);
  for (const other of others) expect(await other.me()).toBe("auth.sign_in_required");
  expect(await own?.me()).toBe(person);
});
