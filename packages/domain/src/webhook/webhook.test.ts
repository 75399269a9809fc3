import { expect, test } from "vitest";
import { refuseReceiverUrl } from "./receiver-url.ts";
import { hasFailedTooLong, RETRY_SECONDS, retryDelaySeconds } from "./retry-schedule.ts";
import { articleEvent } from "./webhook-event.ts";

test("each wait is longer than the one before, whatever the chance, and after the eleventh attempt there is none", () => {
  const earliest = RETRY_SECONDS.map((_, index) => retryDelaySeconds(index + 1, 0, null) ?? Number.NaN);
  const latest = RETRY_SECONDS.map((_, index) => retryDelaySeconds(index + 1, 1, null) ?? Number.NaN);
  for (const [index, delay] of latest.slice(0, -1).entries())
    expect(earliest[index + 1]).toBeGreaterThan(delay);
  expect([earliest[0], latest[0]]).toEqual([4, 6]);
  expect(retryDelaySeconds(10, 0.5, null)).toBe(86_400);
  expect(retryDelaySeconds(11, 0.5, null)).toBeNull();
});

test("a receiver that asks for more time is given it, up to six hours, and never less than planned", () => {
  expect(retryDelaySeconds(1, 0.5, 3)).toBe(5);
  expect(retryDelaySeconds(1, 0.5, 600)).toBe(600);
  expect(retryDelaySeconds(1, 0.5, 1e9)).toBe(21_600);
  expect(retryDelaySeconds(11, 0.5, 600)).toBeNull();
});

test("a receiver is left alone after three days without a success, not before", () => {
  const since = new Date(0);
  const days3 = 3 * 86_400_000;
  expect([days3 - 1, days3, days3 + 1].map((ms) => hasFailedTooLong(since, new Date(ms)))).toEqual([
    false,
    true,
    true,
  ]);
  expect(hasFailedTooLong(null, new Date(days3))).toBe(false);
});

test.for([
  ["https://hooks.example.org/a?b=c", null],
  ["https://hooks.example.org:443/", null],
  ["https://hooks.example.org:8443/", "port"],
  ["http://hooks.example.org/", "not_https"],
  ["ftp://hooks.example.org/", "not_https"],
  ["javascript:alert(1)", "not_https"],
  ["file:///etc/passwd", "not_https"],
  ["https://user@hooks.example.org/", "credentials"],
  ["https://user:pass@inside.local/", "credentials"],
  ["hooks.example.org", "not_a_url"],
  ["", "not_a_url"],
  ["http://inside.local:8080/", null],
  ["http://inside.local./", "not_https"],
  ["http://inside.local:8080.evil.example/", "not_a_url"],
  ["http://other.local/", null],
  ["https://other.local:9/", null],
] as const)("%s: %s", ([url, refusal]) => {
  expect(refuseReceiverUrl(URL.parse(url), ["inside.local:8080", "other.local"])).toBe(refusal);
});

test("what happened to an article is told by whether it was and is in the lists", () => {
  expect(articleEvent({ before: false, after: true })).toBe("article.published");
  expect(articleEvent({ before: true, after: true })).toBe("article.updated");
  expect(articleEvent({ before: true, after: false })).toBe("article.withdrawn");
});
