"use client";

import type { Action } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { PLACES } from "./places.ts";

/** The rooms of the console that somebody's role opens. */
export function Navigation({ actions }: { actions: readonly Action[] }) {
  const { shell: t } = useMessages();
  const pathname = usePathname();
  return (
    <nav aria-label={t.navigation}>
      <ul className="space-y-0.5">
        {PLACES.filter(({ action, inNavigation }) => inNavigation && actions.includes(action)).map(
          ({ place, href, Icon }) => {
            const here = href === paths.home ? pathname === href : pathname.startsWith(href);
            return (
              <li key={place}>
                <Link
                  href={href}
                  aria-current={here ? "page" : undefined}
                  className={classNames(
                    "flex h-9 items-center gap-2.5 rounded-lg px-2.5 text-sm font-medium",
                    here ? "bg-accent-soft text-accent" : "text-ink-soft hover:bg-hover hover:text-ink",
                  )}
                >
                  <Icon aria-hidden="true" className="size-4.5" />
                  {t[place]}
                </Link>
              </li>
            );
          },
        )}
      </ul>
    </nav>
  );
}
