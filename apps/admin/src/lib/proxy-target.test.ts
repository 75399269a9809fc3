import { expect, test } from "vitest";
import { proxyTarget } from "./proxy-target.ts";

test("the editors' door, sign-in and previews lead to the API", () => {
  expect(proxyTarget("/api/trpc/editor/articles.get,session.me")).toBe(
    "/trpc/editor/articles.get,session.me",
  );
  expect(proxyTarget("/api/auth/sign-in/email")).toBe("/auth/sign-in/email");
  expect(proxyTarget("/api/preview/abc")).toBe("/preview/abc");
});

test.each([
  "/api/trpc/public/articles.get",
  "/api/trpc/editor",
  "/api/healthz",
  "/api/auth/../healthz",
  "/api/auth/%2e%2e/healthz",
  "/api/auth/..%2fhealthz",
  "/api/auth/..\\healthz",
  "/trpc/editor/articles.get",
])("%s leads nowhere", (pathname) => {
  expect(proxyTarget(pathname)).toBeNull();
});
