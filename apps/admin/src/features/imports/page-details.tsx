"use client";

import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { ImportedPage } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

/** What was read in a page: the doubts first, then related titles and the text itself. */
export function PageDetails({ page }: { page: ImportedPage["page"] }) {
  const { common, imports: t } = useMessages();
  const facts = [
    page.breadcrumbs.join(" › "),
    page.publishedAt ? t.published(page.publishedAt) : null,
    t.sections(page.sections.length),
    t.characters(page.bodyText.replaceAll(/\s/g, "").length),
    t.relatedCount(page.related.length),
  ];
  return (
    <div className="mt-1 space-y-1 text-sm">
      <p className="text-xs text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
      {page.warnings.length > 0 ? (
        <details>
          <summary className="flex cursor-pointer items-center gap-1.5 text-warning">
            <TriangleAlert aria-hidden="true" className="size-4" />
            {t.warnings(page.warnings.length)}
          </summary>
          <ul className="mt-1 list-disc space-y-0.5 pl-6">
            {page.warnings.map(({ code, line, message }) => (
              <li key={`${code}-${line}-${message.zh}`}>
                {line === null ? null : <span className="text-ink-soft">{t.line(line)} </span>}
                {common.inThisLanguage(message)}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="text-xs text-ink-soft">{t.noWarnings}</p>
      )}
      {page.related.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-ink-soft">{t.relatedCount(page.related.length)}</summary>
          <ol className="mt-1 list-decimal space-y-0.5 pl-6">
            {page.related.map(({ title, date, outcome, articleId }) => (
              <li key={`${title}-${date}`}>
                {articleId ? (
                  <Link href={paths.article(articleId)} className="text-accent underline underline-offset-2">
                    {title}
                  </Link>
                ) : (
                  title
                )}
                <span className="ml-2 text-xs text-ink-soft">
                  {[date, t.outcomes[outcome]].filter(Boolean).join(" · ")}
                </span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <details>
        <summary className="cursor-pointer text-ink-soft">{t.text}</summary>
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          aria-label={t.text}
          className="mt-1 max-h-80 overflow-y-auto rounded-lg bg-sunken p-3 break-words whitespace-pre-wrap"
        >
          {page.bodyText}
        </section>
      </details>
    </div>
  );
}
