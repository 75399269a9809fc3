import type { ContractChange } from "./contract-change.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { schemaChanges } from "./schema-changes.ts";

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

/** Every difference between two documents, the breaking ones first. */
export function contractChanges(before: JsonObject, after: JsonObject): ContractChange[] {
  const [was, is] = [operationsOf(before), operationsOf(after)];
  const changes: ContractChange[] = [];
  for (const [where, operation] of was) {
    const now = is.get(where);
    if (now) changes.push(...operationChanges(where, operation, now, { before, after }));
    else changes.push({ kind: "breaking", where, what: "is gone" });
  }
  for (const where of is.keys()) {
    if (!was.has(where)) changes.push({ kind: "additive", where, what: "is new" });
  }
  if (changes.length === 0 && JSON.stringify(before) !== JSON.stringify(after)) {
    changes.push({ kind: "wording", where: "document", what: "says the same in other words or examples" });
  }
  const order = ["breaking", "additive", "wording"];
  return changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function operationsOf(document: JsonObject): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const [path, methods] of Object.entries(object(document.paths))) {
    for (const [method, operation] of Object.entries(object(methods))) {
      found.set(`${method.toUpperCase()} ${path}`, object(operation));
    }
  }
  return found;
}

interface Documents {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

function operationChanges(
  where: string,
  before: JsonObject,
  after: JsonObject,
  documents: Documents,
): ContractChange[] {
  const changes: ContractChange[] = [];
  for (const name of ["operationId", "x-trpc"]) {
    if (before[name] !== after[name]) changes.push({ kind: "breaking", where, what: `has another ${name}` });
  }
  changes.push(...parameterChanges(where, before, after, documents));
  const [asked, asks] = [contentOf(before.requestBody), contentOf(after.requestBody)];
  changes.push(...contentChanges(`${where} body`, asked, asks, "asked", documents));
  const [said, says] = [object(before.responses), object(after.responses)];
  for (const status of new Set([...Object.keys(said), ...Object.keys(says)])) {
    const place = `${where} ${status}`;
    const [was, is] = [said[status], says[status]];
    if (was === undefined) changes.push({ kind: "additive", where: place, what: "is new" });
    else if (is === undefined) changes.push({ kind: "breaking", where: place, what: "is gone" });
    else changes.push(...contentChanges(place, contentOf(was), contentOf(is), "answered", documents));
  }
  return changes;
}

function contentOf(part: Json | undefined): JsonObject {
  return object(object(part).content);
}

function contentChanges(
  where: string,
  before: JsonObject,
  after: JsonObject,
  direction: "asked" | "answered",
  documents: Documents,
): ContractChange[] {
  const types = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...types].flatMap((type): ContractChange[] => {
    if (!(type in before))
      return [{ kind: direction === "asked" ? "breaking" : "additive", where, what: `takes ${type}` }];
    if (!(type in after)) return [{ kind: "breaking", where, what: `has no ${type}` }];
    const [was, is] = [object(before[type]).schema, object(after[type]).schema];
    return schemaChanges(where, object(was), object(is), direction, documents);
  });
}

function parameterChanges(
  where: string,
  before: JsonObject,
  after: JsonObject,
  documents: Documents,
): ContractChange[] {
  const byName = ({ parameters }: JsonObject) =>
    new Map(
      (Array.isArray(parameters) ? parameters : []).map((each) => [`${object(each).name}`, object(each)]),
    );
  const [was, is] = [byName(before), byName(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): ContractChange[] => {
    const place = `${where} ?${name}`;
    const [old, now] = [was.get(name), is.get(name)];
    if (!now)
      return [{ kind: "breaking", where: place, what: "is gone, and unknown parameters are refused" }];
    const isNeeded = now.required === true;
    if (!old)
      return [
        {
          kind: isNeeded ? "breaking" : "additive",
          where: place,
          what: isNeeded ? "is new and has to be given" : "is new",
        },
      ];
    const changes = [
      ...schemaChanges(place, object(old.schema), object(now.schema), "asked", documents),
      ...contentChanges(place, contentOf(old), contentOf(now), "asked", documents),
    ];
    if (old.required !== now.required) {
      changes.push({
        kind: isNeeded ? "breaking" : "additive",
        where: place,
        what: isNeeded ? "has to be given" : "may be left out",
      });
    }
    for (const key of ["in", "style", "explode"]) {
      if (old[key] !== now[key])
        changes.push({ kind: "breaking", where: place, what: `is written in another way (${key})` });
    }
    return changes;
  });
}
