import { expect, test } from "vitest";
import { auditFiltersFrom, auditInputFor, auditQueryFor, WHOLE_LOG } from "./audit-filters.ts";

test("an address says the filters, and the filters the address", () => {
  const filters = {
    text: "共济 100%",
    actor: "0198c0de-0000-7000-8000-000000000001",
    action: "article.published",
    kind: "article",
    subjectId: "0198c0de-0000-7000-8000-000000000002",
    from: "2026-11-01",
    to: "2026-11-30",
  };
  expect(auditFiltersFrom(new URLSearchParams(auditQueryFor(filters)))).toEqual(filters);
  expect(auditQueryFor(WHOLE_LOG)).toBe("");
  expect(auditInputFor({ ...WHOLE_LOG, text: " " })).toEqual({});
});

test("what an address names wrongly is left out", () => {
  const query = new URLSearchParams("actor=me&action=A.b.c&kind=%20&from=2026-13-01&to=gestern&subject=");
  expect(auditFiltersFrom(query)).toEqual(WHOLE_LOG);
});
