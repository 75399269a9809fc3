import { WrittenAnswer } from "@gongji/application/published";
import { z } from "zod";

const atOnce = new WeakSet<object>();
const texts = new WeakMap<object, (asked: never) => Promise<WrittenAnswer>>();

/**
 * Has a schema without asynchronous parts checked in one go also where a promise is asked for. An answer that is text
 * already is one of {@link orText}, which says what its text is put together from.
 */
function parseAtOnce(schema: unknown): void {
  if (!(schema instanceof z.ZodType) || atOnce.has(schema)) return;
  atOnce.add(schema);
  // The schema itself, and not a copy: what is said about schemas is kept by their identity.
  Object.defineProperty(schema, "parseAsync", {
    value: async (value: unknown) => (value instanceof WrittenAnswer ? value : schema.parse(value)),
  });
}

/**
 * A resolver that answers with data, and with the same as text to a door that takes text (`takesText` of its context):
 * text that is there does not have to be read, checked and written again for every reader.
 */
export function orText<Asked, Data>(
  data: (asked: Asked) => Promise<Data>,
  text: (asked: Asked) => Promise<WrittenAnswer>,
): (asked: Asked) => Promise<Data> {
  texts.set(data, text);
  return data;
}

/** The resolver that answers in the form a door takes. */
function inEitherForm(resolver: unknown): unknown {
  const text = typeof resolver === "function" ? texts.get(resolver) : undefined;
  if (!text || typeof resolver !== "function") return resolver;
  return (asked: { readonly ctx: { readonly takesText?: boolean } }): unknown =>
    Reflect.apply(asked.ctx.takesText ? text : resolver, null, [asked]);
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
        const made: unknown = Reflect.apply(
          member,
          target,
          key === "query" ? given.map(inEitherForm) : given,
        );
        // A builder makes builders; what it makes last is a procedure, which is a function.
        return typeof made === "object" && made !== null ? checkedAtOnce(made) : made;
      };
    },
  });
}
