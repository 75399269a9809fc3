"use client";

import { Card } from "@gongji/ui/card";
import { classNames } from "@gongji/ui/class-names";
import { Skeleton } from "@gongji/ui/skeleton";
import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ListedArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

/** An article that waits for somebody, and why. */
export interface WorkLine {
  /** Where one article can be there more than once. */
  readonly key?: string;
  readonly article: Pick<ListedArticle, "articleId" | "title">;
  readonly note: string;
  /** What was said of it. */
  readonly said?: string | null;
  readonly badge?: ReactNode;
  readonly isUrgent?: boolean;
}

/** A few articles that wait for somebody, and the way to all of them. */
export function WorkList({
  id,
  heading,
  hint,
  Icon,
  lines,
  seeAll,
  empty,
}: {
  id: string;
  heading: string;
  hint?: string;
  Icon: LucideIcon;
  /** Undefined while they are still coming. */
  lines: readonly WorkLine[] | undefined;
  /** Null where there is no list of all of them. */
  seeAll: string | null;
  empty: string;
}) {
  const { common, home: t } = useMessages();
  const any = lines !== undefined && lines.length > 0;
  return (
    <Card
      id={id}
      heading={
        <span className="flex items-center gap-2">
          <Icon aria-hidden="true" className="size-4.5 text-ink-soft" />
          {heading}
        </span>
      }
      actions={
        any && seeAll !== null ? (
          <Link
            href={seeAll}
            className="text-sm text-accent hover:underline"
            aria-label={`${t.seeAll}${common.colon}${heading}`}
          >
            {t.seeAll}
          </Link>
        ) : null
      }
    >
      {hint && any ? <p className="-mt-2 mb-2 text-sm text-ink-soft">{hint}</p> : null}
      {lines === undefined ? (
        <div className="space-y-3 py-1">
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-4 w-3/5" />
          <Skeleton className="h-4 w-2/3" />
        </div>
      ) : null}
      {lines?.length === 0 ? <p className="text-sm text-ink-soft">{empty}</p> : null}
      <ul className="-mx-2">
        {lines?.map(({ key, article, note, said, badge, isUrgent = false }) => (
          <li key={key ?? article.articleId}>
            <Link
              href={paths.article(article.articleId)}
              className="flex flex-wrap items-baseline gap-x-3 rounded-lg px-2 py-1.5 text-sm hover:bg-hover"
            >
              <span className="flex min-w-0 flex-1 basis-52 items-baseline gap-2">
                <span className="truncate">{article.title || common.untitled}</span>
                {badge}
              </span>
              <span
                className={classNames(
                  "shrink-0 text-xs",
                  isUrgent ? "font-medium text-warning" : "text-ink-soft",
                )}
              >
                {note}
              </span>
              {said ? <span className="line-clamp-2 w-full text-xs text-ink-soft">{said}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
