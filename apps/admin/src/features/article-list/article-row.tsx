"use client";

import type { ListColumn } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import Link from "next/link";
import type { ListedArticle, Present } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { PresentPeople } from "#lib/presence/present-people.tsx";
import { StateBadge } from "#lib/state-badge.tsx";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { ArticleCell } from "./article-cell.tsx";

/** One article of the list: what it is about, and what was asked to be shown of it. */
export function ArticleRow({
  article,
  columns,
  chosen,
  people,
  onToggle,
}: {
  article: ListedArticle;
  columns: readonly ListColumn[];
  chosen: boolean;
  /** Who else has it open. */
  people: readonly Present[];
  onToggle: (upTo: boolean) => void;
}) {
  const { articles: t, common } = useMessages();
  const taxonomy = useTaxonomy();
  const title = article.title || common.untitled;
  const place = [taxonomy.regionName(article.regionCode), taxonomy.categoryName(article.categoryKey)];
  return (
    <tr
      aria-selected={chosen}
      className={classNames("relative align-top", chosen ? "bg-accent-soft/50" : "hover:bg-hover/60")}
    >
      <td className="relative z-10 w-10 py-3 pl-4">
        <input
          type="checkbox"
          aria-label={t.choose(title)}
          className="mt-0.5 size-4 cursor-pointer accent-accent"
          checked={chosen}
          onChange={(event) =>
            onToggle(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
          }
        />
      </td>
      <td className="w-full px-3 md:min-w-72 py-2.5">
        <Link
          href={paths.article(article.articleId)}
          className="font-medium text-ink after:absolute after:inset-0 hover:text-accent"
        >
          {title}
        </Link>
        {article.question && article.question !== article.title ? (
          <p className="mt-0.5 line-clamp-1 text-ink-soft">{article.question}</p>
        ) : null}
        <PresentPeople people={people} className="mt-0.5 text-xs" />
        <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft md:hidden">
          <StateBadge state={article.state} stage={article.stage} />
          <span>{place.filter(Boolean).join(" · ")}</span>
          {columns
            .filter((column) => column !== "state" && column !== "region" && column !== "category")
            .map((column) => (
              <ArticleCell key={column} article={article} column={column} alone />
            ))}
        </div>
      </td>
      {columns.map((column) => (
        <td key={column} className="max-w-44 px-3 py-2.5 text-ink-soft max-md:hidden">
          <ArticleCell article={article} column={column} />
        </td>
      ))}
    </tr>
  );
}
