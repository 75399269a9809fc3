import type { Params } from "./read-field.ts";
import { ANSWER_PARAM, type FilledForm, paramsOfField } from "./read-form.ts";

/** Where and for which day a question is asked, as it stands in an address; null where it was not said. */
export interface WrittenPlace {
  readonly region: string | null;
  readonly on: string | null;
}

/**
 * The parameters of a question's one address: the place by its code, then what matters for what is asked, in the
 * order of the form, without what was left empty. What cannot be read stays as it was written.
 */
export function canonicalQuery(
  { fields, leader, isAsked }: Pick<FilledForm, "fields" | "leader" | "isAsked">,
  params: Params,
  { region, on }: WrittenPlace,
): [string, string][] {
  const query: [string, string][] = [];
  if (region !== null && region !== "") query.push(["region", region]);
  if (on !== null && on !== "") query.push(["on", on]);
  let told = false;
  for (const field of fields) {
    for (const name of paramsOfField(field)) {
      const text = (params[name] ?? "").trim();
      if (text === "") continue;
      query.push([name, text]);
      if (field !== leader) told = true;
    }
  }
  if (isAsked && !told) query.push([ANSWER_PARAM, "1"]);
  return query;
}
