import { isOpen, type Reading } from "./reading.ts";

/** How a value stands to a list of which a further part may be unverified. */
export type Membership = { readonly state: "met" | "failed" | "unknown"; readonly reading: Reading<unknown> };

function claimed(wider: Reading<unknown>, value: unknown): boolean {
  if (wider.claims.length === 0) return true;
  return wider.claims.some((claim) => (Array.isArray(claim.value) ? claim.value.includes(value) : true));
}

/**
 * Whether a value is on a list. `certain` is the list that is verified; `wider` says whether more may be on it:
 * `none` when the list is complete, `unknown` when a wider one is claimed or recommended. Outside the certain list
 * the answer is unknown if the claim covers the value, and failed if not even the claim does.
 */
export function membership<V>(
  certain: Reading<readonly V[]>,
  wider: Reading<readonly V[]>,
  value: V,
): Membership {
  if (certain.state === "unknown") return { state: "unknown", reading: certain };
  if (certain.state === "set" && certain.value.includes(value)) return { state: "met", reading: certain };
  if (wider.state === "set") return { state: wider.value.includes(value) ? "met" : "failed", reading: wider };
  if (isOpen(wider) && claimed(wider, value)) {
    return { state: "unknown", reading: wider };
  }
  return { state: "failed", reading: certain };
}
