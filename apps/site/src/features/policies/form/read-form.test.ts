import type { PlacedRegion } from "@gongji/client";
import { POLICIES } from "@gongji/domain/policies";
import { fieldMatters, questionJsonSchema, readQuestionForm } from "@gongji/domain/policy";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalQuery } from "./canonical-query.ts";
import { paramOf, questionParams } from "./question-params.ts";
import { paramsOfField, readForm } from "./read-form.ts";

const REGIONS = [
  { code: "100000", name: "全国", nameEn: "China", level: "country", parentCode: null },
  { code: "420000", name: "湖北省", nameEn: "Hubei", level: "province", parentCode: "100000" },
  { code: "420100", name: "武汉市", nameEn: "Wuhan", level: "province", parentCode: "420000" },
  { code: "610400", name: "咸阳市", nameEn: "Xianyang", level: "province", parentCode: "100000" },
  { code: "310118", name: "青浦区", nameEn: "Qingpu", level: "province", parentCode: "100000" },
] as const satisfies readonly PlacedRegion[];
const fieldsOf = (kind: string) => {
  const policy = POLICIES.find((at) => at.kind === kind);
  if (!policy) throw new Error(kind);
  return readQuestionForm(questionJsonSchema(policy));
};

describe.each(POLICIES.map((policy) => [policy.kind, policy] as const))("%s", (kind, policy) => {
  const fields = fieldsOf(kind);

  test("every field has parameters of its own, none of them the place, the day or the button", () => {
    const names = fields.flatMap(paramsOfField);
    expect(new Set([...names, "region", "on", "answer"]).size).toBe(names.length + 3);
  });

  test("a question that is written into an address is read from it unchanged", () => {
    for (const { question } of policy.examples) {
      const read = readForm(fields, questionParams(fields, question), REGIONS);
      expect(read.problems).toEqual({});
      expect(read.question).toEqual(question);
    }
  });

  test("whatever an address holds, its one form is the form of itself, and what is read can be asked", () => {
    const text = fc.oneof(
      fc.constantFrom(
        "",
        " ",
        "0",
        "12",
        "1,200.50",
        "-1",
        "yes",
        "no",
        "2%",
        "2026-02-30",
        "2026-03-10",
        "武汉",
        "x",
      ),
      ...fields.flatMap(({ options }) => (options ? [fc.constantFrom(...Object.keys(options))] : [])),
    );
    const names = [...fields.flatMap(paramsOfField), "answer", "unknown"];
    const params = fc.dictionary(fc.constantFrom(...names), text);
    fc.assert(
      fc.property(params, (given) => {
        const place = { region: null, on: null };
        const form = readForm(fields, given, REGIONS);
        const query = canonicalQuery(form, given, place);
        const again = readForm(fields, Object.fromEntries(query), REGIONS);
        expect(canonicalQuery(again, Object.fromEntries(query), place)).toEqual(query);
        expect([again.question, again.isAsked]).toEqual([form.question, form.isAsked]);
        for (const field of form.fields) expect(fieldMatters(field, form.question)).toBe(true);
        if (form.isAsked && Object.keys(form.problems).length === 0) {
          expect(policy.parseQuestion(form.question).ok).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test("money is read as people write it, and refused where it is none", () => {
  const fields = fieldsOf("mutual-aid-settlement");
  const read = (burden: string) => readForm(fields, { burden, own: "0" }, REGIONS);
  for (const text of ["1200.5", "1,200.50", "¥1200.50", "１２００.５０元"]) {
    expect([text, read(text).question.burdenFen]).toEqual([text, 120_050]);
  }
  for (const text of ["-1", "1.234", "abc", "1e5"])
    expect(read(text).problems).toEqual({ burdenFen: "money" });
});

test("a place is read by name, and one that is nowhere is said to be unknown", () => {
  const fields = fieldsOf("out-of-area");
  const read = (treatmentRegion: string) => readForm(fields, { ask: "filing", treatmentRegion }, REGIONS);
  expect(read("咸阳").question.treatmentRegion).toBe("610400");
  expect(read("亚特兰蒂斯").problems).toEqual({ treatmentRegion: "region" });
});

test("a question is only asked once something of it is told, and then what is missing is named", () => {
  const fields = fieldsOf("mutual-aid");
  expect(readForm(fields, {}, REGIONS)).toMatchObject({ isAsked: false, problems: {} });
  const asked = readForm(fields, { relation: "sibling" }, REGIONS);
  expect(Object.keys(asked.problems)).toEqual(["donorScheme", "recipientScheme", "use"]);
  expect(paramOf({ name: "amountFen", field: "money" })).toBe("amount");
});
