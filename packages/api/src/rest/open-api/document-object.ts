import type { RestDocument } from "../rest-documents.ts";
import { describeField } from "./field-words.ts";
import { EVERY_HEADERS } from "./headers.ts";
import type { JsonObject } from "./json.ts";
import { refusals } from "./problem-responses.ts";

/** What the document says of something that is read in a form of its own. */
export function documentObject({
  below,
  name,
  says,
  parameters,
  contentType,
  done,
  example,
  problems,
}: RestDocument): JsonObject {
  const responses: JsonObject = {
    "200": {
      description: done.en,
      "x-zh": done.zh,
      headers: EVERY_HEADERS,
      content: {
        [contentType]: {
          schema: { type: typeof example.value === "string" ? "string" : "object" },
          examples: { [example.name]: { value: example.value } },
        },
      },
    },
    ...refusals(problems),
  };
  return {
    operationId: name,
    tags: [name.split(".")[0] ?? name],
    summary: says.en,
    "x-zh": says.zh,
    ...(below === "/" && { servers: [{ url: "/" }] }),
    ...(parameters.length > 0 && {
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: false,
        ...describeField(parameter.name),
        schema: { type: "string", ...(parameter.pattern !== undefined && { pattern: parameter.pattern }) },
      })),
    }),
    responses,
  };
}
