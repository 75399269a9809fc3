"use client";

import { ArticleBody } from "@gongji/client/react";
import { Badge, type BadgeTone } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Notice } from "@gongji/ui/notice";
import Link from "next/link";
import { useMemo } from "react";
import type { PageComparison } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

const tones: Record<PageComparison["related"][number]["outcome"], BadgeTone> = {
  linked: "good",
  would_link: "good",
  stub_created: "outline",
  would_create_stub: "outline",
  left_out: "neutral",
};

/** What was made of the page: doubts first, then the draft as readers would see it, then its related list. */
export function ComparedDraft({ page }: { page: PageComparison }) {
  const { common, imports: t } = useMessages();
  const { draft, warnings, related, articleId } = page;
  // The wire's type of a body is looser than the renderer's; what came over it was checked by the server.
  const body = useMemo(() => JSON.parse(JSON.stringify(draft.body)), [draft.body]);
  return (
    <section aria-labelledby="compared-draft" className="min-w-0">
      <div className="mb-3 flex flex-wrap items-start justify-between gap-2">
        <div>
          <h3 id="compared-draft" className="font-semibold">
            {t.draft}
          </h3>
          <p className="text-xs text-ink-soft">
            {[page.category, page.publishedAt ? t.published(page.publishedAt.replace("T", " ")) : null]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        {articleId ? (
          <Button asChild size="small" tone="primary">
            <Link href={paths.article(articleId)}>{t.openArticle}</Link>
          </Button>
        ) : null}
      </div>
      {warnings.length > 0 ? (
        <Notice tone="warning" className="mb-4">
          <ul className="space-y-1">
            {warnings.map(({ code, line, message }) => (
              <li key={`${code}-${line}-${message.zh}`}>
                {line === null ? null : <span className="text-ink-soft">{t.line(line)} </span>}
                {common.inThisLanguage(message)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p className="text-xl font-semibold">{draft.title || common.untitled}</p>
      {draft.shortAnswer ? (
        <p className="my-3 rounded-lg bg-accent-soft px-3 py-2 text-sm whitespace-pre-wrap">
          {draft.shortAnswer}
        </p>
      ) : null}
      <div className="prose-body overflow-x-auto text-sm">
        <ArticleBody body={body} resolveArticle={(id) => paths.article(id)} />
      </div>
      {draft.disclaimer ? <p className="mt-4 text-sm text-ink-soft">{draft.disclaimer}</p> : null}
      <h4 className="mt-6 mb-2 border-t pt-4 font-semibold">{t.relatedCount(related.length)}</h4>
      {related.length === 0 ? <p className="text-sm text-ink-soft">{t.noRelated}</p> : null}
      <ul className="space-y-1.5 text-sm">
        {related.map(({ title, date, outcome, articleId: targetId }, at) => (
          <li key={at} className="flex items-start justify-between gap-3">
            <span className="min-w-0">
              {targetId ? (
                <Link href={paths.article(targetId)} className="text-accent underline underline-offset-2">
                  {title}
                </Link>
              ) : (
                title
              )}
              {date ? <span className="ml-2 text-xs text-ink-soft">{date}</span> : null}
            </span>
            <Badge tone={tones[outcome]}>{t.outcomes[outcome]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
