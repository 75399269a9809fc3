import { ProblemError } from "@gongji/application";
import { describePolicy, listPolicies } from "@gongji/application/policies";

/** Prints what can be asked. */
export function printKinds(json: boolean): void {
  const kinds = listPolicies();
  if (json) {
    console.log(JSON.stringify(kinds));
    return;
  }
  for (const { kind, title, summary } of kinds) console.log(`${kind.padEnd(24)} ${title.zh} · ${summary.zh}`);
}

/** Prints a kind as JSON; false when there is none of the name. */
export function printDescription(kind: string): boolean {
  try {
    console.log(JSON.stringify(describePolicy(kind), null, 2));
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    console.error(`gongji: there is no policy ${kind}. gongji policy kinds lists them.`);
    return false;
  }
}
