import type { AnyPolicy } from "../src/policy/index.ts";

/** Every kind, or the one `POLICY_KIND` names, which is then the only one to be loaded. */
export async function askedPolicies(): Promise<readonly AnyPolicy[]> {
  const kind = process.env.POLICY_KIND;
  if (kind === undefined) return (await import("../src/policies/index.ts")).POLICIES;
  const module: Readonly<Record<string, AnyPolicy>> = await import(`../src/policies/${kind}/policy.ts`);
  return Object.values(module);
}
