import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { createMakingLimit } from "./making-limit.ts";
import { createSender } from "./sender.ts";

test("a sender has as many pages made in a minute as is said, and others are not kept waiting", () => {
  let now = 0;
  const limit = createMakingLimit(3, () => now);
  expect([1, 2, 3].map(() => limit.take("a"))).toEqual([0, 0, 0]);
  expect([limit.take("a"), limit.take("b")]).toEqual([20, 0]);
  now = 19_000;
  expect(limit.take("a")).toBe(1);
  now = 20_000;
  expect([limit.take("a"), limit.take("a")]).toEqual([0, 20]);
});

test("0 is no limit", () => {
  const limit = createMakingLimit(0);
  expect(Array.from({ length: 1_000 }, () => limit.take("a")).every((seconds) => seconds === 0)).toBe(true);
});

test.each([
  // From whom it comes, what it says for whom, and who is counted.
  ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
  ["127.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["::ffff:127.0.0.1", "203.0.113.7, 127.0.0.1", "203.0.113.7"],
  ["127.0.0.1", undefined, null],
  ["127.0.0.1", "nonsense", null],
  ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2"],
  ["2001:db8::6", undefined, "2001:db8:0:0"],
] as const)("a request of %s for %s is counted as %s", (address, forwarded, counted) => {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: address });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers["x-forwarded-for"] = forwarded;
  expect(createSender(["127.0.0.0/8", "::1"])(request)).toBe(counted);
});
