import { expect, test } from "vitest";
import { paths, safeReturnPath, signInPath } from "./paths.ts";

test.each([
  ["/articles?q=1", "/articles?q=1"],
  [null, paths.home],
  ["https://elsewhere.example", paths.home],
  ["//elsewhere.example", paths.home],
  ["/\\elsewhere.example", paths.home],
  ["javascript:alert(1)", paths.home],
])("after signing in, %s leads to %s", (wanted, path) => {
  expect(safeReturnPath(wanted)).toBe(path);
});

test("the way back survives the sign-in page", () => {
  const path = signInPath("/articles?state=draft&q=a b");
  expect(safeReturnPath(new URL(path, "http://localhost").searchParams.get("to"))).toBe(
    "/articles?state=draft&q=a b",
  );
});
