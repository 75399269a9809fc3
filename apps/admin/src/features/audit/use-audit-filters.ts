"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";
import { type AuditFilters, auditFiltersFrom, auditQueryFor } from "#lib/audit-filters.ts";
import { paths } from "#lib/paths.ts";

/** The filters of the address, and how to change some of them without loading the page again. */
export function useAuditFilters(): [AuditFilters, (change: Partial<AuditFilters>) => void] {
  const filters = auditFiltersFrom(useSearchParams());
  const change = useCallback((wanted: Partial<AuditFilters>) => {
    const before = auditFiltersFrom(new URLSearchParams(window.location.search));
    window.history.replaceState(null, "", paths.audit + auditQueryFor({ ...before, ...wanted }));
  }, []);
  return [filters, change];
}
