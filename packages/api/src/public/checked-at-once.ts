import { z } from "zod";

const atOnce = new WeakSet<object>();

/** Has a schema without asynchronous parts checked in one go also where a promise is asked for. */
function parseAtOnce(schema: unknown): void {
  if (!(schema instanceof z.ZodType) || atOnce.has(schema)) return;
  atOnce.add(schema);
  // The schema itself, and not a copy: what is said about schemas is kept by their identity.
  Object.defineProperty(schema, "parseAsync", { value: async (value: unknown) => schema.parse(value) });
}

/**
 * Procedures whose input and output are checked in one go. tRPC asks for a promise from every check, and zod then goes
 * a way that takes more than twice as long.
 */
export function checkedAtOnce<Builder extends object>(builder: Builder): Builder {
  return new Proxy(builder, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        if (key === "input" || key === "output") given.forEach(parseAtOnce);
        const made: unknown = Reflect.apply(member, target, given);
        // A builder makes builders; what it makes last is a procedure, which is a function.
        return typeof made === "object" && made !== null ? checkedAtOnce(made) : made;
      };
    },
  });
}
