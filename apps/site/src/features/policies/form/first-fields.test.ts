import type { FormField } from "@gongji/domain/policy";
import { expect, test } from "vitest";
import { firstFields } from "./first-fields.ts";
import { readForm } from "./read-form.ts";

const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  name,
  zh: name,
  en: name,
  field: "flag",
  required: false,
  ...more,
});
const MUST = field("must", { required: true });
const USUAL = field("usual");
const [RARE, RARER, RAREST] = [field("rare"), field("rarer"), field("rarest")];
const SUM = field("sum", { field: "count" });
const EXAMPLES = [
  { question: { must: true, usual: false } },
  { question: { must: true, usual: true, rare: true } },
  { question: { must: true, sum: 3 } },
];

function orderOf(
  fields: readonly FormField[],
  params: Readonly<Record<string, string>> = {},
  deciding?: string[],
) {
  const { first, folded } = firstFields(readForm(fields, params, []), params, EXAMPLES, deciding);
  return [first, folded].map((part) => part.map(({ name }) => name).join(" "));
}

test("what must be told, what most examples tell and the figures of any are asked at once, the rest below a fold", () => {
  expect(orderOf([MUST, RARE, USUAL, SUM, RARER])).toEqual(["must usual sum", "rare rarer"]);
});

test("what was filled in, could not be read or decides by itself is not below the fold", () => {
  const all = [MUST, RARE, RARER, RAREST];
  expect(orderOf(all, { must: "yes", rarer: "no" })).toEqual(["must rarer", "rare rarest"]);
  expect(orderOf(all, { must: "yes", rare: "perhaps" })).toEqual(["must rare", "rarer rarest"]);
  expect(orderOf(all, { must: "yes" }, ["rarest"])).toEqual(["must rarest", "rare rarer"]);
});

test("what matters only for what is asked is asked at once", () => {
  const leader = field("asks", { field: "choice", options: { one: { zh: "", en: "" } }, required: true });
  const led = field("led", { when: { asks: ["one"] } });
  expect(orderOf([leader, led, RARE, RARER])).toEqual(["led", "rare rarer"]);
});

test("a single field is not worth a fold", () => {
  expect(orderOf([MUST, RARE])).toEqual(["must rare", ""]);
});
