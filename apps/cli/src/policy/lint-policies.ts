import { type FactRemark, lintFacts } from "@gongji/domain/policy";
import { plainDateSchema } from "@gongji/domain/shared";
import { seedsFolder } from "../seeds/seeds-folder.ts";
import { factsReadByCases } from "./facts-read-by-cases.ts";
import { loadFacts, readFactSources } from "./load-facts.ts";
import { problemLine, todayInChina } from "./seed-facts.ts";

/** Reviews that are due are told and do not fail: time makes them, not a mistake. */
const REMINDERS: readonly string[] = ["fact.review_overdue"];

/** Checks every fact; false when there is anything to correct. */
export function lintPolicies(options: { readonly on?: string; readonly json?: boolean }): boolean {
  const today = plainDateSchema.parse(options.on ?? todayInChina());
  const loaded = loadFacts(readFactSources(seedsFolder));
  if (!loaded.ok) {
    for (const problem of loaded.error) {
      console.log(options.json ? JSON.stringify(problem) : problemLine(problem));
    }
    return false;
  }
  const remarks: { code: string; fact: string; region: string | null; message: string }[] = [
    ...lintFacts(loaded.value, today).map((remark: FactRemark) => ({ ...remark })),
  ];
  const { read, broken } = factsReadByCases(loaded.value);
  const recorded = new Set([...loaded.value.all()].map(({ fact }) => fact));
  for (const fact of recorded) {
    if (!read.has(fact))
      remarks.push({ code: "fact.no_case", fact, region: null, message: "no case reads it" });
  }
  for (const message of broken) remarks.push({ code: "case.invalid", fact: "", region: null, message });
  for (const remark of remarks) console.log(options.json ? JSON.stringify(remark) : remarkLine(remark));
  const mistakes = remarks.filter(({ code }) => !REMINDERS.includes(code)).length;
  if (!options.json) {
    console.log(
      `${recorded.size} facts, ${mistakes} to correct, ${remarks.length - mistakes} reviews due on ${today}.`,
    );
  }
  return mistakes === 0;
}

function remarkLine({
  code,
  fact,
  region,
  message,
}: {
  code: string;
  fact: string;
  region: string | null;
  message: string;
}): string {
  return `${fact}${region === null ? "" : ` in ${region}`}: ${message} (${code})`;
}
