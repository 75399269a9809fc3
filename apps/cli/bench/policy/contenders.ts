import type { FactSnapshot } from "@gongji/domain/policy";
import type { Contender } from "./contender.ts";
import { bound, traced, untraced } from "./engines/gongji.ts";
import { jsonRules } from "./engines/json-rules.ts";
import { publicodes } from "./engines/publicodes.ts";
import { zen } from "./engines/zen.ts";

/** Our three ways to answer. */
export const OURS: readonly string[] = ["traced", "untraced", "bound"];

/** All who are measured, ours first. */
export function contenders(facts: FactSnapshot): readonly Contender[] {
  return [traced(facts), untraced(facts), bound(facts), publicodes(), jsonRules(), zen()];
}
