"use client";

import { useSearchParams } from "next/navigation";
import { paths } from "#lib/paths.ts";
import type { Compared } from "#lib/versions.ts";

/** The two versions the address names; null when it names none. Others are put into the address. */
export function useCompared(articleId: string): [Compared | null, (compared: Compared) => void] {
  const params = useSearchParams();
  const [from, to] = [params.get("from"), params.get("to")];
  return [
    from && to ? { from, to } : null,
    (compared) => window.history.replaceState(null, "", paths.articleComparison(articleId, compared)),
  ];
}
