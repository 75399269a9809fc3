"use client";

import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { type AuditFilters, auditInputFor } from "#lib/audit-filters.ts";
import { useDebounced } from "#lib/use-debounced.ts";
import { useKeysetPages } from "#lib/use-keyset-pages.ts";

/** The pages of the log so far; the search follows the typing. */
export function useAuditPages(filters: AuditFilters) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const text = useDebounced(filters.text, 250);
  const input = auditInputFor({ ...filters, text });
  return useKeysetPages({
    queryKey: [...trpc.audit.pathKey(), "pages", input],
    load: (page, options) => client.audit.list.query({ ...input, ...page }, options),
    keepsPrevious: true,
  });
}
