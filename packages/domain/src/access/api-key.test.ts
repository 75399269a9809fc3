import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { API_KEY_RANDOM_BYTES, readApiKeyPrefix, writeApiKey } from "./api-key.ts";
import { apiKeyState } from "./api-key-state.ts";
import { crc32 } from "./crc32.ts";

const randomBytes = fc.uint8Array({ minLength: API_KEY_RANDOM_BYTES, maxLength: API_KEY_RANDOM_BYTES });

test("every key is of one form, and says by itself which one it is", () => {
  fc.assert(
    fc.property(randomBytes, (bytes) => {
      const { key, prefix } = writeApiKey(bytes);
      expect(key).toMatch(/^gongji_[0-9A-Za-z]{7}_[0-9A-Za-z]{39}$/);
      expect(key.startsWith(`${prefix}_`)).toBe(true);
      expect(readApiKeyPrefix(key)).toBe(prefix);
    }),
  );
});

test("keys of different bytes differ, up to the last bit", () => {
  for (let bit = 0; bit < API_KEY_RANDOM_BYTES * 8; bit += 1) {
    const bytes = new Uint8Array(API_KEY_RANDOM_BYTES);
    bytes[bit >> 3] = 1 << (bit & 7);
    expect(writeApiKey(bytes).key).not.toBe(writeApiKey(new Uint8Array(API_KEY_RANDOM_BYTES)).key);
  }
});

test("a key with one character changed, cut off or added to is none", () => {
  const characters = fc.constantFrom(..."0123456789ABCXYZabcxyz_-é\0 ");
  fc.assert(
    fc.property(randomBytes, fc.nat(53), characters, (bytes, at, character) => {
      const { key } = writeApiKey(bytes);
      const changed = key.slice(0, at) + character + key.slice(at + 1);
      fc.pre(changed !== key);
      expect(readApiKeyPrefix(changed)).toBeNull();
      expect(readApiKeyPrefix(key.slice(0, at))).toBeNull();
      expect(readApiKeyPrefix(key + character)).toBeNull();
    }),
  );
});

test("the checksum is the CRC-32 everybody knows", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]*$/), (text) => {
      expect(crc32(text)).toBe(zlibCrc32(text));
    }),
  );
});

test("a key opens until the very moment its time is over, and not at all once revoked", () => {
  const at = (ms: number) => new Date(ms);
  const state = (now: number, revokedAt: Date | null = null) =>
    apiKeyState({ expiresAt: at(1_000), revokedAt }, at(now));
  expect([999, 1_000, 1_001].map((now) => state(now))).toEqual(["active", "expired", "expired"]);
  expect(state(999, at(500))).toBe("revoked");
  expect(state(1_001, at(500))).toBe("revoked");
  expect(apiKeyState({ expiresAt: null, revokedAt: null }, at(1e12))).toBe("active");
});
