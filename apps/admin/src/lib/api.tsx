"use client";

import type { EditorRouter } from "@gongji/api/editor";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import { paths, signInCodePath, signInPath } from "./paths.ts";
import { problemOf } from "./problem.ts";
import { hasUnsentText } from "./unsent-texts.ts";

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<EditorRouter>();

export { useTRPC, useTRPCClient };

/** Pages for who is not inside yet. */
const OUTSIDE: readonly string[] = [paths.signIn, paths.invite("").slice(0, -1)];

/**
 * Leads to the sign-in page when the API says that nobody is signed in. An article with unsent text stays open:
 * its own bar asks for the sign-in.
 */
function leadToSignIn(error: unknown): void {
  const code = problemOf(error)?.code;
  if (code !== "auth.sign_in_required" && code !== "auth.second_factor_required") return;
  if (OUTSIDE.includes(window.location.pathname) || hasUnsentText()) return;
  const wanted = window.location.pathname + window.location.search;
  window.location.assign(code === "auth.sign_in_required" ? signInPath(wanted) : signInCodePath(wanted));
}

function newQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leadToSignIn }),
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal stays one; only a lost connection is worth another try.
        retry: (failures, error) => problemOf(error) === null && failures < 3,
      },
    },
  });
}

/** Gives everything inside the editors' door of the API, through this application's own address. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(newQueryClient);
  const [trpcClient] = useState(() =>
    createTRPCClient<EditorRouter>({ links: [httpLink({ url: paths.editorApi })] }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
