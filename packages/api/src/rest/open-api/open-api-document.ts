import type { RestDocument } from "../rest-documents.ts";
import type { RestOperation } from "../rest-operation.ts";
import type { RestWrite } from "../rest-writes.ts";
import { answerSchemas } from "./answer-schemas.ts";
import type { ContractExamples } from "./contract-example.ts";
import { documentObject } from "./document-object.ts";
import { SHARED_HEADERS } from "./headers.ts";
import type { JsonObject } from "./json.ts";
import { operationObject } from "./operation-object.ts";
import { problemComponents } from "./problem-responses.ts";
import { TAG_WORDS } from "./tag-words.ts";
import { writeObject } from "./write-object.ts";

const DESCRIPTION = [
  "Published answers about Chinese health insurance, and the policies behind them. Anybody may read; nothing is needed but this address.",
  "An answer is bare data, a refusal `application/problem+json` (RFC 9457). Unknown parameters are refused, not ignored; an answer may get further fields, which readers pass over.",
  "Ask again with `If-None-Match`: what has not changed is a 304.",
].join("\n\n");
const DESCRIPTION_ZH = [
  "已发布的医保问答，以及其中的政策依据。任何人都可以读取，只需要一个地址。",
  "回答就是数据本身；拒绝时返回 `application/problem+json`（RFC 9457）。未知参数会被拒绝，不会被忽略；回答以后可能增加字段，读取时略过不认识的即可。",
  "再次请求时带上 `If-None-Match`：没有变化就返回 304。",
].join("\n\n");

/** What stands beside the procedures' addresses. */
export interface RestDoors {
  readonly writes: readonly RestWrite[];
  readonly documents: readonly RestDocument[];
}

/** The REST face as OpenAPI 3.1, made of the schemas its procedures are made of. */
export function openApiDocument(
  operations: readonly RestOperation[],
  examples: ContractExamples = {},
  { writes, documents }: RestDoors = { writes: [], documents: [] },
): JsonObject {
  const answers = answerSchemas(operations);
  const paths: Record<string, JsonObject> = {};
  for (const operation of operations) {
    const { template, method, procedure } = operation;
    const described = operationObject(operation, answers, examples[procedure] ?? []);
    paths[template] = { ...paths[template], [method.toLowerCase()]: described };
  }
  for (const write of writes) paths[write.path] = { ...paths[write.path], post: writeObject(write) };
  for (const document of documents) paths[document.path] = { get: documentObject(document) };
  const problems = [
    ...operations.flatMap(({ meta }) => meta.problems ?? []),
    ...[...writes, ...documents].flatMap((door) => door.problems.map(([, code]) => code)),
  ];
  const names = [
    ...operations.map(({ procedure }) => procedure),
    ...[...writes, ...documents].map(({ name }) => name),
  ];
  return {
    openapi: "3.1.1",
    info: {
      title: "Gongji",
      version: "1",
      description: DESCRIPTION,
      "x-zh": DESCRIPTION_ZH,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/v1" }],
    tags: tagsOf(names),
    paths,
    components: {
      schemas: { ...answers.components, ...problemComponents([...problems, "article.gone"]) },
      headers: SHARED_HEADERS,
      responses: {
        NotModified: {
          description: "What the asker has is what there is.",
          "x-zh": "没有变化。",
          headers: { ETag: { $ref: "#/components/headers/ETag" } },
        },
      },
    },
  };
}

/** The tags of what is named, in the order of their words; one without words comes last. */
function tagsOf(names: readonly string[]): JsonObject[] {
  const used = [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
  const order = Object.keys(TAG_WORDS);
  const place = (name: string) => (name in TAG_WORDS ? order.indexOf(name) : order.length);
  return used
    .toSorted((a, b) => place(a) - place(b))
    .map((name) => {
      const words = TAG_WORDS[name];
      return { name, ...(words && { description: words.en, "x-zh": words.zh }) };
    });
}
