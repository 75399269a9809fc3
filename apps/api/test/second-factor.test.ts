import { createHmac } from "node:crypto";
import { codeOfStep, stepAt } from "@gongji/domain/access";
import { beforeEach, expect, test } from "vitest";
import { Browser } from "./browser.ts";
import { openApi, PASSWORD } from "./open-api.ts";
import { part } from "./raw-request.ts";

const room = openApi();
let count = 0;
let person = "";
let personId = "";

function browser(): Browser {
  count += 1;
  return new Browser(room().apiUrl, `198.51.100.${count}`);
}

async function signedIn(email: string): Promise<Browser> {
  const own = browser();
  expect((await own.signIn(email)).status).toBe(200);
  return own;
}

/** The key an app would keep, from the letters it is written in. */
function keyOf(text: string): Uint8Array {
  const bits = [...text].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  return Uint8Array.from(bits.join("").match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

const hmac = (key: Uint8Array, message: Uint8Array) => createHmac("sha1", key).update(message).digest();
/** Steps ahead of now a code is still taken of; each test step uses a later one, as none is good twice. */
const code = (key: Uint8Array, ahead = 0) => codeOfStep(key, stepAt(new Date()) + ahead, hmac);

async function enrol(own: Browser): Promise<{ key: Uint8Array; recoveryCodes: readonly string[] }> {
  const begun = await own.mutate("factor.begin", { password: PASSWORD });
  const key = keyOf(String(part(begun.json(), "result", "data", "key")));
  const confirmed = await own.mutate("factor.confirm", { code: code(key) });
  expect(confirmed.status).toBe(200);
  const codes = part(confirmed.json(), "result", "data", "recoveryCodes");
  return { key, recoveryCodes: Array.isArray(codes) ? codes.map(String) : [] };
}

beforeEach(async () => {
  count += 1;
  person = `factor-${count}@example.org`;
  personId = await room().addUser(person, "editor");
});

test("a password alone opens nothing once a second factor is on, and a code opens it once", async () => {
  const own = await signedIn(person);
  const { key } = await enrol(own);
  expect(await own.me()).toBe(person);
  const next = await signedIn(person);
  expect(await next.me()).toBe("auth.second_factor_required");
  expect((await next.mutate("articles.create", { title: "不该有的一篇" })).status).toBe(401);
  expect((await next.mutate("factor.turnOff", { password: PASSWORD })).status).toBe(401);
  expect((await next.mutate("factor.pass", { code: code(key) })).text).toContain("factor.wrong_code");
  expect((await next.mutate("factor.pass", { code: code(key, 1) })).status).toBe(200);
  expect(await next.me()).toBe(person);
  const third = await signedIn(person);
  expect((await third.mutate("factor.pass", { code: code(key, 1) })).text).toContain("factor.wrong_code");
});

test("a recovery code stands in once, and guessing ends soon", async () => {
  const { recoveryCodes } = await enrol(await signedIn(person));
  const [first = "", second = ""] = recoveryCodes;
  expect(recoveryCodes).toHaveLength(10);
  const one = await signedIn(person);
  expect((await one.mutate("factor.pass", { code: first.toLowerCase() })).status).toBe(200);
  const two = await signedIn(person);
  expect((await two.mutate("factor.pass", { code: first })).text).toContain("factor.wrong_code");
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 10; attempt += 1)
    statuses.push((await two.mutate("factor.pass", { code: "000000" })).status);
  expect(statuses.at(-1)).toBe(429);
  expect((await two.mutate("factor.pass", { code: second })).status).toBe(429);
});

test("a role that asks for one leads to setting it up and to nothing else, with the very next request", async () => {
  await room().addUser("chief@example.org", "admin");
  const admin = await signedIn("chief@example.org");
  const author = `author-${count}@example.org`;
  await room().addUser(author, "author");
  const own = await signedIn(author);
  expect(await own.me()).toBe(author);
  await admin.mutate("users.requireFactor", { role: "author", isRequired: true });
  expect(await own.me()).toBe("auth.second_factor_required");
  await enrol(own);
  expect(await own.me()).toBe(author);
  expect((await own.mutate("factor.turnOff", { password: PASSWORD })).text).toContain(
    "factor.required_by_role",
  );
  await admin.mutate("users.requireFactor", { role: "author", isRequired: false });
});

test("an admin takes a lost second factor away, and that ends every session at once", async () => {
  await room().addUser("chief@example.org", "admin");
  const own = await signedIn(person);
  await enrol(own);
  const admin = await signedIn("chief@example.org");
  expect((await admin.mutate("users.resetFactor", { userId: personId })).status).toBe(200);
  expect(await own.me()).toBe("auth.sign_in_required");
  expect(await (await signedIn(person)).me()).toBe(person);
});

test("an admin sees somebody's browsers and signs one out: its very next request is refused", async () => {
  await room().addUser("chief@example.org", "admin");
  const [admin, own, other] = [
    await signedIn("chief@example.org"),
    await signedIn(person),
    await signedIn(person),
  ];
  const { id } = await room().database.session.findFirstOrThrow({
    where: { userId: personId },
    orderBy: { createdAt: "asc" },
  });
  expect((await admin.mutate("users.endSessions", { userId: personId, sessionId: id })).status).toBe(200);
  expect([await own.me(), await other.me()]).toEqual(["auth.sign_in_required", person]);
});

test("neither keys nor recovery codes are in the database as they are, nor in the audit log", async () => {
  const { key, recoveryCodes } = await enrol(await signedIn(person));
  const { database } = room();
  const kept = JSON.stringify([
    await database.secondFactor.findMany(),
    await database.recoveryCode.findMany(),
    (await database.auditEvent.findMany({ where: { subjectId: personId } })).map(({ detail }) => detail),
  ]);
  expect(kept).not.toContain(Buffer.from(key).toString("hex"));
  for (const one of recoveryCodes) expect(kept).not.toContain(one);
});

test("an invitation lets one person in once, and nobody after it is used, over or taken back", async () => {
  await room().addUser("chief@example.org", "admin");
  const admin = await signedIn("chief@example.org");
  const invite = async (email: string) => {
    const made = (await admin.mutate("invitations.create", { email, role: "editor" })).json();
    return {
      token: String(part(made, "result", "data", "token")),
      id: String(part(made, "result", "data", "invitationId")),
    };
  };
  const accept = (token: string) =>
    browser().mutate("invitations.accept", { token, name: "新同事", password: PASSWORD });
  const email = `invited-${count}@example.org`;
  const replaced = await invite(email);
  const { token } = await invite(email);
  expect((await accept(replaced.token)).text).toContain("invitation.not_found");
  expect((await accept(token)).status).toBe(200);
  expect(await (await signedIn(email)).me()).toBe(email);
  expect((await accept(token)).text).toContain("invitation.not_found");
  // In the log it is the inviter who added somebody, and the new one who accepted.
  const logged = async (action: string) => {
    const event = await room().database.auditEvent.findFirst({
      where: { action },
      orderBy: { sequence: "desc" },
    });
    return (await room().database.user.findUnique({ where: { id: event?.actorId ?? "" } }))?.email;
  };
  expect(await logged("user.created")).toBe("chief@example.org");
  expect(await logged("invitation.accepted")).toBe(email);
  const late = await invite(`late-${count}@example.org`);
  await room().database.invitation.update({ where: { id: late.id }, data: { expiresAt: new Date(0) } });
  expect((await accept(late.token)).text).toContain("invitation.not_found");
  const back = await invite(`back-${count}@example.org`);
  await admin.mutate("invitations.revoke", { invitationId: back.id });
  expect((await accept(back.token)).text).toContain("invitation.not_found");
  expect(JSON.stringify(await room().database.invitation.findMany())).not.toContain(token);
});
