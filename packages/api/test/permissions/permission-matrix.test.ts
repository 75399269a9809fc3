import { ProblemError, setOwner } from "@gongji/application";
import { openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { type Actor, ARTICLE_STATES, type ArticleState, ROLES } from "@gongji/domain/article";
import { type AnyTRPCProcedure, type AnyTRPCRouter, TRPCError } from "@trpc/server";
import { beforeAll, expect, test } from "vitest";
import { callEditorApi, editorApi } from "../../src/editor/index.ts";
import { type Bystanders, makeBystanders, makeSubject, type Subject } from "./article-in-state.ts";
import type { ProcedureRule } from "./procedure-rule.ts";
import { PROCEDURE_RULES } from "./procedure-rules.ts";

const room = openEditorialRoom();
const router: AnyTRPCRouter = editorApi;
const procedures = Object.entries<AnyTRPCProcedure>(router._def.procedures).map(([path, procedure]) => ({
  path,
  isMutation: procedure._def.type === "mutation",
}));
const CREATORS = ["author", "editor"] as const;
let bystanders: Bystanders;
/** Articles that no call has changed yet, by state and creator. */
const untouched = new Map<string, Subject>();

beforeAll(async () => {
  bystanders = await makeBystanders(room());
});

/** An article in the state as nobody has touched it; what one call has left as it was serves the next. */
async function subjectIn(state: ArticleState, creator: "author" | "editor"): Promise<Subject> {
  const key = `${state} of ${creator}`;
  const subject = untouched.get(key) ?? (await makeSubject(room(), bystanders, state, creator));
  untouched.set(key, subject);
  return subject;
}

/** `ok`, or the code of the problem the call is refused with. */
async function outcome(actor: Actor | null, path: string, input: unknown): Promise<string> {
  const { context, reader } = room();
  const caller = callEditorApi({
    actor,
    email: null,
    sessionId: crypto.randomUUID(),
    waitingFor: null,
    factors: { hmacSha1: () => new Uint8Array(20), seal: (text) => text, unseal: (text) => text },
    commands: context,
    reader,
    hashPassword: async (password) => `hash of ${password.length}`,
    verifyPassword: async () => false,
    countProof: async () => null,
    refuseReceiver: async () => null,
    writePreviewLink: ({ editionId }) => `https://preview.example.org/${editionId}`,
    requestId: "matrix",
    report: (error) => {
      throw error;
    },
  });
  const procedure = path.split(".").reduce<unknown>((part, name) => Reflect.get(Object(part), name), caller);
  if (typeof procedure !== "function") throw new Error(`${path} is no procedure.`);
  try {
    await procedure(input);
    return "ok";
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof ProblemError) return error.cause.problem.code;
    throw error;
  }
}

/** The number of the last event in the log. */
async function lastLogged(): Promise<bigint> {
  const { _max } = await room().database.auditEvent.aggregate({ _max: { sequence: true } });
  return _max.sequence ?? 0n;
}

function expected(
  rule: ProcedureRule,
  input: unknown,
  role: Actor["role"],
  own: boolean,
  state: ArticleState,
): string {
  if (!rule.allowed(role, own)) return "auth.not_allowed";
  // Nothing but the trash itself changes what is in the trash.
  if (state === "trashed" && isChange(input) && !rule.ofTrash) return "article.in_trash";
  return rule.refusedIn?.[state] ?? "ok";
}

/** Whether a call names an article and the version of it that was seen. */
function isChange(input: unknown): boolean {
  return Reflect.has(Object(input), "articleId") && Reflect.has(Object(input), "expectedVersion");
}

test("every procedure has a rule, and every rule a procedure", () => {
  expect(Object.keys(PROCEDURE_RULES).sort()).toEqual(procedures.map(({ path }) => path).sort());
});

test.for(procedures)("$path refuses who is not signed in", async ({ path }) => {
  const subject = await subjectIn("draft", "editor");
  const input = PROCEDURE_RULES[path]?.input(subject);
  expect(await outcome(null, path, input)).toBe(
    PROCEDURE_RULES[path]?.isOpen ? "invitation.not_found" : "auth.sign_in_required",
  );
});

test.for(procedures)(
  "$path does for each role in each state what its rule says, and the audit log tells of it when it changed something",
  async ({ path, isMutation }) => {
    const rule = PROCEDURE_RULES[path];
    if (!rule) throw new Error(`${path} has no rule.`);
    const { actors } = room();
    // What names no article is the same whatever state one is in.
    const namesNone = rule.input.length === 0;
    for (const state of namesNone ? ARTICLE_STATES.slice(0, 1) : ARTICLE_STATES) {
      for (const creator of namesNone ? CREATORS.slice(0, 1) : CREATORS) {
        for (const role of ROLES) {
          const subject = await subjectIn(state, creator);
          const input = rule.input(subject);
          await rule.prepare?.(room(), actors[role], subject);
          const before = await lastLogged();
          const answered = await outcome(actors[role], path, input);
          const isLogged = (await lastLogged()) > before;
          // A call that may have changed the article needs a fresh one after it.
          if (rule.prepare || (isMutation && answered === "ok")) untouched.delete(`${state} of ${creator}`);
          expect(`${role} on ${state} of ${creator}: ${answered}`).toBe(
            `${role} on ${state} of ${creator}: ${expected(rule, input, role, role === creator, state)}`,
          );
          const mustBeLogged = isMutation && answered === "ok" && rule.unaudited === undefined;
          expect(`${role} on ${state} of ${creator}: logged ${isLogged}`).toBe(
            `${role} on ${state} of ${creator}: logged ${mustBeLogged}`,
          );
        }
      }
    }
  },
);

const ofOnesOwn = procedures.filter(({ path }) => {
  const rule = PROCEDURE_RULES[path];
  return rule?.allowed("author", true) && !rule.allowed("author", false);
});

test.for(ofOnesOwn)("$path is for whoever looks after an article as for who made it", async ({ path }) => {
  const rule = PROCEDURE_RULES[path];
  if (!rule) throw new Error(`${path} has no rule.`);
  const { actors, context } = room();
  const made = await makeSubject(room(), bystanders, "live_with_draft", "editor");
  const { articleId, expectedVersion } = made;
  await setOwner(context, actors.editor, { articleId, expectedVersion, ownerId: actors.author.userId });
  const subject = { ...made, expectedVersion: expectedVersion + 1 };
  expect(await outcome(actors.author, path, rule.input(subject))).toBe(
    expected(rule, rule.input(subject), "author", true, "live_with_draft"),
  );
});
