import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { z } from "zod";
import type { PublicMeta } from "../public/public-procedure.ts";
import { type ParsedAddress, parseRestAddress } from "./rest-address.ts";
import { inputFields, type Writing, writingOf } from "./written-value.ts";

/** A REST address with the procedure that answers there. */
export interface RestOperation extends ParsedAddress {
  /** E.g. `articles.bySlug`. */
  readonly procedure: string;
  readonly meta: PublicMeta;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Whether it can be asked without an input: then an empty one is the same question. */
  readonly takesNothing: boolean;
  /** Every field of the input, in the schema's order, with how it is written in a URL. */
  readonly fields: ReadonlyMap<string, Writing>;
}

/** What tRPC keeps of a procedure that was built with zod schemas. */
const builtSchema = z.object({
  inputs: z.array(z.instanceof(z.ZodType)).length(1),
  output: z.instanceof(z.ZodType),
});

function isPublicMeta(meta: unknown): meta is PublicMeta {
  return meta !== null && typeof meta === "object" && "rest" in meta;
}

/**
 * The REST addresses of a router's queries.
 * @throws Error for a query without one, and for one that cannot be written as the address says
 */
export function restOperations(router: AnyTRPCRouter): RestOperation[] {
  return Object.entries<AnyTRPCProcedure>(router._def.procedures).flatMap(([procedure, { _def }]) => {
    if (_def.type !== "query") return [];
    const { meta } = _def;
    if (!isPublicMeta(meta))
      throw new Error(`${procedure} has no REST address: .meta({ rest: "GET /…", … })`);
    const { inputs, output } = builtSchema.parse(_def);
    const [input] = inputs;
    const schemas = input && inputFields(input);
    if (!input || !schemas) throw new Error(`${procedure} takes no object, and so cannot be asked over REST`);
    const fields = new Map([...schemas].map(([name, schema]) => [name, writingOf(schema)]));
    const takesNothing = input.safeParse(undefined).success;
    return [meta.rest].flat().map((address): RestOperation => {
      const parsed = parseRestAddress(address);
      const strange = parsed.parts.find(({ kind, name }) => kind === "field" && !fields.has(name));
      if (strange)
        throw new Error(`${procedure} takes no ${strange.name}, which its address ${address} names`);
      return { ...parsed, procedure, meta, input, output, takesNothing, fields };
    });
  });
}
