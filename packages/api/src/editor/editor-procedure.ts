import { refuse } from "@gongji/application";
import type { CommandContext, EditorReader } from "@gongji/application/ports";
import type { Actor } from "@gongji/domain/article";
import { createTrpc, type RequestContext } from "../trpc.ts";

/** What an editor's request carries. */
export interface EditorContext extends RequestContext {
  /** Who is signed in; null for nobody. */
  readonly actor: Actor | null;
  readonly email: string | null;
  readonly commands: CommandContext;
  readonly reader: EditorReader;
  /** Makes the stored form of a password. */
  readonly hashPassword: (password: string) => Promise<string>;
}

const t = createTrpc<EditorContext>();

/** Groups procedures of the editors' door. */
export const editorRouter = t.router;
/** Calls procedures without HTTP, for tests. */
export const createEditorCaller = t.createCallerFactory;

/** A procedure of the editors' door: nobody passes without being signed in. What they may do, the command decides. */
export const editorProcedure = t.procedure.use(({ ctx, next }) => {
  const actor = ctx.actor ?? refuse({ code: "auth.sign_in_required" });
  return next({ ctx: { actor } });
});
