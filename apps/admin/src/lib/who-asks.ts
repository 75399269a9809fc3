import type { EditorRouter } from "@gongji/api/editor";
import { createTRPCClient, httpLink } from "@trpc/client";
import { headers } from "next/headers";
import type { Me } from "./contract.ts";
import { apiUrl } from "./env.ts";
import { problemOf } from "./problem.ts";

const ANSWER_MAX_MS = 5000;

/**
 * Who sent this request, asked before the page is made; "halfway" is who still has to show a second
 * factor, "unknown" stands for an API that does not answer.
 */
export async function whoAsks(): Promise<Me | "nobody" | "halfway" | "unknown"> {
  const cookie = (await headers()).get("cookie") ?? "";
  const client = createTRPCClient<EditorRouter>({
    links: [httpLink({ url: `${apiUrl()}/trpc/editor`, headers: { cookie } })],
  });
  try {
    return await client.session.me.query(undefined, { signal: AbortSignal.timeout(ANSWER_MAX_MS) });
  } catch (error) {
    const code = problemOf(error)?.code;
    if (code === "auth.second_factor_required") return "halfway";
    return code === "auth.sign_in_required" ? "nobody" : "unknown";
  }
}
