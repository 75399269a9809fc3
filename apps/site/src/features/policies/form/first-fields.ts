import type { PolicyDescription } from "@gongji/client";
import type { FormField } from "@gongji/domain/policy";
import type { Params } from "./read-field.ts";
import { type FilledForm, paramsOfField } from "./read-form.ts";

/** Fewer fields are not folded away. */
const FOLDED_MIN = 2;

/** The fields of a form, those asked at once and those that are folded away. */
export interface FieldOrder {
  readonly first: readonly FormField[];
  readonly folded: readonly FormField[];
}

/** Figures make a sum, so that one example is enough to ask for them. */
const FIGURES: ReadonlySet<FormField["field"]> = new Set(["money", "count", "ratio"]);

/**
 * What a form asks at once: what must be told, what matters for the very thing that is asked, the figures the kind's
 * own examples tell and the circumstances most of them do, what was filled in, and what would change the answer by
 * itself. The rest matters to few, and is asked below a fold.
 */
export function firstFields(
  { fields, leader, problems }: Pick<FilledForm, "fields" | "leader" | "problems">,
  params: Params,
  examples: readonly Pick<PolicyDescription["examples"][number], "question">[],
  deciding: readonly string[] = [],
): FieldOrder {
  const isTold = ({ name, field }: FormField) => {
    const count = examples.filter(({ question }) => name in question).length;
    return count > 0 && (FIGURES.has(field) || count * 2 > examples.length);
  };
  const shown = fields.filter((field) => field !== leader);
  const isFirst = (field: FormField) =>
    field.required ||
    field.when !== undefined ||
    isTold(field) ||
    deciding.includes(field.name) ||
    field.name in problems ||
    paramsOfField(field).some((name) => (params[name] ?? "").trim() !== "");
  const folded = shown.filter((field) => !isFirst(field));
  return folded.length < FOLDED_MIN ? { first: shown, folded: [] } : { first: shown.filter(isFirst), folded };
}
