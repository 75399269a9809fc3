import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Shell } from "#features/shell/shell.tsx";
import { paths, safeReturnPath, signInCodePath, signInPath } from "#lib/paths.ts";
import { whoAsks } from "#lib/who-asks.ts";

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const who = await whoAsks();
  if (who === "nobody") {
    const wanted = safeReturnPath((await headers()).get("x-wanted-path"));
    redirect(wanted === paths.home ? paths.signIn : signInPath(wanted));
  }
  if (who === "halfway") redirect(signInCodePath(safeReturnPath((await headers()).get("x-wanted-path"))));
  return <Shell known={who === "unknown" ? undefined : who}>{children}</Shell>;
}
