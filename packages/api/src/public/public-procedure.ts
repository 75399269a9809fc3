import type { FactSource } from "@gongji/application/ports";
import type { PublishedReader } from "@gongji/application/published";
import { createTrpc, type RequestContext } from "../trpc.ts";

/** What a reader's request carries. There is no session in it, and nothing that could see a draft. */
export interface PublicContext extends RequestContext {
  readonly published: PublishedReader;
  readonly facts: FactSource;
  readonly now: () => Date;
}

const t = createTrpc<PublicContext>();

/** Groups procedures of the readers' door. */
export const publicRouter = t.router;
/** Calls procedures without HTTP, for tests. */
export const createPublicCaller = t.createCallerFactory;
/** A procedure of the readers' door; anybody may call it. */
export const publicProcedure = t.procedure;
