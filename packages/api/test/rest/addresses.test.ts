import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { publicApi } from "../../src/public/index.ts";
import { publicProcedure, publicRouter } from "../../src/public/public-procedure.ts";
import {
  areMistakable,
  createFindOperation,
  type RestAddress,
  restInput,
  restOperations,
} from "../../src/rest/index.ts";

const operations = restOperations(publicApi);
const says = { zh: "说明", en: "words" };
const routerWith = (rest: RestAddress, input: z.ZodType = z.strictObject({ a: z.string() })) =>
  publicRouter({
    one: publicProcedure
      .meta({ rest, says })
      .input(input)
      .output(z.object({}))
      .query(() => ({})),
  });

test("every query of the readers' door has a REST address", () => {
  const queries = Object.entries<AnyTRPCProcedure>((publicApi as AnyTRPCRouter)._def.procedures).filter(
    ([, { _def }]) => _def.type === "query",
  );
  expect([...new Set(operations.map(({ procedure }) => procedure))].sort()).toEqual(
    queries.map(([name]) => name).sort(),
  );
});

test("a query without an address, or with one that cannot be asked, does not start", () => {
  const without = publicRouter({ one: publicProcedure.input(z.object({})).query(() => ({})) });
  expect(() => restOperations(without)).toThrow("one has no REST address");
  expect(() => restOperations(routerWith("GET /a/{b}"))).toThrow("takes no b");
  expect(() => restOperations(routerWith("GET /a", z.string()))).toThrow("takes no object");
  for (const wrong of ["GET /A", "GET /a//b", "GET /a/", "GET /a b", "GET /{a}x", "GET /a?b"] as const) {
    expect(() => restOperations(routerWith(wrong)), wrong).toThrow(/^not a /);
  }
});

test("no path can be meant by two addresses, so that their order says nothing", () => {
  const mistakable = operations.flatMap((one, index) =>
    operations
      .slice(index + 1)
      .filter((other) => areMistakable(one, other))
      .map((other) => [one.template, other.template]),
  );
  expect(mistakable).toEqual([]);
});

test("every address says in both languages what is there", () => {
  for (const { template, meta } of operations) {
    expect(template).toMatch(/^\/[a-z{]/);
    expect(meta.says.zh).toMatch(/\p{Script=Han}/u);
    expect(meta.says.en).toMatch(/^[A-Z]/);
  }
});

test("what stands in a URL is read as its schema says", () => {
  const schema = z.strictObject({
    text: z.string(),
    whole: z.int().optional(),
    share: z.number().optional(),
    flag: z.boolean().optional(),
    words: z.array(z.string()).optional(),
    counts: z.array(z.int()).optional(),
    kind: z.enum(["a", "b"]).optional(),
    either: z.union([z.iso.date(), z.int()]).optional(),
    maybe: z.int().nullable().optional(),
    open: z.record(z.string(), z.unknown()).optional(),
    rows: z.array(z.object({ a: z.int() })).optional(),
  });
  const [operation] = restOperations(routerWith("GET /a", schema));
  const read = (query: string) => {
    const input = restInput(operation ?? { fields: new Map(), takesNothing: false }, new Map(), {
      query: new URLSearchParams(query),
    });
    return input.ok ? input.value : input.error;
  };
  expect(
    read(
      "text=1&whole=2&share=-0.5&flag=true&words=a,b&words=c&counts=1,2&kind=a&either=2026-01-01&maybe=3&open={%22a%22:1}&rows=[{%22a%22:1}]",
    ),
  ).toEqual({
    text: "1",
    whole: 2,
    share: -0.5,
    flag: true,
    words: ["a", "b", "c"],
    counts: [1, 2],
    kind: "a",
    either: "2026-01-01",
    maybe: 3,
    open: { a: 1 },
    rows: [{ a: 1 }],
  });
  // What is written otherwise is left for the schema to refuse in its own words.
  expect(read("text=a&whole=1e3&share=0x10&flag=1&counts=a&open={")).toEqual({
    text: "a",
    whole: "1e3",
    share: "0x10",
    flag: "1",
    counts: ["a"],
    open: "{",
  });
  expect(read("text=a&text=b")).toMatchObject({ code: "input.invalid", issues: [{ path: "text" }] });
  expect(read("__proto__=a")).toMatchObject({ issues: [{ path: "__proto__" }] });
  expect(read(`${"x".repeat(500)}=1`)).toMatchObject({ issues: [{ path: "x".repeat(40) }] });
});

test("a path is taken as it was sent: nothing is decoded before it is taken apart", () => {
  const find = createFindOperation(restOperations(routerWith("GET /things/{a}")));
  expect(find("/things/b%2Fc")?.pathValues.get("a")).toBe("b/c");
  expect(find("/things/%E4%BF%9D")?.pathValues.get("a")).toBe("保");
  for (const nowhere of [
    "",
    "/",
    "/things",
    "/things/",
    "//things/b",
    "/things/b/",
    "/things/b/c",
    "/THINGS/b",
    "/things/%zz",
    "things/b",
  ]) {
    expect(find(nowhere), nowhere).toBeNull();
  }
});
