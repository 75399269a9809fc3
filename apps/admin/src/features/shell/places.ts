import type { Action } from "@gongji/domain/article";
import {
  ChartColumn,
  FileText,
  House,
  Import,
  KeyRound,
  ListChecks,
  type LucideIcon,
  MessageSquareWarning,
  PackageCheck,
  ScrollText,
  Stamp,
  Trash2,
  UserRound,
  Users,
  Webhook,
} from "lucide-react";
import { paths } from "#lib/paths.ts";

/** A room of the console: its name among the messages of the shell, where it is, and what opens it. */
export interface Place {
  readonly place:
    | "home"
    | "articles"
    | "reviews"
    | "releases"
    | "trash"
    | "reports"
    | "relatedWalk"
    | "imports"
    | "corrections"
    | "users"
    | "keys"
    | "webhooks"
    | "audit"
    | "changePassword";
  readonly href: string;
  readonly Icon: LucideIcon;
  readonly action: Action;
  /** Whether it stands in the navigation; the others are in the palette only. */
  readonly inNavigation: boolean;
}

/** Every room there is a way to, in the order of the navigation. */
export const PLACES: readonly Place[] = [
  { place: "home", href: paths.home, Icon: House, action: "article.read", inNavigation: true },
  { place: "articles", href: paths.articles, Icon: FileText, action: "article.read", inNavigation: true },
  { place: "reviews", href: paths.reviews, Icon: Stamp, action: "article.read", inNavigation: true },
  { place: "releases", href: paths.releases, Icon: PackageCheck, action: "article.read", inNavigation: true },
  { place: "reports", href: paths.reports, Icon: ChartColumn, action: "article.read", inNavigation: true },
  {
    place: "relatedWalk",
    href: paths.relatedWalk,
    Icon: ListChecks,
    action: "article.curate_related",
    inNavigation: true,
  },
  { place: "imports", href: paths.imports, Icon: Import, action: "page.import", inNavigation: true },
  {
    place: "corrections",
    href: paths.corrections,
    Icon: MessageSquareWarning,
    action: "article.read",
    inNavigation: true,
  },
  { place: "trash", href: paths.trash, Icon: Trash2, action: "article.read", inNavigation: true },
  { place: "users", href: paths.users, Icon: Users, action: "user.manage", inNavigation: true },
  { place: "keys", href: paths.keys, Icon: KeyRound, action: "key.manage", inNavigation: true },
  { place: "webhooks", href: paths.webhooks, Icon: Webhook, action: "webhook.manage", inNavigation: true },
  { place: "audit", href: paths.audit, Icon: ScrollText, action: "audit.read", inNavigation: true },
  {
    place: "changePassword",
    href: paths.account,
    Icon: UserRound,
    action: "article.read",
    inNavigation: false,
  },
];
