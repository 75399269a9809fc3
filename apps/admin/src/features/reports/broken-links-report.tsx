"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { OwnerSelect } from "#lib/owner-select.tsx";
import { paths } from "#lib/paths.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { todayInBeijing } from "#lib/use-dates.ts";
import { REPORT_SELECT, ReportCard } from "./report-card.tsx";

/** The server tells no more. */
const LINKS_MAX = 500;

/** Links readers cannot follow in what they see, each with the article it stands in and what became of its target. */
export function BrokenLinksReport() {
  const { articles, common, publishing, reports: t } = useMessages();
  const trpc = useTRPC();
  const [categoryKey, setCategoryKey] = useState("");
  const [owner, setOwner] = useState("");
  const input = { ...(categoryKey ? { categoryKey } : {}), ...(owner ? { owner } : {}) };
  const { data, error, refetch } = useQuery(
    trpc.reports.brokenLinks.queryOptions(input, { placeholderData: keepPreviousData, staleTime: 0 }),
  );
  const links = data?.items.map(({ article, position, targetId, target }) => ({
    key: `${article.articleId} ${position} ${targetId}`,
    articleId: article.articleId,
    title: article.title || common.untitled,
    place: position === null ? publishing.referrerPlace.text : publishing.referrerPlace.list(position + 1),
    targetTitle: target ? target.title || common.untitled : publishing.deletedArticle,
    target,
  }));
  const columns = [t.brokenIn, t.brokenPlace, t.brokenTarget, t.brokenState];
  return (
    <ReportCard
      id="broken-links"
      heading={t.broken}
      category={{ label: articles.category, value: categoryKey, onChange: setCategoryKey }}
      narrower={
        <OwnerSelect
          aria-label={articles.owner}
          className={REPORT_SELECT}
          value={owner}
          onChange={(event) => setOwner(event.target.value)}
        />
      }
      file={
        links
          ? {
              name: `${t.brokenFile}-${todayInBeijing()}`,
              rows: [
                columns,
                ...links.map(({ title, place, targetTitle, target }) => [
                  ...[title, place, targetTitle],
                  target ? articles.states[target.state] : publishing.deletedArticle,
                ]),
              ],
            }
          : null
      }
      error={error}
      onRetry={() => void refetch()}
    >
      {links?.length === 0 ? <p className="text-sm text-ink-soft">{t.brokenEmpty}</p> : null}
      {links === undefined && !error ? <Skeleton className="h-24" /> : null}
      {links && links.length > 0 ? (
        <>
          <p className="-mt-1 mb-3 text-sm text-ink-soft">
            {t.brokenHint} {links.length === LINKS_MAX ? t.brokenMost(LINKS_MAX) : null}
          </p>
          <div className="max-h-[70dvh] overflow-auto">
            <table className="w-full min-w-xl text-sm">
              <thead className="text-left text-xs text-ink-soft">
                <tr>
                  {columns.map((name) => (
                    <th key={name} scope="col" className="py-1.5 pr-4 font-medium">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="divide-y">
                {links.map(({ key, articleId, title, place, targetTitle, target }) => (
                  <tr key={key} className="align-baseline">
                    <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                      <Link href={paths.article(articleId)} className="hover:text-accent hover:underline">
                        {title}
                      </Link>
                    </th>
                    <td className="py-1.5 pr-4 whitespace-nowrap text-ink-soft">{place}</td>
                    <td className="py-1.5 pr-4">
                      {target ? (
                        <Link
                          href={paths.article(target.articleId)}
                          className="hover:text-accent hover:underline"
                        >
                          {targetTitle}
                        </Link>
                      ) : (
                        targetTitle
                      )}
                    </td>
                    <td className="py-1.5">{target ? <StateBadge state={target.state} /> : null}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
    </ReportCard>
  );
}
