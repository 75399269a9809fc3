import type { EditorRouter } from "@gongji/api/editor";
import { createTRPCClient, httpLink } from "@trpc/client";
import { headers } from "next/headers";
import type { Me } from "./contract.ts";
import { apiUrl } from "./env.ts";
import { problemOf } from "./problem.ts";

const ANSWER_MAX_MS = 5000;

/** Who sent this request, asked before the page is made; "unknown" when the API does not answer. */
export async function whoAsks(): Promise<Me | "nobody" | "unknown"> {
  const cookie = (await headers()).get("cookie") ?? "";
  const client = createTRPCClient<EditorRouter>({
    links: [httpLink({ url: `${apiUrl()}/trpc/editor`, headers: { cookie } })],
  });
  try {
    return await client.session.me.query(undefined, { signal: AbortSignal.timeout(ANSWER_MAX_MS) });
  } catch (error) {
    return problemOf(error)?.code === "auth.sign_in_required" ? "nobody" : "unknown";
  }
}
