import type { FormField } from "@gongji/domain/policy";

/** A question as it travels: words, numbers and flags; money in fen. */
export type Question = Readonly<Record<string, unknown>>;

/** The name a field has in an address: money is written in yuan there, and its name does not say fen. */
export function paramOf({ name, field }: Pick<FormField, "name" | "field">): string {
  return field === "money" ? name.replace(/Fen$/, "") : name;
}

/** The names of the two parts of a time that is given in years and months. */
export function yearsParams(field: FormField): { readonly years: string; readonly months: string } {
  const stem = field.name.replace(/Months$/, "");
  return { years: `${stem}Y`, months: `${stem}M` };
}

function yuan(fen: number): string {
  const rest = fen % 100;
  const whole = String((fen - rest) / 100);
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, "0")}`;
}

/** A question as an address holds it: what a form would send. */
export function questionParams(fields: readonly FormField[], question: Question): Record<string, string> {
  const params: Record<string, string> = {};
  for (const field of fields) {
    const value = question[field.name];
    if (value === undefined) continue;
    if (field.inYears && typeof value === "number") {
      const { years, months } = yearsParams(field);
      params[years] = String(Math.floor(value / 12));
      params[months] = String(value % 12);
    } else if (field.field === "money" && typeof value === "number") params[paramOf(field)] = yuan(value);
    else if (field.field === "flag") params[paramOf(field)] = value === true ? "yes" : "no";
    else params[paramOf(field)] = String(value).replace(/%$/, "");
  }
  return params;
}
