import { z } from "zod";
import type { RestOperation } from "../rest-operation.ts";
import { inputFields } from "../written-value.ts";
import type { AnswerSchemas } from "./answer-schemas.ts";
import { type ContractExample, examplesAt } from "./contract-example.ts";
import { describeField } from "./field-words.ts";
import { EVERY_HEADERS, header } from "./headers.ts";
import { isObject, type Json, type JsonObject, toJson } from "./json.ts";
import { problemResponse, problemsOf } from "./problem-responses.ts";

const KEPT_HEADERS = { ...EVERY_HEADERS, ...header("Surrogate-Key"), ...header("X-Gongji-Stale") };

/** What the document says of one operation. */
export function operationObject(
  operation: RestOperation,
  answers: AnswerSchemas,
  examples: readonly ContractExample[],
): JsonObject {
  const { method, procedure, meta } = operation;
  const [tag = ""] = procedure.split(".");
  const parameters = parametersOf(operation, examples[0]?.input);
  return {
    operationId: method === "GET" ? procedure : `${procedure}.post`,
    tags: [tag],
    summary: meta.says.en,
    "x-zh": meta.says.zh,
    "x-trpc": procedure,
    ...(parameters.length > 0 && { parameters }),
    ...(method === "POST" && { requestBody: bodyOf(operation, examples[0]?.input) }),
    responses: responsesOf(operation, answers, examples),
  };
}

function parametersOf(
  { method, parts, input, fields }: RestOperation,
  example: Json | undefined,
): JsonObject[] {
  const inPath = new Set(parts.flatMap(({ kind, name }) => (kind === "field" ? [name] : [])));
  const { required = [] } = z.toJSONSchema(input, { io: "input" });
  return [...(inputFields(input) ?? [])].flatMap(([name, schema]): JsonObject[] => {
    if (!inPath.has(name) && method === "POST") return [];
    const writing = fields.get(name)?.kind;
    const value = isObject(example) ? example[name] : undefined;
    const shown = value === undefined ? {} : { example: value };
    const written = toJson(schema);
    const typed =
      writing === "json"
        ? { content: { "application/json": { schema: written, ...shown } } }
        : { schema: written, ...shown };
    return [
      {
        name,
        in: inPath.has(name) ? "path" : "query",
        required: inPath.has(name) || required.includes(name),
        ...describeField(name),
        ...(writing === "list" && { style: "form", explode: false }),
        ...typed,
      },
    ];
  });
}

function bodyOf({ parts, input }: RestOperation, example: Json | undefined): JsonObject {
  const inPath = new Set(parts.map(({ name }) => name));
  const { $schema: _, properties = {}, required = [], ...rest } = z.toJSONSchema(input, { io: "input" });
  const schema = toJson({
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !inPath.has(name))),
    required: required.filter((name) => !inPath.has(name)),
  });
  const fields = Object.entries(isObject(example) ? example : {}).filter(([name]) => !inPath.has(name));
  const shown = fields.length > 0 ? { example: Object.fromEntries(fields) } : {};
  return { required: true, content: { "application/json": { schema, ...shown } } };
}

function responsesOf(
  operation: RestOperation,
  answers: AnswerSchemas,
  examples: readonly ContractExample[],
): JsonObject {
  const { here, moved } = answers.answerOf(operation);
  const isGet = operation.method === "GET";
  const content = (schema: Json, status: number): JsonObject => ({
    "application/json": { schema, ...examplesAt(examples, status) },
  });
  const responses: JsonObject = {
    "200": {
      description: operation.meta.says.en,
      "x-zh": operation.meta.says.zh,
      headers: isGet ? { ...KEPT_HEADERS, ...header("ETag") } : EVERY_HEADERS,
      content: content(here, 200),
    },
  };
  if (moved !== null) {
    responses["301"] = {
      description: "It is at another address now.",
      "x-zh": "已移到另一个地址。",
      headers: { ...KEPT_HEADERS, ...header("Location") },
      content: content(moved, 301),
    };
  }
  if (isGet) responses["304"] = { $ref: "#/components/responses/NotModified" };
  for (const [status, codes] of problemsOf(operation.meta.problems ?? [], answers.canBeGone(operation))) {
    const limits = status === 429 ? header("Retry-After") : {};
    const shown = examplesAt(examples, status);
    responses[`${status}`] = problemResponse(codes, { ...EVERY_HEADERS, ...limits }, shown);
  }
  return responses;
}
