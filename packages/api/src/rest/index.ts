export { createFindOperation, decoded, type FoundOperations } from "./find-operation.ts";
export { type Outcome, outcomeOf } from "./outcome.ts";
export {
  goneDocument,
  PROBLEM_TYPE,
  type ProblemDocument,
  problemDocument,
  problemStatus,
} from "./problem-document.ts";
export { areMistakable, type RestAddress } from "./rest-address.ts";
export { restInput } from "./rest-input.ts";
export { type RestOperation, restOperations } from "./rest-operation.ts";
