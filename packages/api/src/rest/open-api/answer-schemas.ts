import { z } from "zod";
import type { RestOperation } from "../rest-operation.ts";
import { nameComponents, tagOf } from "./component-names.ts";
import { isObject, type Json, type JsonObject, toJson } from "./json.ts";

const AT = "#/components/schemas/";

/** The schemas of all answers. */
export interface AnswerSchemas {
  /** By name, those that are referred to. */
  readonly components: JsonObject;
  /** What is answered with 200, and with 301 where a procedure can say that something moved. */
  readonly answerOf: (operation: RestOperation) => { readonly here: Json; readonly moved: Json | null };
  /** Whether a procedure can say that something was taken back. */
  readonly canBeGone: (operation: RestOperation) => boolean;
}

/** The schemas of all answers, as JSON Schema with references to components. */
export function answerSchemas(operations: readonly RestOperation[]): AnswerSchemas {
  const names = nameComponents(operations);
  const { schemas } = z.toJSONSchema(names, {
    uri: (id) => AT + id,
    io: "output",
    unrepresentable: "any",
    override: ({ jsonSchema }) => openUp(jsonSchema),
  });
  const all = new Map<string, Json>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (name === "__shared") continue;
    const { $schema: _, $id: __, ...rest } = renameShared(toJson(schema));
    all.set(name, rest);
  }
  for (const shared of Object.keys(schemas.__shared?.$defs ?? {})) {
    all.set(sharedName(shared), { description: "Any JSON value." });
  }
  const refTo = (schema: z.core.$ZodType): JsonObject => ({ $ref: AT + (names.get(schema)?.id ?? "") });
  const optionsOf = ({ output }: RestOperation) =>
    output.def.type === "union" ? (output as z.ZodUnion).options : [output];
  const withKind = (operation: RestOperation, kind: string) =>
    optionsOf(operation).find((option) => tagOf(option, "kind") === kind);

  const answerOf: AnswerSchemas["answerOf"] = (operation) => {
    const [moved, gone] = [withKind(operation, "redirect"), withKind(operation, "gone")];
    const here = optionsOf(operation).filter((option) => option !== moved && option !== gone);
    const whole = here.length === optionsOf(operation).length ? [operation.output] : here;
    const refs = whole.map(refTo);
    return {
      here: refs.length === 1 ? (refs[0] ?? {}) : { oneOf: refs },
      moved: moved ? refTo(moved) : null,
    };
  };
  const used = operations.flatMap((operation) => Object.values(answerOf(operation)));
  return {
    components: reachable(all, used),
    answerOf,
    canBeGone: (operation) => withKind(operation, "gone") !== undefined,
  };
}

/** An answer may get further fields; a whole number is one without saying how large a computer's can be. */
function openUp(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function sharedName(shared: string): string {
  return shared.replace("schema", "Json").replace(/0$/, "");
}

/** Schemas zod has given names of its own, which are values that are any JSON, as components. */
function renameShared(schema: Json): JsonObject {
  const text = JSON.stringify(schema).replaceAll(
    /#\/components\/schemas\/__shared#\/\$defs\/(\w+)/g,
    (_, shared: string) => AT + sharedName(shared),
  );
  return JSON.parse(text);
}

/** The components that are referred to, directly or by others, by name. */
function reachable(all: ReadonlyMap<string, Json>, from: readonly Json[]): JsonObject {
  const found = new Map<string, Json>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const name = key === "$ref" && typeof inner === "string" ? inner.slice(AT.length) : null;
      const schema = name === null ? undefined : all.get(name);
      if (name !== null && schema !== undefined && !found.has(name)) {
        found.set(name, schema);
        visit(schema);
      }
      visit(inner);
    }
  };
  for (const value of from) visit(value);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
