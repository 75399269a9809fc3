/**
 * How one contract differs from another. `breaking` can stop a front-end that was right before; `additive` cannot;
 * `wording` says the same in other words.
 */
export interface ContractChange {
  readonly kind: "breaking" | "additive" | "wording";
  readonly where: string;
  readonly what: string;
}
