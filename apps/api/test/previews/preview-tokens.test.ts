import fc from "fast-check";
import { expect, test } from "vitest";
import { createPreviewTokens } from "../../src/previews/preview-tokens.ts";

const SECRET = "a secret of at least thirty-two characters";
const tokens = createPreviewTokens(SECRET);
const claims = fc.record({
  editionId: fc.uuid(),
  sharedById: fc.uuid(),
  expiresAt: fc.nat(4_000_000_000).map((seconds) => new Date(seconds * 1_000)),
});

test("a token says what it was signed for", () => {
  fc.assert(
    fc.property(claims, (signed) => {
      expect(tokens.read(tokens.write(signed))).toEqual(signed);
    }),
  );
});

test("a token with any character changed, left out or added says nothing", () => {
  const characters = fc.constantFrom(..."ABYZabyz0189-_+/=.% \0汉");
  fc.assert(
    fc.property(claims, fc.nat(93), characters, (signed, at, character) => {
      const token = tokens.write(signed);
      const [head, tail] = [token.slice(0, at), token.slice(at + 1)];
      for (const other of [head + character + tail, head + tail, head + character + token.slice(at)]) {
        if (other !== token) expect(tokens.read(other)).toBeNull();
      }
    }),
    { numRuns: 500 },
  );
});

test("every bit of a token is signed", () => {
  const token = tokens.write({
    editionId: "01990000-0000-7000-8000-000000000001",
    sharedById: "01990000-0000-7000-8000-000000000002",
    expiresAt: new Date("2026-12-01T00:00:00Z"),
  });
  const bytes = Buffer.from(token, "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(tokens.read(changed.toString("base64url"))).toBeNull();
  }
});

test("with another secret, none of them opens", () => {
  const others = createPreviewTokens(`${SECRET}, another one`);
  fc.assert(
    fc.property(claims, (signed) => {
      expect(others.read(tokens.write(signed))).toBeNull();
    }),
  );
});
