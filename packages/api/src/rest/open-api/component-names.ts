import * as policies from "@gongji/application/policies";
import * as published from "@gongji/application/published";
import * as article from "@gongji/domain/article";
import * as policy from "@gongji/domain/policy";
import * as shared from "@gongji/domain/shared";
import { z } from "zod";
import type { RestOperation } from "../rest-operation.ts";

/** Names of the schemas that are told by name in the document. */
export type ComponentNames = z.core.$ZodRegistry<{ id: string }>;

const ROOMS = [published, policies, article, policy, shared];

/**
 * Names the schemas of answers: those the rooms export by their names there, answers of procedures by the
 * procedure, members of a choice by the word that tells them apart, and the nodes of a body by their type.
 */
export function nameComponents(operations: readonly RestOperation[]): ComponentNames {
  const names: ComponentNames = z.registry<{ id: string }>();
  const taken = new Set<string>();
  const name = (schema: z.core.$ZodType, wanted: string): void => {
    if (names.has(schema)) return;
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}${count}`;
    taken.add(id);
    names.add(schema, { id });
  };
  for (const [exported, schema] of ROOMS.flatMap((room) => Object.entries(room))) {
    if (schema === shared.problemSchema || !(schema instanceof z.ZodType)) continue;
    if (isStructured(schema) && exported.endsWith("Schema")) name(schema, pascal(exported.slice(0, -6)));
  }
  for (const { procedure, output } of operations) name(output, `${pascal(procedure)}Answer`);
  for (const { output } of operations) {
    for (const schema of schemasIn(output)) {
      const { id } = names.get(schema) ?? {};
      if (id !== undefined) nameMembers(schema, id, name);
    }
  }
  for (const schema of schemasIn(article.bodySchema)) {
    const tag = tagOf(schema, "type");
    if (tag !== null) name(schema, `Body${pascal(tag)}`);
  }
  return names;
}

function nameMembers(
  schema: z.core.$ZodType,
  id: string,
  name: (schema: z.core.$ZodType, wanted: string) => void,
): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "union" || !("discriminator" in def)) return;
  for (const option of def.options) {
    const tag = tagOf(option, String(def.discriminator));
    if (tag !== null) name(option, id + pascal(tag));
  }
}

/** The word that stands in a field of an object, null when any may. */
export function tagOf(schema: z.core.$ZodType, field: string): string | null {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "object") return null;
  const tag = def.shape[field];
  const { def: tagDef } = (tag as z.core.$ZodTypes | undefined)?._zod ?? {};
  return tagDef?.type === "literal" ? String(tagDef.values[0]) : null;
}

function isStructured(schema: z.ZodType): boolean {
  return schema.def.type === "object" || schema.def.type === "union";
}

/** A schema and those it is made of, each once. */
function* schemasIn(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Generator<z.core.$ZodType> {
  if (seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      for (const field of Object.values(def.shape)) yield* schemasIn(field, seen);
      break;
    case "array":
      yield* schemasIn(def.element, seen);
      break;
    case "union":
      for (const option of def.options) yield* schemasIn(option, seen);
      break;
    case "optional":
    case "nullable":
    case "default":
      yield* schemasIn(def.innerType, seen);
      break;
  }
}

function pascal(words: string): string {
  return words
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
