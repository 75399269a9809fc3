import { expectTypeOf, test } from "vitest";
import type * as answers from "../src/answers.ts";
import type { PublishedFilter } from "../src/answers.ts";

test("what a list can be narrowed by is an object with the list's fields", () => {
  expectTypeOf<PublishedFilter>().not.toBeNever();
  expectTypeOf<PublishedFilter>().toExtend<object>();
  expectTypeOf<PublishedFilter>().toHaveProperty("categoryKey");
  expectTypeOf<{ regionScope: "within"; sort: "newest"; limit: 5 }>().toExtend<PublishedFilter>();
  expectTypeOf<{ region: string }>().not.toEqualTypeOf<PublishedFilter>();
});

test("no name of the client stands for nothing", () => {
  expectTypeOf<answers.ArticleAnswer>().not.toBeNever();
  expectTypeOf<answers.PublishedArticle>().not.toBeNever();
  expectTypeOf<answers.ArticleBodyTree>().not.toBeNever();
  expectTypeOf<answers.RelatedArticle>().not.toBeNever();
  expectTypeOf<answers.PublishedSummary>().not.toBeNever();
  expectTypeOf<answers.RegionAnswer>().not.toBeNever();
  expectTypeOf<answers.SearchAnswer>().not.toBeNever();
  expectTypeOf<answers.Suggestion>().not.toBeNever();
  expectTypeOf<answers.PolicyDescription>().not.toBeNever();
  expectTypeOf<answers.ExplainedAnswer>().not.toBeNever();
  expectTypeOf<answers.DocumentWithFacts>().not.toBeNever();
});
