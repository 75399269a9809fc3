export { createFindOperation, decoded, type FoundOperations } from "./find-operation.ts";
export type { ContractChange } from "./open-api/contract-change.ts";
export { contractChanges } from "./open-api/contract-changes.ts";
export type { ContractExample, ContractExamples } from "./open-api/contract-example.ts";
export { FIELD_WORDS } from "./open-api/field-words.ts";
export { isObject, type Json, type JsonObject } from "./open-api/json.ts";
export { openApiDocument } from "./open-api/open-api-document.ts";
export { type Outcome, outcomeOf } from "./outcome.ts";
export {
  goneDocument,
  PROBLEM_TYPE,
  type ProblemDocument,
  problemDocument,
  problemStatus,
} from "./problem-document.ts";
export { PROBLEM_TITLES, type RestProblemCode } from "./problem-titles.ts";
export { areMistakable, type RestAddress } from "./rest-address.ts";
export { REST_DOCUMENTS, type RestDocument } from "./rest-documents.ts";
export { restInput } from "./rest-input.ts";
export { type RestOperation, restOperations } from "./rest-operation.ts";
export { type RestRequest, restRequest } from "./rest-request.ts";
