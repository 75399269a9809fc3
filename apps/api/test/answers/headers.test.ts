import { expect, test } from "vitest";
import { acceptedEncoding } from "../../src/answers/accepted-encoding.ts";
import { cacheControl } from "../../src/answers/cache-control.ts";
import { canonicalJson } from "../../src/answers/canonical-json.ts";

test.for([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.1, gzip;q=0.9", "gzip"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["gzip;q=0, *;q=0.5", "br"],
  ["identity", "identity"],
  ["br;q=nonsense", "identity"],
] as const)("of what %o takes, %s is sent", ([header, encoding]) => {
  expect(acceptedEncoding(header)).toBe(encoding);
  expect(acceptedEncoding(header)).toBe(encoding);
});

const LASTING = "public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400";

test.for([
  [Number.POSITIVE_INFINITY, LASTING],
  [86_460_000, LASTING],
  [86_459_999, "public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86399"],
  [75_000, "public, max-age=0, s-maxage=60, stale-while-revalidate=15, stale-if-error=15"],
  [59_999, "public, max-age=0, s-maxage=59, stale-while-revalidate=0, stale-if-error=0"],
  [1_000, "public, max-age=0, s-maxage=1, stale-while-revalidate=0, stale-if-error=0"],
  [999, "public, max-age=0, must-revalidate"],
  [-1, "public, max-age=0, must-revalidate"],
] as const)("an answer that holds for %d ms more: %s", ([milliseconds, header]) => {
  expect(cacheControl(200, milliseconds)).toBe(header);
});

test("that nothing is here may be kept for ten seconds", () => {
  expect(cacheControl(404, Number.POSITIVE_INFINITY)).toBe("public, max-age=0, s-maxage=10");
});

test("inputs that differ in nothing but writing are the same question", () => {
  const write = (text: string) => canonicalJson(JSON.parse(text));
  expect(write('{"b": [1, {"d": null, "c": "保"}], "a": 1e0}')).toBe(
    write('{"a":1,"b":[1,{"c":"\\u4fdd","d":null}]}'),
  );
  for (const [one, other] of [
    ['{"a":1}', '{"a":"1"}'],
    ["[1,2]", "[2,1]"],
    ['{"a":{}}', '{"a":[]}'],
    ['{"a":null}', "{}"],
    ['{"__proto__":1}', "{}"],
    ['{"a":"b\\",\\"c\\":\\"d"}', '{"a":"b","c":"d"}'],
  ] as const) {
    expect(write(one)).not.toBe(write(other));
  }
});
