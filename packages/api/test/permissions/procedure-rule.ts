import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import { type Actor, ARTICLE_STATES, type ArticleState, type Role } from "@gongji/domain/article";
import type { Subject } from "./article-in-state.ts";

/** Whether a role may call a procedure on an article, by whether the caller created it. */
export type Allowed = (role: Role, own: boolean) => boolean;

/** What one procedure needs, and what an allowed call answers in each state. */
export interface ProcedureRule {
  readonly input: (subject: Subject) => unknown;
  readonly allowed: Allowed;
  /** Whether nobody needs to be signed in: what it is given is its own key. */
  readonly isOpen?: true;
  /** Whether it asks for an article in the trash. */
  readonly ofTrash?: true;
  /** Makes sure that the call has something to change. */
  readonly prepare?: (room: EditorialRoom, actor: Actor, subject: Subject) => Promise<unknown>;
  /** Why a mutation that succeeds leaves no event in the audit log; without it every one has to. */
  readonly unaudited?: string;
  /** States in which an allowed call is refused, and why. Everywhere else it succeeds. */
  readonly refusedIn?: Partial<Record<ArticleState, string>>;
}

export const everybody: Allowed = () => true;
export const editing: Allowed = (role, own) => role !== "author" || own;
export const publishing: Allowed = (role) => role === "publisher" || role === "admin";
export const admins: Allowed = (role) => role === "admin";
export const importing: Allowed = (role) => role !== "author";

export const change = ({ articleId, expectedVersion }: Subject) => ({ articleId, expectedVersion });
export const page = Buffer.from("标题在这里\n\n这是一段完整的正文,说明怎么办理。\n").toString("base64");
export const nobody = "01990000-0000-7000-8000-ffffffffffff";
export const always = (code: string): Partial<Record<ArticleState, string>> =>
  Object.fromEntries(ARTICLE_STATES.map((state) => [state, code]));
export const except = (state: ArticleState, code: string): Partial<Record<ArticleState, string>> =>
  Object.fromEntries(ARTICLE_STATES.filter((other) => other !== state).map((other) => [other, code]));
