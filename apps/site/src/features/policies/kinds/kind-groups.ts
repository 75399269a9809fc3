/** Headings of the list of kinds, each with the kinds below it in the order people ask for them. */
export const KIND_GROUPS = [
  {
    group: "family",
    kinds: [
      "mutual-aid",
      "mutual-aid-settlement",
      "personal-account",
      "family-account",
      "credential-use",
      "record-access",
    ],
  },
  {
    group: "care",
    kinds: ["reimbursement", "catastrophic", "receipt", "out-of-area", "online-purchase"],
  },
  {
    group: "joining",
    kinds: ["enrolment", "contribution", "back-payment", "waiting-period", "lifetime-years"],
  },
  { group: "special", kinds: ["maternity", "treatment-period", "fraud-consequence", "service-channel"] },
] as const;

/** Kinds under their headings; one that no heading names comes under the last. */
export function groupKinds<K extends { readonly kind: string }>(
  kinds: readonly K[],
): { readonly group: (typeof KIND_GROUPS)[number]["group"] | "more"; readonly kinds: readonly K[] }[] {
  const named = new Set<string>(KIND_GROUPS.flatMap((group) => [...group.kinds]));
  const groups = KIND_GROUPS.map(({ group, kinds: names }) => ({
    group,
    kinds: names.flatMap((name) => kinds.filter(({ kind }) => kind === name)),
  }));
  const rest = { group: "more" as const, kinds: kinds.filter(({ kind }) => !named.has(kind)) };
  return [...groups, rest].filter((group) => group.kinds.length > 0);
}
