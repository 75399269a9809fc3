import { beforeEach, describe, expect, test } from "vitest";
import { Browser } from "./browser.ts";
import { openApi, PASSWORD } from "./open-api.ts";
import { rawRequest } from "./raw-request.ts";

const room = openApi();
let addresses = 0;
/** Each browser from an address of its own, so that tests do not share a limit. */
const browser = () => {
  addresses += 1;
  return new Browser(room().apiUrl, `198.51.100.${addresses}`);
};

async function signedIn(email: string): Promise<Browser> {
  const own = browser();
  const answer = await own.signIn(email);
  expect(answer.status).toBe(200);
  expect(await own.me()).toBe(email);
  return own;
}

let person = "";
let personId = "";
let admin: Browser;

beforeEach(async () => {
  const { addUser } = room();
  person = `person-${addresses}@example.org`;
  personId = await addUser(person, "editor");
  await addUser("chief@example.org", "admin");
  admin = await signedIn("chief@example.org");
});

test("nobody is signed in without a session, with a made-up one, or with a changed signature", async () => {
  expect(await browser().me()).toBe("auth.sign_in_required");
  const own = await signedIn(person);
  const [name = "", value = ""] = own.cookieHeader.split(/=(.*)/);
  const other = value.startsWith("A") ? "B" : "A";
  for (const cookie of [
    `${name}=nonsense`,
    `${name}=${other}${value.slice(1)}`,
    `${name}=${value.slice(0, -4)}`,
    `${name}=${decodeURIComponent(value).split(".")[0]}`,
    `${name}=%E0%A4%A`,
    `x${name}=${value}`,
  ]) {
    const answer = await rawRequest(`${room().apiUrl}/trpc/editor/session.me`, { headers: { cookie } });
    expect(answer.status, cookie).toBe(401);
  }
});

test("the session cookie is for the server's eyes only", async () => {
  const answer = await browser().signIn(person);
  const [cookie = ""] = answer.headers["set-cookie"] ?? [];
  expect(cookie).toMatch(/^gongji\.session_token=/);
  for (const attribute of [/; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i]) expect(cookie).toMatch(attribute);
  expect(answer.headers["cache-control"]).toBe("no-store");
});

describe("the very next request is refused after", () => {
  test("signing out, in that browser only", async () => {
    const [left, stays] = [await signedIn(person), await signedIn(person)];
    const cookie = left.cookieHeader;
    expect((await left.request("/auth/sign-out", "POST")).status).toBe(200);
    const replayed = await rawRequest(`${room().apiUrl}/trpc/editor/session.me`, { headers: { cookie } });
    expect(replayed.status).toBe(401);
    expect(await stays.me()).toBe(person);
  });

  test("suspension, and no password lets them in again until they are resumed", async () => {
    const own = await signedIn(person);
    expect((await admin.mutate("users.suspend", { userId: personId })).status).toBe(200);
    expect(await own.me()).toBe("auth.sign_in_required");
    const refused = await browser().signIn(person);
    expect(refused.status).toBe(403);
    expect(refused.headers["set-cookie"]).toBeUndefined();
    expect((await admin.mutate("users.resume", { userId: personId })).status).toBe(200);
    await signedIn(person);
  });

  test("another role, which the next sign-in has", async () => {
    const own = await signedIn(person);
    expect((await admin.mutate("users.setRole", { userId: personId, role: "publisher" })).status).toBe(200);
    expect(await own.me()).toBe("auth.sign_in_required");
    const again = await signedIn(person);
    expect((await again.request("/trpc/editor/session.me", "GET")).text).toContain('"role":"publisher"');
  });

  test("a password set by an admin, and only the new one opens", async () => {
    const own = await signedIn(person);
    const password = "ganz-neu-und-lang";
    expect((await admin.mutate("users.resetPassword", { userId: personId, password })).status).toBe(200);
    expect(await own.me()).toBe("auth.sign_in_required");
    expect((await browser().signIn(person)).status).toBe(401);
    expect((await browser().signIn(person, password)).status).toBe(200);
  });

  test("one's own change of password, in every other browser", async () => {
    const [own, other] = [await signedIn(person), await signedIn(person)];
    const newPassword = "selbst-gewaehlt-1";
    const change = { currentPassword: PASSWORD, newPassword };
    expect((await own.mutate("account.changePassword", change)).status).toBe(200);
    expect(await other.me()).toBe("auth.sign_in_required");
    expect(await own.me()).toBe(person);
    expect((await browser().signIn(person)).status).toBe(401);
  });
});

test("a session of somebody suspended behind the server's back is refused all the same", async () => {
  const own = await signedIn(person);
  await room().database.user.update({ where: { id: personId }, data: { suspendedAt: new Date() } });
  expect(await own.me()).toBe("auth.sign_in_required");
});

test("an expired session is refused", async () => {
  const own = await signedIn(person);
  const expiresAt = new Date(Date.now() - 1_000);
  await room().database.session.updateMany({ where: { userId: personId }, data: { expiresAt } });
  expect(await own.me()).toBe("auth.sign_in_required");
});

test("admins change nothing of their own account by the users' list", async () => {
  const chief = await room().database.user.findUniqueOrThrow({ where: { email: "chief@example.org" } });
  for (const [procedure, input] of [
    ["users.suspend", { userId: chief.id }],
    ["users.setRole", { userId: chief.id, role: "author" }],
    ["users.resetPassword", { userId: chief.id, password: PASSWORD }],
  ] as const) {
    expect((await admin.mutate(procedure, input)).text).toContain("user.cannot_change_self");
  }
  expect(await admin.me()).toBe("chief@example.org");
});

test("what was done to somebody's account is in the audit log, and no password is", async () => {
  await admin.mutate("users.suspend", { userId: personId });
  await admin.mutate("users.resume", { userId: personId });
  await admin.mutate("users.resetPassword", { userId: personId, password: "ganz-neu-und-lang" });
  const events = await room().database.auditEvent.findMany({ where: { subjectId: personId } });
  expect(events.map(({ action }) => action)).toEqual([
    "user.created",
    "user.suspended",
    "user.resumed",
    "user.password_reset",
  ]);
  expect(JSON.stringify(events.map(({ detail }) => detail))).not.toMatch(/ganz-neu|example\.org/);
});
