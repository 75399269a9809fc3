import type { PlacedRegion } from "@gongji/client";
import type { FormField } from "@gongji/domain/policy";
import { findRegion, parsePercent, parsePlainDate, parseYuan } from "@gongji/domain/shared";
import { paramOf, yearsParams } from "./question-params.ts";

/** Why a field cannot be read; the page says what to do about it. */
export type FieldProblem =
  | "missing"
  | "choice"
  | "money"
  | "count"
  | "tooMany"
  | "ratio"
  | "date"
  | "region"
  | "regionUnclear";

/** What was written into a field: nothing, a value, or something that is none. */
export type FieldReading =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | {
      readonly kind: "problem";
      readonly problem: FieldProblem;
      readonly regions?: readonly PlacedRegion[];
    };

/** The parameters of an address. */
export type Params = Readonly<Record<string, string>>;

const EMPTY: FieldReading = { kind: "empty" };
/** The most the API takes for a count. */
const COUNT_MAX = 10_000;

function value(read: string | number | boolean): FieldReading {
  return { kind: "value", value: read };
}

function problem(code: FieldProblem): FieldReading {
  return { kind: "problem", problem: code };
}

/** Digits as people write them: full-width ones, with separators. */
function digits(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[,\s]/g, "")
    .replace(/^[¥￥]/, "");
}

function readCount(text: string, { minimum = 0, maximum = COUNT_MAX }: FormField): FieldReading {
  if (!/^\d{1,9}$/.test(text)) return problem("count");
  const count = Number(text);
  return count < minimum || count > Math.min(maximum, COUNT_MAX) ? problem("tooMany") : value(count);
}

function readYears(field: FormField, params: Params): FieldReading {
  const names = yearsParams(field);
  const [years = "", months = ""] = [params[names.years], params[names.months]].map((text) =>
    digits(text ?? ""),
  );
  if (years === "" && months === "") return EMPTY;
  if (!/^\d{0,3}$/.test(years) || !/^\d{0,4}$/.test(months)) return problem("count");
  return readCount(String(Number(years) * 12 + Number(months)), field);
}

function readRegion(text: string, regions: readonly PlacedRegion[]): FieldReading {
  const found = findRegion(regions, text);
  if (found.kind === "one") return value(found.region.code);
  if (found.kind === "none") return problem("region");
  return { kind: "problem", problem: "regionUnclear", regions: found.regions };
}

/** Reads one field of a question from an address. */
export function readField(field: FormField, params: Params, regions: readonly PlacedRegion[]): FieldReading {
  if (field.inYears) return readYears(field, params);
  const text = (params[paramOf(field)] ?? "").trim();
  if (text === "") return EMPTY;
  switch (field.field) {
    case "choice":
      return Object.hasOwn(field.options ?? {}, text) ? value(text) : problem("choice");
    case "flag":
      return text === "yes" || text === "no" ? value(text === "yes") : problem("choice");
    case "money": {
      const amount = parseYuan(digits(text).replace(/\p{Script=Han}+$/u, ""));
      return amount.ok && amount.value >= 0 ? value(amount.value) : problem("money");
    }
    case "count":
      return readCount(digits(text), field);
    case "ratio": {
      const written = `${digits(text).replace(/%$/, "")}%`;
      return parsePercent(written).ok ? value(written) : problem("ratio");
    }
    case "date":
      return parsePlainDate(text).ok ? value(text) : problem("date");
    case "region":
      return readRegion(text, regions);
  }
}
