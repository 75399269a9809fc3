import { z } from "zod";

/** The JSON Schema of a part of an input. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How a field of an input is written in a URL. */
export type Writing =
  | { readonly kind: "text" | "number" | "boolean" | "json" }
  | { readonly kind: "list"; readonly item: Writing };

/** How a field is written in a URL: as its schema says. What has no plain way of writing is written as JSON. */
export function writingOf(schema: JsonSchema): Writing {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(
    (choice): choice is JsonSchema => typeof choice !== "boolean",
  );
  if (choices.length > 0) {
    const writings = choices.filter(({ type }) => type !== "null").map(writingOf);
    const text = writings.find(({ kind }) => kind === "text");
    return text ?? writings[0] ?? { kind: "json" };
  }
  switch (schema.type ?? typeof (schema.const ?? schema.enum?.[0])) {
    case "string":
      return { kind: "text" };
    case "integer":
    case "number":
      return { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "array": {
      const { items } = schema;
      const item =
        items !== undefined && typeof items === "object" && !Array.isArray(items) ? writingOf(items) : null;
      return item === null || item.kind === "json" || item.kind === "list"
        ? { kind: "json" }
        : { kind: "list", item };
    }
    default:
      return { kind: "json" };
  }
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * The value that was written. What is not written as its schema wants it stays text, and the schema refuses it in
 * its own words.
 */
export function readWritten(text: string, writing: Writing): unknown {
  switch (writing.kind) {
    case "number":
      return NUMBER.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "list":
      return text.split(",").map((item) => readWritten(item, writing.item));
    case "json":
      return readJson(text);
    case "text":
      return text;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The fields of an input by name, each with its JSON Schema; null for an input that is no object. */
export function inputFields(schema: z.ZodType): ReadonlyMap<string, JsonSchema> | null {
  const json = z.toJSONSchema(schema, { io: "input" });
  if (json.type !== "object") return null;
  const fields = Object.entries(json.properties ?? {});
  return new Map(fields.flatMap(([name, field]) => (typeof field === "boolean" ? [] : [[name, field]])));
}
