import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { base32 } from "./base32.ts";
import { acceptedStep, codeOfStep, factorUrl, type Hmac, stepAt } from "./one-time-code.ts";

const hmac: Hmac = (key, message) => createHmac("sha1", key).update(message).digest();
const key = new TextEncoder().encode("12345678901234567890");
const at = (seconds: number) => new Date(seconds * 1_000);

test.for([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
] as const)("at second %i the code is the one of RFC 6238", ([seconds, code]) => {
  expect(codeOfStep(key, stepAt(at(seconds)), hmac)).toBe(code);
});

test("a code is taken a step early or late, no further, and never twice", () => {
  const step = 1_000;
  const code = codeOfStep(key, step, hmac);
  const accepted = (stepNow: number, lastStep = 0) =>
    acceptedStep(code, { key, lastStep }, at(stepNow * 30), hmac);
  expect([998, 999, 1_000, 1_001, 1_002].map((now) => accepted(now))).toEqual([null, step, step, step, null]);
  expect([999, 1_000, 1_001].map((last) => accepted(1_000, last))).toEqual([step, null, null]);
  expect(acceptedStep("", { key, lastStep: 0 }, at(30_000), hmac)).toBeNull();
});

test("keys are written as RFC 4648 says", () => {
  const written = (text: string) => base32(new TextEncoder().encode(text));
  expect(["f", "fo", "foo", "foob", "fooba", "foobar"].map(written)).toEqual([
    "MY",
    "MZXQ",
    "MZXW6",
    "MZXW6YQ",
    "MZXW6YTB",
    "MZXW6YTBOI",
  ]);
  expect(factorUrl(key, "王@example.org")).toBe(
    "otpauth://totp/Gongji:%E7%8E%8B%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Gongji&digits=6&period=30",
  );
});
