import { createHash } from "node:crypto";
import type { KnownKey } from "@gongji/database/keys";
import { expect, test } from "vitest";
import { createKeyDirectory } from "../../src/keys/key-directory.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const key = (more: Partial<KnownKey> = {}): KnownKey => ({
  keyId: "k",
  scopes: ["read"],
  pointsPerMinute: null,
  expiresAt: null,
  revokedAt: null,
  ...more,
});

/** A directory over a database that answers when it is told to. */
function openDirectory() {
  const world = { nowMs: 0, loads: 0, isAway: false, stored: new Map<string, KnownKey>() };
  let held: PromiseWithResolvers<void> | null = null;
  const directory = createKeyDirectory({
    nowMs: () => world.nowMs,
    isUnavailable: () => world.isAway,
    load: async () => {
      world.loads += 1;
      const read = new Map(world.stored);
      await held?.promise;
      if (world.isAway) throw new Error("away");
      return read;
    },
  });
  return {
    ...world,
    world,
    directory,
    hold: () => {
      held = Promise.withResolvers();
      const { resolve } = held;
      return () => {
        held = null;
        resolve();
      };
    },
  };
}

test("while changes are heard of, keys are looked up once for any number of questions", async () => {
  const { directory, world } = openDirectory();
  world.stored.set(hash("a"), key());
  directory.following();
  await directory.load();
  world.nowMs = 1e9;
  expect(directory.find("a")).toMatchObject({ keyId: "k" });
  expect(directory.find("gongji_wrong")).toEqual({ code: "auth.key_refused", reason: "malformed" });
  expect(world.loads).toBe(1);
});

test("once a change is heard of, no key is believed before all were looked up again", async () => {
  const { directory, world } = openDirectory();
  world.stored.set(hash("a"), key());
  directory.following();
  await directory.load();
  world.stored.set(hash("a"), key({ revokedAt: new Date(0) }));
  directory.announced(["keys"], "0");
  expect(directory.find("a")).toBeNull();
  await directory.load();
  expect(directory.find("a")).toEqual({ code: "auth.key_refused", reason: "revoked" });
});

test("a change that comes while keys are being looked up is not lost", async () => {
  const { directory, world, hold } = openDirectory();
  world.stored.set(hash("a"), key());
  directory.following();
  const release = hold();
  const loading = directory.load();
  world.stored.set(hash("a"), key({ revokedAt: new Date(0) }));
  directory.announced(["keys"], "0");
  release();
  await loading;
  expect(directory.find("a")).toEqual({ code: "auth.key_refused", reason: "revoked" });
});

test("what does not concern keys is not looked at", async () => {
  const { directory, world } = openDirectory();
  directory.following();
  await directory.load();
  directory.announced(["webhooks"], "0");
  expect(directory.find("a")).not.toBeNull();
  expect(world.loads).toBe(1);
});

test("while changes cannot be heard of, keys are believed for a second", async () => {
  const { directory, world } = openDirectory();
  world.stored.set(hash("a"), key());
  await directory.load();
  world.nowMs = 999;
  expect(directory.find("a")).toMatchObject({ keyId: "k" });
  world.nowMs = 1_000;
  expect(directory.find("a")).toBeNull();
});

test("while the database is away the keys known before go on, and nobody is let in who was never known", async () => {
  const { directory, world } = openDirectory();
  world.isAway = true;
  await expect(directory.load()).rejects.toThrow("away");
  world.isAway = false;
  world.stored.set(hash("a"), key());
  directory.following();
  await directory.load();
  directory.lost({ away: true });
  world.isAway = true;
  await directory.load();
  expect(directory.find("a")).toMatchObject({ keyId: "k" });
  expect(directory.find("b")).toMatchObject({ code: "auth.key_refused" });
});

test("a key stops at the very moment its time is over", async () => {
  const { directory, world } = openDirectory();
  world.stored.set(hash("a"), key({ expiresAt: new Date(500) }));
  directory.following();
  await directory.load();
  world.nowMs = 499;
  expect(directory.find("a")).toMatchObject({ keyId: "k" });
  world.nowMs = 500;
  expect(directory.find("a")).toEqual({ code: "auth.key_refused", reason: "expired" });
});
