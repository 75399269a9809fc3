"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { paths } from "#lib/paths.ts";
import type { Compared } from "#lib/versions.ts";

/** The two versions the address names; null when it names none. Others are shown at once and put into the address. */
export function useCompared(articleId: string): [Compared | null, (compared: Compared) => void] {
  const params = useSearchParams();
  const [from, to] = [params.get("from"), params.get("to")];
  const [compared, setCompared] = useState<Compared | null>(from && to ? { from, to } : null);
  // The address follows what is chosen a little later, and leads when somebody goes back or follows a link.
  useEffect(() => setCompared(from && to ? { from, to } : null), [from, to]);
  return [
    compared,
    (next) => {
      setCompared(next);
      window.history.replaceState(null, "", paths.articleComparison(articleId, next));
    },
  ];
}
