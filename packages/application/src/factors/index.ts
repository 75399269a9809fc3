export * from "./administer-factors.ts";
export * from "./enrol-factor.ts";
export * from "./factor-commands.ts";
export type { FactorContext } from "./factor-context.ts";
export * from "./own-factor.ts";
export { passFactor } from "./pass-factor.ts";
