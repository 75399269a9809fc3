import { refuse } from "@gongji/application";
import type { FactorContext } from "@gongji/application/factors";
import type { CommandContext, EditorReader } from "@gongji/application/ports";
import type { WritePreviewLink } from "@gongji/application/previews";
import type { Actor } from "@gongji/domain/article";
import type { ReceiverRefusal } from "@gongji/domain/webhook";
import { createTrpc, type RequestContext } from "../trpc.ts";

/** What an editor's request carries. */
export interface EditorContext extends RequestContext {
  /** Who is signed in; null for nobody. */
  readonly actor: Actor | null;
  /** What the session waits for before it opens anything; null when it is open. */
  readonly waitingFor: "code" | "enrolment" | null;
  /** What second factors are made of and kept with. */
  readonly factors: Pick<FactorContext, "hmacSha1" | "seal" | "unseal">;
  readonly email: string | null;
  /** The browser they act from; null for nobody. */
  readonly sessionId: string | null;
  readonly commands: CommandContext;
  readonly reader: EditorReader;
  /** Why nothing may be sent to an address; null when it may be a receiver. */
  readonly refuseReceiver: (url: string) => Promise<ReceiverRefusal | null>;
  /** Writes a preview link that nobody else can write. */
  readonly writePreviewLink: WritePreviewLink;
  /** Makes the stored form of a password. */
  readonly hashPassword: (password: string) => Promise<string>;
  readonly verifyPassword: (password: string, hash: string) => Promise<boolean>;
  /** Counts a try to prove who somebody is; the seconds to wait when there were too many, else null. */
  readonly countProof: (userId: string) => Promise<number | null>;
}

const t = createTrpc<EditorContext>();

/** Groups procedures of the editors' door. */
export const editorRouter = t.router;
/** Calls procedures without HTTP, for tests. */
export const createEditorCaller = t.createCallerFactory;

/** A procedure of the editors' door: nobody passes without being signed in. What they may do, the command decides. */
export const editorProcedure = t.procedure.use(({ ctx, next }) => {
  const actor = ctx.actor ?? refuse({ code: "auth.sign_in_required" });
  if (ctx.waitingFor) refuse({ code: "auth.second_factor_required", waitingFor: ctx.waitingFor });
  return next({ ctx: { actor } });
});

/** A procedure for who has given a password, whatever else the session waits for: what it takes to go on from there. */
export const halfwayProcedure = t.procedure.use(({ ctx, next }) => {
  const actor = ctx.actor ?? refuse({ code: "auth.sign_in_required" });
  const { hashPassword, verifyPassword, countProof, factors } = ctx;
  const proofs: FactorContext = { ...ctx.commands, hashPassword, verifyPassword, countProof, ...factors };
  const self = { actor, sessionId: ctx.sessionId ?? "", email: ctx.email ?? "" };
  return next({ ctx: { actor, self, proofs } });
});

/** A procedure for anybody at all: what it asks for is its own key. */
export const openProcedure = t.procedure;
