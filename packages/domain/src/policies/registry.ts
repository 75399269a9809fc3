import type { AnyPolicy } from "../policy/index.ts";
import * as kinds from "./kinds.ts";

/** Every kind, by the order of its name. A kind is here as soon as kinds.ts has its line. */
export const POLICIES: readonly AnyPolicy[] = Object.values(kinds)
  .map((policy): AnyPolicy => policy)
  .sort((a, b) => (a.kind < b.kind ? -1 : 1));

const byKind: ReadonlyMap<string, AnyPolicy> = new Map(POLICIES.map((policy) => [policy.kind, policy]));

/** The kind of this name, if there is one. */
export function findPolicy(kind: string): AnyPolicy | undefined {
  return byKind.get(kind);
}
