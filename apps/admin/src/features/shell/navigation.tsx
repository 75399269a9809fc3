"use client";

import type { Action } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { PLACES, type Place } from "./places.ts";

/** How often it is asked what waits while a page stays open. */
const ASKED_EVERY_MS = 60_000;
/** A larger number says no more than that there is a lot. */
const COUNT_SHOWN_MAX = 99;

/** How much waits in each room that can say so; asked anew with every page. */
function useWaitingCounts(pathname: string): Partial<Record<Place["place"], number>> {
  const trpc = useTRPC();
  const { data, refetch } = useQuery(
    trpc.desk.counts.queryOptions(undefined, { refetchInterval: ASKED_EVERY_MS }),
  );
  useEffect(() => void refetch(), [pathname, refetch]);
  return data ? { home: data.desk, reviews: data.reviews, corrections: data.corrections } : {};
}

/** The rooms of the console that somebody's role opens, and how much waits in them. */
export function Navigation({ actions }: { actions: readonly Action[] }) {
  const { shell: t } = useMessages();
  const pathname = usePathname();
  const counts = useWaitingCounts(pathname);
  return (
    <nav aria-label={t.navigation}>
      <ul className="space-y-0.5">
        {PLACES.filter(({ action, inNavigation }) => inNavigation && actions.includes(action)).map(
          ({ place, href, Icon }) => {
            const here = href === paths.home ? pathname === href : pathname.startsWith(href);
            const count = counts[place] ?? 0;
            return (
              <li key={place}>
                <Link
                  href={href}
                  aria-current={here ? "page" : undefined}
                  aria-describedby={count > 0 ? `waiting-${place}` : undefined}
                  className={classNames(
                    "flex h-9 items-center gap-2.5 rounded-lg px-2.5 text-sm font-medium",
                    here ? "bg-accent-soft text-accent" : "text-ink-soft hover:bg-hover hover:text-ink",
                  )}
                >
                  <Icon aria-hidden="true" className="size-4.5" />
                  {t[place]}
                  {count > 0 ? (
                    <span
                      aria-hidden="true"
                      className="ml-auto min-w-5 rounded-full bg-accent px-1.5 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums"
                    >
                      {count > COUNT_SHOWN_MAX ? `${COUNT_SHOWN_MAX}+` : count}
                    </span>
                  ) : null}
                </Link>
                {count > 0 ? (
                  <span id={`waiting-${place}`} className="sr-only">
                    {t.waitingCount(count)}
                  </span>
                ) : null}
              </li>
            );
          },
        )}
      </ul>
    </nav>
  );
}
