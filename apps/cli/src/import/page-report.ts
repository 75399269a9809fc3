import { type ImportOutcome, pageWarnings } from "@gongji/application";
import type { ImportedPage } from "@gongji/intake";

/** A page as `gongji import --json` prints it: one object a page. */
export function pageJson(file: string, page: ImportedPage, outcome: ImportOutcome | null): string {
  return JSON.stringify({
    file,
    title: page.title,
    breadcrumbs: page.breadcrumbs,
    publishedAt: page.publishedAt,
    category: page.category,
    sections: page.sections,
    body: page.bodyText,
    disclaimer: page.disclaimer,
    related: page.related.map(({ title, excerpt, category, date }) => ({ title, excerpt, category, date })),
    previous: page.previous?.title ?? null,
    next: page.next?.title ?? null,
    warnings: outcome && outcome.outcome !== "unchanged" ? outcome.warnings : pageWarnings(page),
    ...(outcome ? { outcome: outcome.outcome, articleId: outcome.articleId } : {}),
  });
}

/** A page as a person reads it: what it is, what became of it, and what to look at. */
export function pageLines(file: string, page: ImportedPage, outcome: ImportOutcome | null): string[] {
  const stubs = outcome?.related.filter((link) => link.outcome === "stub_created").length ?? 0;
  const linked = (outcome?.related.length ?? 0) - stubs;
  const done = {
    created: "imported",
    filled_stub: "imported into its stub",
    unchanged: "already here, nothing changed",
  };
  const parts = [
    outcome ? done[outcome.outcome] : "read",
    `${page.sections.length} sections`,
    outcome && outcome.outcome !== "unchanged"
      ? `${page.related.length} related (${linked} linked, ${stubs} new stubs)`
      : `${page.related.length} related`,
  ];
  const warnings = outcome && outcome.outcome !== "unchanged" ? outcome.warnings : pageWarnings(page);
  return [
    `${file}: ${page.title || "(no title)"} — ${parts.join(", ")}`,
    ...warnings.map(({ line, message }) => `  ! ${line === null ? "" : `line ${line}: `}${message.en}`),
  ];
}
