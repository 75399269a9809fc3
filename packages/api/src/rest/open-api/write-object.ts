import { z } from "zod";
import type { RestWrite } from "../rest-writes.ts";
import { EVERY_HEADERS } from "./headers.ts";
import { type JsonObject, toJson } from "./json.ts";
import { refusals } from "./problem-responses.ts";

/** What the document says of something that can be sent. */
export function writeObject({ name, says, input, example, done, problems }: RestWrite): JsonObject {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: "input" });
  const responses: JsonObject = {
    [done.status]: { description: done.says.en, "x-zh": done.says.zh, headers: EVERY_HEADERS },
    ...refusals(problems),
  };
  return {
    operationId: name,
    tags: [name.split(".")[0] ?? name],
    summary: says.en,
    "x-zh": says.zh,
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: toJson(schema),
          examples: { [example.name]: { value: example.value } },
        },
      },
    },
    responses,
  };
}
