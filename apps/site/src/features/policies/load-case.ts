import {
  type AnswerTimeline,
  type ExplainedAnswer,
  type PlacedRegion,
  type PolicyDescription,
  problemOf,
} from "@gongji/client";
import { type FormField, readQuestionForm } from "@gongji/domain/policy";
import { COUNTRY, findRegion, parsePlainDate } from "@gongji/domain/shared";
import { api } from "#lib/api.ts";
import { chinaToday } from "#lib/china-day.ts";
import { placedRegions } from "#lib/regions.ts";
import { canonicalQuery } from "./form/canonical-query.ts";
import type { FieldProblem, Params } from "./form/read-field.ts";
import { type FilledForm, readForm } from "./form/read-form.ts";

/** A question somebody asks a kind, with its answer if it can be asked. */
export interface PolicyCase {
  readonly description: PolicyDescription;
  readonly allFields: readonly FormField[];
  readonly regions: ReadonlyMap<string, PlacedRegion>;
  readonly params: Params;
  readonly form: FilledForm;
  readonly today: string;
  readonly region: PlacedRegion;
  readonly on: string;
  readonly placeProblems: {
    readonly region?: FieldProblem;
    readonly on?: FieldProblem;
    readonly offered?: readonly PlacedRegion[];
  };
  /** What the address should be. */
  readonly query: readonly (readonly [string, string])[];
  readonly answer: { readonly explained: ExplainedAnswer; readonly timeline: AnswerTimeline } | null;
  /** Whether the API could not take the question although every field could be read. */
  readonly isRefused: boolean;
}

/** The parameters of a route; of one given repeatedly, the first. */
export function singleParams(
  search: Readonly<Record<string, string | readonly string[] | undefined>>,
): Params {
  const params: Record<string, string> = {};
  for (const [name, given] of Object.entries(search)) {
    const text = typeof given === "string" ? given : given?.[0];
    if (text !== undefined) params[name] = text;
  }
  return params;
}

function isInvalid(error: unknown): boolean {
  return problemOf(error)?.code === "input.invalid";
}

async function describe(kind: string): Promise<PolicyDescription | null> {
  try {
    return await api().policy.describe.query({ kind });
  } catch (error) {
    if (isInvalid(error)) return null;
    throw error;
  }
}

async function ask(request: {
  kind: string;
  region: string;
  on: string;
  question: FilledForm["question"];
}): Promise<PolicyCase["answer"]> {
  const { on: _, ...everyDay } = request;
  const { policy } = api();
  try {
    const [explained, timeline] = await Promise.all([
      policy.explain.query(request),
      policy.timeline.query(everyDay),
    ]);
    return { explained, timeline };
  } catch (error) {
    if (isInvalid(error)) return null;
    throw error;
  }
}

/** Reads an address as a question to a kind and asks it; null where there is no such kind. */
export async function loadCase(kind: string, params: Params): Promise<PolicyCase | null> {
  const [description, regions] = await Promise.all([describe(kind), placedRegions()]);
  if (!description) return null;
  const allFields = readQuestionForm(description.question);
  const places = [...regions.values()];
  const form = readForm(allFields, params, places);
  const today = chinaToday();
  const place = findRegion(places, params.region?.trim() || COUNTRY);
  const country = regions.get(COUNTRY);
  if (!country) throw new Error("the regions have no country");
  const written = params.on?.trim() || today;
  const hasDay = parsePlainDate(written).ok;
  const region = place.kind === "one" ? place.region : country;
  const placeProblems: PolicyCase["placeProblems"] = {
    ...(place.kind === "none" && { region: "region" }),
    ...(place.kind === "several" && { region: "regionUnclear", offered: place.regions }),
    ...(!hasDay && { on: "date" }),
  };
  const query = canonicalQuery(form, params, {
    region: params.region === undefined ? null : place.kind === "one" ? region.code : params.region.trim(),
    on: params.on?.trim() ?? null,
  });
  const canAsk = form.isAsked && place.kind === "one" && hasDay && Object.keys(form.problems).length === 0;
  const answer = canAsk
    ? await ask({ kind, region: region.code, on: written, question: form.question })
    : null;
  return {
    description,
    allFields,
    regions,
    params,
    form,
    today,
    region,
    on: hasDay ? written : today,
    placeProblems,
    query,
    answer,
    isRefused: canAsk && answer === null,
  };
}
