export { catastrophic } from "./catastrophic/policy.ts";
export { mutualAid } from "./mutual-aid/policy.ts";
export { mutualAidSettlement } from "./mutual-aid-settlement/policy.ts";
export { treatmentPeriod } from "./treatment-period/policy.ts";
