export { catastrophic } from "./catastrophic/policy.ts";
export { mutualAid } from "./mutual-aid/policy.ts";
