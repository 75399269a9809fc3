import type { ContractChange } from "./contract-change.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

type Kind = ContractChange["kind"];
/** Whether front-ends write values of the schema, or read them. */
type Direction = "asked" | "answered";

interface Comparison {
  readonly direction: Direction;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Pairs of components that are being compared already. */
  readonly seen: Set<string>;
  readonly say: (kind: Kind, where: string, what: string) => void;
}

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const list = (value: Json | undefined): Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
/** What is refused no longer, or said no longer, harms nobody; what is refused or said from now on may. */
const narrowed = (direction: Direction): Kind => (direction === "asked" ? "breaking" : "additive");
const widened = (direction: Direction): Kind => (direction === "asked" ? "additive" : "breaking");

/** How a schema differs from another, for front-ends that write its values or read them. */
export function schemaChanges(
  where: string,
  was: JsonObject,
  is: JsonObject,
  direction: Direction,
  documents: { readonly before: JsonObject; readonly after: JsonObject },
): ContractChange[] {
  const changes: ContractChange[] = [];
  const say = (kind: Kind, place: string, what: string) => changes.push({ kind, where: place, what });
  compare(where, was, is, { ...documents, direction, seen: new Set(), say });
  return changes;
}

function resolve(schema: JsonObject, document: JsonObject): JsonObject {
  const ref = schema.$ref;
  if (typeof ref !== "string") return schema;
  const found = ref
    .slice(2)
    .split("/")
    .reduce<Json | undefined>((at, key) => object(at)[key], document);
  return object(found);
}

function compare(where: string, before: JsonObject, after: JsonObject, comparison: Comparison): void {
  const { seen } = comparison;
  if (before.$ref !== undefined && after.$ref !== undefined) {
    const pair = `${before.$ref} ${after.$ref}`;
    if (seen.has(pair)) return;
    seen.add(pair);
  }
  const [was, is] = [resolve(before, comparison.before), resolve(after, comparison.after)];
  compareSets(where, "type", typesOf(was), typesOf(is), comparison);
  compareSets(where, "value", wordsOf(was), wordsOf(is), comparison);
  compareBounds(where, was, is, comparison);
  compareFields(where, was, is, comparison);
  for (const key of ["items", "additionalProperties", "propertyNames"]) {
    if (isObject(was[key]) && isObject(is[key])) compare(`${where}[]`, was[key], is[key], comparison);
    else if (was[key] !== is[key]) comparison.say("breaking", where, `has other ${key}`);
  }
  for (const key of ["anyOf", "oneOf", "allOf"]) {
    compareChoices(where, list(was[key]).map(object), list(is[key]).map(object), comparison);
  }
}

const typesOf = (schema: JsonObject): Json[] | null => (schema.type === undefined ? null : list(schema.type));
const wordsOf = (schema: JsonObject): Json[] | null =>
  schema.const !== undefined ? [schema.const] : schema.enum === undefined ? null : list(schema.enum);

/** Sets of what may stand there; null is everything. */
function compareSets(
  where: string,
  what: string,
  was: Json[] | null,
  is: Json[] | null,
  { direction, say }: Comparison,
): void {
  if (was === null || is === null) {
    if (was !== is)
      say(
        is === null ? widened(direction) : narrowed(direction),
        where,
        `takes ${is === null ? "any" : "not any"} ${what}`,
      );
    return;
  }
  for (const lost of was.filter((item) => !is.includes(item)))
    say(narrowed(direction), where, `has no ${what} ${lost} any more`);
  for (const won of is.filter((item) => !was.includes(item)))
    say(widened(direction), where, `has a ${what} ${won}`);
}

function compareBounds(where: string, was: JsonObject, is: JsonObject, { direction, say }: Comparison): void {
  for (const [keys, sign] of [
    [["minLength", "minItems", "minimum", "exclusiveMinimum"], 1],
    [["maxLength", "maxItems", "maximum", "exclusiveMaximum"], -1],
  ] as const) {
    for (const key of keys) {
      const [old, now] = [was[key], is[key]].map((value) =>
        typeof value === "number" ? value * sign : Number.NEGATIVE_INFINITY,
      );
      if (old === undefined || now === undefined || old === now) continue;
      // Who reads does not count on how long something is.
      const kind = now > old ? narrowed(direction) : "additive";
      say(kind, where, `${key} is ${is[key] ?? "open"}, was ${was[key] ?? "open"}`);
    }
  }
  for (const key of ["pattern", "format", "default"]) {
    if (was[key] === is[key]) continue;
    const isDropped = is[key] === undefined && direction === "asked" && key !== "default";
    say(isDropped ? "additive" : "breaking", where, `has ${is[key] === undefined ? "no" : "another"} ${key}`);
  }
}

function compareFields(where: string, was: JsonObject, is: JsonObject, comparison: Comparison): void {
  const { direction, say } = comparison;
  const [before, after] = [object(was.properties), object(is.properties)];
  const [needed, needs] = [list(was.required), list(is.required)];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const place = `${where} .${name}`;
    const [old, now] = [before[name], after[name]];
    if (now === undefined) say("breaking", place, "is gone");
    else if (old === undefined)
      say(direction === "asked" && needs.includes(name) ? "breaking" : "additive", place, "is new");
    else {
      compare(place, object(old), object(now), comparison);
      if (needed.includes(name) && !needs.includes(name)) say(widened(direction), place, "may be left out");
      if (!needed.includes(name) && needs.includes(name)) say(narrowed(direction), place, "is always there");
    }
  }
}

/** Choices are the same when they have the same name, or the same word that tells them apart. */
function compareChoices(where: string, was: JsonObject[], is: JsonObject[], comparison: Comparison): void {
  const { direction, say } = comparison;
  const named = (choices: JsonObject[], document: JsonObject) =>
    new Map(choices.map((choice, index) => [nameOf(choice, document, index), choice]));
  const [before, after] = [named(was, comparison.before), named(is, comparison.after)];
  for (const [name, choice] of before) {
    const now = after.get(name);
    if (now) compare(`${where} (${name})`, choice, now, comparison);
    else say(narrowed(direction), where, `is never ${name}`);
  }
  for (const name of after.keys()) if (!before.has(name)) say(widened(direction), where, `may be ${name}`);
}

function nameOf(choice: JsonObject, document: JsonObject, index: number): string {
  const words = Object.entries(object(resolve(choice, document).properties)).flatMap(([name, field]) => {
    const word = object(field).const;
    return word === undefined ? [] : [`${name}=${word}`];
  });
  if (words.length > 0) return words.join(",");
  if (typeof choice.$ref === "string") return choice.$ref.split("/").at(-1) ?? "";
  return `${list(choice.type).join("|")}#${index}`;
}
