"use client";

import type { Action } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import { FileText, House, Import, KeyRound, type LucideIcon, ScrollText, Users, Webhook } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

type Place = "home" | "articles" | "imports" | "users" | "keys" | "webhooks" | "audit";
const places: readonly { place: Place; href: string; Icon: LucideIcon; action: Action }[] = [
  { place: "home", href: paths.home, Icon: House, action: "article.read" },
  { place: "articles", href: paths.articles, Icon: FileText, action: "article.read" },
  { place: "imports", href: paths.imports, Icon: Import, action: "page.import" },
  { place: "users", href: paths.users, Icon: Users, action: "user.manage" },
  { place: "keys", href: paths.keys, Icon: KeyRound, action: "key.manage" },
  { place: "webhooks", href: paths.webhooks, Icon: Webhook, action: "webhook.manage" },
  { place: "audit", href: paths.audit, Icon: ScrollText, action: "audit.read" },
];

/** The rooms of the console that somebody's role opens. */
export function Navigation({ actions }: { actions: readonly Action[] }) {
  const { shell: t } = useMessages();
  const pathname = usePathname();
  return (
    <nav aria-label={t.navigation}>
      <ul className="space-y-0.5">
        {places
          .filter(({ action }) => actions.includes(action))
          .map(({ place, href, Icon }) => {
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
          })}
      </ul>
    </nav>
  );
}
