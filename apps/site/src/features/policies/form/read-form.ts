import type { PlacedRegion } from "@gongji/client";
import { type FormField, fieldMatters } from "@gongji/domain/policy";
import { paramOf, yearsParams } from "./question-params.ts";
import { type FieldProblem, type Params, readField } from "./read-field.ts";

/** What the form's button sends: show an answer, although nothing was filled in. */
export const ANSWER_PARAM = "answer";

/** A form as somebody has filled it in. */
export interface FilledForm {
  /** The question, as far as it can be read. */
  readonly question: Readonly<Record<string, string | number | boolean>>;
  readonly problems: Readonly<Record<string, FieldProblem>>;
  /** Of a place that could be several: which. */
  readonly offered: Readonly<Record<string, readonly PlacedRegion[]>>;
  /** The fields that matter for what is asked, in their order. */
  readonly fields: readonly FormField[];
  /** The choice on which it depends what else matters, if there is one. */
  readonly leader: FormField | null;
  /** Whether an answer is wanted. */
  readonly isAsked: boolean;
}

function leaderOf(fields: readonly FormField[]): FormField | null {
  const [name] = fields.flatMap(({ when }) => Object.keys(when ?? {}));
  return fields.find((field) => field.name === name) ?? null;
}

/** The parameters a field has in an address. */
export function paramsOfField(field: FormField): readonly string[] {
  if (!field.inYears) return [paramOf(field)];
  const { years, months } = yearsParams(field);
  return [years, months];
}

/** Reads a question from the parameters of an address, and says of each field what is wrong with it. */
export function readForm(
  all: readonly FormField[],
  params: Params,
  regions: readonly PlacedRegion[],
): FilledForm {
  const leader = leaderOf(all);
  const first = Object.keys(leader?.options ?? {})[0];
  const chosen = leader ? params[paramOf(leader)]?.trim() || String(leader.usual ?? first) : "";
  const words = leader ? { [leader.name]: chosen } : {};
  const fields = all.filter((field) => fieldMatters(field, words));
  const given = leader ? { ...params, [paramOf(leader)]: chosen } : params;
  const others = fields.filter((field) => field !== leader);
  const told = others.flatMap(paramsOfField).some((name) => (params[name] ?? "").trim() !== "");
  const isAsked = told || ANSWER_PARAM in params;
  const question: Record<string, string | number | boolean> = {};
  const problems: Record<string, FieldProblem> = {};
  const offered: Record<string, readonly PlacedRegion[]> = {};
  for (const field of fields) {
    const read = readField(field, given, regions);
    if (read.kind === "value") question[field.name] = read.value;
    else if (read.kind === "problem") {
      problems[field.name] = read.problem;
      if (read.regions) offered[field.name] = read.regions;
    } else if (field.required && isAsked) problems[field.name] = "missing";
  }
  return { question, problems, offered, fields, leader, isAsked };
}
