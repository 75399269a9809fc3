import { catastrophic, mutualAid } from "@gongji/domain/policies";
import type { Moment } from "@gongji/domain/policy";
import {
  plainDateSchema,
  type RegionDistance,
  type RegionTable,
  regionCodeSchema,
} from "@gongji/domain/shared";

/** A question about family mutual aid. */
export type AidQuestion = Parameters<typeof mutualAid.decide>[0];

/** A mutual-aid question as the other engines get it: how far apart the two live is worked out for them. */
export type PlacedAid = AidQuestion & { readonly distance: RegionDistance };
/** A question about catastrophic-illness insurance. */
export type BillQuestion = Parameters<typeof catastrophic.decide>[0];

/** Wuhan in the middle of 2025: there are a yes, a no and an unknown to every condition but the donor's. */
export const AID_MOMENT: Moment = {
  region: regionCodeSchema.parse("420100"),
  on: plainDateSchema.parse("2025-06-01"),
};
/** Henan, the one province whose tiers and cap are verified. */
export const BILL_MOMENT: Moment = {
  region: regionCodeSchema.parse("410000"),
  on: plainDateSchema.parse("2026-06-01"),
};

const REGIONS = ["420100", "420500", "420111", "330100", "110000"] as const;

/** Mulberry32: the same questions in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function optionsOf(field: "relation" | "donorScheme" | "use"): readonly string[] {
  const form: unknown = mutualAid.question.toJSONSchema({ io: "input" }).properties;
  const options = (form as Record<string, { enum: string[] }>)[field]?.enum;
  if (!options) throw new Error(`${field} is no choice`);
  return options;
}

function pick<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

/** Questions about mutual aid, every choice drawn evenly but the donor's insurance, which mostly is the right one. */
export function aidQuestions(count: number): readonly AidQuestion[] {
  const random = seeded(20_250_601);
  const [relations, schemes, uses] = [optionsOf("relation"), optionsOf("donorScheme"), optionsOf("use")];
  return Array.from({ length: count }, () => {
    const question = mutualAid.parseQuestion({
      relation: pick(random, relations),
      donorScheme: random() < 0.8 ? "employee" : pick(random, schemes),
      recipientScheme: pick(random, schemes),
      recipientRegion: pick(random, REGIONS),
      use: pick(random, uses),
    });
    if (!question.ok) throw new Error(JSON.stringify(question.error));
    return question.value;
  });
}

/** The same with the distance worked out. */
export function placedAidQuestions(count: number, regions: RegionTable): readonly PlacedAid[] {
  const { region } = AID_MOMENT;
  return aidQuestions(count).map((question) => ({
    ...question,
    distance: regions.distance(region, question.recipientRegion ?? region),
  }));
}

/** Bills up to a million yuan, in whole jiao: at 60 and 70 per cent nothing is left to round differently. */
export function billQuestions(count: number): readonly BillQuestion[] {
  const random = seeded(20_260_601);
  return Array.from({ length: count }, () => {
    const jiao = (most: number) => Math.floor(random() ** 2 * most) * 10;
    const question = catastrophic.parseQuestion({
      scheme: random() < 0.9 ? "resident" : "employee",
      burdenFen: jiao(10_000_000),
      ...(random() < 0.5 ? { countedFen: jiao(3_000_000) } : {}),
      poorHousehold: random() < 0.1,
    });
    if (!question.ok) throw new Error(JSON.stringify(question.error));
    return question.value;
  });
}
