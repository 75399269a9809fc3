import { existsSync, readFileSync } from "node:fs";
import { POLICIES } from "@gongji/domain/policies";
import { type Decision, decide, type FactSnapshot } from "@gongji/domain/policy";
import { plainDateSchema, regionCodeSchema } from "@gongji/domain/shared";
import { parse } from "yaml";
import { z } from "zod";
import { rootFolder } from "../installation/root-folder.ts";

const casesSchema = z.object({
  given: z.record(z.string(), z.unknown()).default({}),
  cases: z.array(
    z.object({
      case: z.string(),
      at: z.object({ region: regionCodeSchema, on: plainDateSchema }),
      given: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Which facts the kinds' own cases read, and which cases cannot be asked any more. */
export function factsReadByCases(facts: FactSnapshot): {
  read: ReadonlySet<string>;
  broken: readonly string[];
} {
  const read = new Set<string>();
  const broken: string[] = [];
  for (const policy of POLICIES) {
    const path = `${rootFolder}packages/domain/src/policies/${policy.kind}/cases.yaml`;
    if (!existsSync(path)) {
      broken.push(`${policy.kind} has no cases`);
      continue;
    }
    const file = casesSchema.parse(parse(readFileSync(path, "utf8"), { merge: true }));
    for (const entry of file.cases) {
      const question = policy.parseQuestion({ ...file.given, ...entry.given });
      if (!question.ok) {
        broken.push(`${policy.kind}, ${entry.case}: the question is refused`);
        continue;
      }
      const decision: Decision = decide(policy, question.value, entry.at, facts);
      for (const { fact } of decision.reads) read.add(fact);
    }
  }
  return { read, broken };
}
