"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

/** An article that waits, what it waits for, and what can be done about it here. */
export function WaitingRow({
  articleId,
  title,
  aside,
  actions,
  children,
}: {
  articleId: string;
  title: string;
  aside?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const { common } = useMessages();
  return (
    <li className="relative -mx-2 flex items-start gap-3 rounded-lg px-2 py-2 hover:bg-hover/60">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            href={paths.article(articleId)}
            className="min-w-0 text-sm font-medium after:absolute after:inset-0 hover:text-accent"
          >
            {title || common.untitled}
          </Link>
          {aside}
        </div>
        <div className="text-xs text-ink-soft">{children}</div>
      </div>
      {actions ? <div className="relative">{actions}</div> : null}
    </li>
  );
}
