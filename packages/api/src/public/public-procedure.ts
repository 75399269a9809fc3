import type { FactSource } from "@gongji/application/ports";
import type { AnswerTrace, PublishedReader } from "@gongji/application/published";
import { createTrpc, type RequestContext } from "../trpc.ts";

/** What a reader's request carries. There is no session in it, and nothing that could see a draft. */
export interface PublicContext extends RequestContext {
  readonly published: PublishedReader;
  readonly facts: FactSource;
  readonly now: () => Date;
  /** Takes down what the answer is made of. A procedure that says nothing makes one that any change ends. */
  readonly trace: AnswerTrace;
}

const t = createTrpc<PublicContext>();

/** Groups procedures of the readers' door. */
export const publicRouter = t.router;
/** Calls procedures without HTTP, for tests. */
export const createPublicCaller = t.createCallerFactory;
/** A procedure of the readers' door; anybody may call it. */
export const publicProcedure = t.procedure;
