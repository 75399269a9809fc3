import type { FactSource } from "@gongji/application/ports";
import type { AnswerTrace, PublishedReader } from "@gongji/application/published";
import type { Bilingual, ProblemCode } from "@gongji/domain/shared";
import type { RestAddress } from "../rest/rest-address.ts";
import { createTrpc, type RequestContext } from "../trpc.ts";
import { checkedAtOnce } from "./checked-at-once.ts";

/** What a reader's request carries. There is no session in it, and nothing that could see a draft. */
export interface PublicContext extends RequestContext {
  readonly published: PublishedReader;
  readonly facts: FactSource;
  readonly now: () => Date;
  /** Takes down what the answer is made of. A procedure that says nothing makes one that any change ends. */
  readonly trace: AnswerTrace;
}

/** What the other face of a procedure needs to know: each query has an address, see `docs/front-ends.md`. */
export interface PublicMeta {
  /**
   * Where it answers below `/v1`, e.g. `GET /articles/{slug}`. Fields of the input that are not in braces are query
   * parameters of a GET, and the JSON body of a POST.
   */
  readonly rest: RestAddress | readonly RestAddress[];
  /** What it answers. */
  readonly says: Bilingual;
  /** What it can refuse with, besides what every call can. */
  readonly problems?: readonly ProblemCode[];
}

const t = createTrpc<PublicContext, PublicMeta>();

/** Groups procedures of the readers' door. */
export const publicRouter = t.router;
/** Calls procedures without HTTP, for tests. */
export const createPublicCaller = t.createCallerFactory;
/** A procedure of the readers' door; anybody may call it. */
export const publicProcedure = checkedAtOnce(t.procedure);
