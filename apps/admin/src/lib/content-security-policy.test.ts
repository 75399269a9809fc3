import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

test("scripts run by nonce only, and nothing is fetched from elsewhere", () => {
  const policy = contentSecurityPolicy("abc", false);
  const scripts = policy.split("; ").find((line) => line.startsWith("script-src"));
  expect(scripts).toBe("script-src 'nonce-abc' 'strict-dynamic'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(policy).toContain("frame-ancestors 'none'");
});
