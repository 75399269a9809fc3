import { isObject, type Json, type JsonObject } from "@gongji/api/rest";
import { escapeHtml } from "@gongji/client/html";

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const nameOf = (ref: Json): string => String(ref).split("/").at(-1) ?? "";

/** How a plain value is written, in a few words: `integer 1–50`, `a | b`, `YYYY-MM-DD`. */
export function writtenForm(schema: JsonObject): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  const choices = [...list(schema.anyOf), ...list(schema.oneOf)].map(object);
  if (choices.length > 0) return [...new Set(choices.map(writtenForm))].join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined)
    return list(schema.enum)
      .map((word) => JSON.stringify(word))
      .join(" | ");
  if (schema.type === "array") return `${writtenForm(object(schema.items))}[]`;
  if (typeof schema.format === "string") return schema.format;
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : String(schema.type ?? "JSON");
  const [from, to] = [schema.minimum ?? schema.minLength, schema.maximum ?? schema.maxLength];
  if (to === undefined) return from === undefined ? type : `${type} ≥ ${from}`;
  return from === undefined ? `${type} ≤ ${to}` : `${type} ${from}–${to}`;
}

/** What a schema says, as a table of its fields; a name leads to the schema it stands for. */
export function schemaHtml(schema: JsonObject, words: { readonly noField: string }): string {
  const ref = refHtml(schema);
  if (ref !== null) return `<p>${ref}</p>`;
  const choices = [...list(schema.oneOf), ...list(schema.anyOf), ...list(schema.allOf)].map(object);
  if (choices.length > 0) return choices.map((choice) => schemaHtml(choice, words)).join("");
  const fields = Object.entries(object(schema.properties));
  if (fields.length === 0)
    return `<p><code>${escapeHtml(schema.type === undefined ? words.noField : writtenForm(schema))}</code></p>`;
  const required = list(schema.required);
  const rows = fields.map(([name, field]) => {
    const open = required.includes(name) ? "" : "?";
    return `<tr><td><code>${escapeHtml(name)}${open}</code></td><td>${formHtml(object(field))}</td></tr>`;
  });
  return `<div class="table"><table><tbody>${rows.join("")}</tbody></table></div>`;
}

function refHtml({ $ref }: JsonObject): string | null {
  if ($ref === undefined) return null;
  const name = escapeHtml(nameOf($ref));
  return `<a href="#schema-${name}"><code>${name}</code></a>`;
}

function formHtml(schema: JsonObject): string {
  const ref = refHtml(schema) ?? refHtml(object(schema.items));
  const isList = schema.type === "array" ? "[]" : "";
  if (ref !== null) return ref + isList;
  const choices = [...list(schema.anyOf), ...list(schema.oneOf)].map(object);
  if (choices.length > 0) return choices.map(formHtml).join(" | ");
  if (schema.type === "object" && schema.properties !== undefined) return schemaHtml(schema, { noField: "" });
  return `<code>${escapeHtml(writtenForm(schema))}</code>`;
}
