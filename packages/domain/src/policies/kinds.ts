export { catastrophic } from "./catastrophic/policy.ts";
export { fraudConsequence } from "./fraud-consequence/policy.ts";
export { maternity } from "./maternity/policy.ts";
export { mutualAid } from "./mutual-aid/policy.ts";
export { mutualAidSettlement } from "./mutual-aid-settlement/policy.ts";
export { personalAccount } from "./personal-account/policy.ts";
export { treatmentPeriod } from "./treatment-period/policy.ts";
