import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Installation, openInstallation } from "./installation.ts";
import { ensureSignIns, type SignIn } from "./sign-in.ts";

let folder: string;
let installation: Installation;
const embedded = { url: "postgresql://gongji@127.0.0.1:1/gongji", isEmbedded: true };
const given = { url: "postgresql://gongji:secret@database.example:5432/gongji", isEmbedded: false };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-installation-"));
  installation = await openInstallation(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A database that has these addresses already, and remembers what was stored. */
function makeUsers(existing: readonly string[] = []) {
  const stored: SignIn[] = [];
  const storeUsers = async (signIns: readonly SignIn[]) => {
    const added = signIns.filter(({ email }) => !existing.includes(email));
    stored.push(...added);
    return added.map(({ email }) => email);
  };
  return { stored, storeUsers };
}

test("an installation keeps its secret, and nobody else may read it", async () => {
  expect((await openInstallation(folder)).authSecret).toBe(installation.authSecret);
  expect(installation.authSecret.length).toBeGreaterThanOrEqual(32);
  expect((await stat(join(folder, "secrets.json"))).mode & 0o077).toBe(0);
});

test("two installations have different secrets", async () => {
  const other = await openInstallation(join(folder, "other"));
  expect(other.authSecret).not.toBe(installation.authSecret);
});

test("an embedded database gets an admin and a demo user of each other role, stored once", async () => {
  const { stored, storeUsers } = makeUsers();
  const first = await ensureSignIns(installation, embedded, storeUsers);
  expect(first.map(({ role }) => role)).toEqual(["admin", "publisher", "editor", "author"]);
  expect(new Set(first.map(({ password }) => password)).size).toBe(4);
  expect(await ensureSignIns(installation, embedded, storeUsers)).toEqual(first);
  expect(stored).toEqual(first);
});

test("a given database gets an admin only, in a file of its own", async () => {
  const { stored, storeUsers } = makeUsers();
  await ensureSignIns(installation, embedded, makeUsers().storeUsers);
  await ensureSignIns(installation, given, storeUsers);
  expect(stored.map(({ role }) => role)).toEqual(["admin"]);
  const other = { ...given, url: given.url.replace(/gongji$/, "other") };
  expect((await ensureSignIns(installation, other, storeUsers))[0]?.password).not.toBe(stored[0]?.password);
});

test("passwords of a start cut short are stored by the next one", async () => {
  const storeNobody = () => Promise.reject(new Error("cut short"));
  await expect(ensureSignIns(installation, embedded, storeNobody)).rejects.toThrow("cut short");
  const written = await readFile(join(folder, "sign-in.json"), "utf8");
  const { stored, storeUsers } = makeUsers();
  const signIns = await ensureSignIns(installation, embedded, storeUsers);
  expect(stored).toEqual(signIns);
  for (const { password } of signIns) expect(written).toContain(password);
});

test("a user who was there before keeps a password that is not shown", async () => {
  const { storeUsers } = makeUsers(["admin@gongji.test"]);
  const signIns = await ensureSignIns(installation, given, storeUsers);
  expect(signIns).toEqual([]);
});
