import examples from "../../contract/examples.json" with { type: "json" };
import { publicApi } from "../public/index.ts";
import type { ContractExamples } from "./open-api/contract-example.ts";
import type { JsonObject } from "./open-api/json.ts";
import { openApiDocument } from "./open-api/open-api-document.ts";
import { REST_DOCUMENTS } from "./rest-documents.ts";
import { restOperations } from "./rest-operation.ts";
import { REST_WRITES } from "./rest-writes.ts";

/** The contract's questions with the answers they were given when they were last accepted. */
export const CONTRACT_EXAMPLES: ContractExamples = examples;

/** The contract of the readers' door as it stands in the code: the document `/v1/openapi.json` gives. */
export function publicContract(shown: ContractExamples = CONTRACT_EXAMPLES): JsonObject {
  return openApiDocument(restOperations(publicApi), shown, {
    writes: REST_WRITES,
    documents: REST_DOCUMENTS,
  });
}
