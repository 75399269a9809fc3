"use client";

import { BrandMark } from "@gongji/ui/brand-mark";
import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
import { Menu as MenuIcon, Search } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import type { Me } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { problemOf } from "#lib/problem.ts";
import { useHydrated } from "#lib/use-hydrated.ts";
import { useMeQuery } from "#lib/use-me.ts";
import { useShortcutTexts } from "#lib/use-shortcut-texts.ts";
import { useShortcuts } from "#lib/use-shortcuts.ts";
import { AccountButton } from "./account-button.tsx";
import { Navigation } from "./navigation.tsx";
import { usePalette } from "./use-palette.ts";

/** Until a part has come, what is there stays as it is. */
const loading = () => null;
const ShortcutSheet = dynamic(() => import("./shortcut-sheet.tsx").then((m) => m.ShortcutSheet), { loading });

/** Navigation and account beside whatever page is open; nothing shows before it is known who looks. */
export function Shell({ known, children }: { known: Me | undefined; children: ReactNode }) {
  const { common, shell: t } = useMessages();
  const who = useMeQuery(known);
  const me = who.data;
  const hydrated = useHydrated();
  const pathname = usePathname();
  const shortcutTexts = useShortcutTexts();
  const [navigationOpen, setNavigationOpen] = useState(false);
  const [overlay, setOverlay] = useState<"none" | "palette" | "shortcuts">("none");
  const Palette = usePalette(overlay === "palette");
  useShortcuts({ palette: () => setOverlay("palette"), sheet: () => setOverlay("shortcuts") });
  useEffect(() => setNavigationOpen(false), [pathname]);

  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {common.skipToContent}
      </a>
      <header className="sticky top-0 z-30 border-b bg-surface lg:h-dvh lg:border-r lg:border-b-0">
        <div className="flex h-13 items-center gap-2 px-3 lg:h-full lg:flex-col lg:items-stretch lg:gap-4 lg:px-3 lg:py-4">
          <Link href={paths.home} className="flex items-center gap-2.5 rounded-lg lg:px-2">
            <BrandMark className="size-8" />
            <span className="text-lg font-semibold">{common.product}</span>
          </Link>
          <Button
            className="ml-auto lg:ml-0 lg:justify-start lg:text-ink-soft"
            title={t.openPalette}
            aria-keyshortcuts="Control+K Meta+K"
            onClick={() => setOverlay("palette")}
          >
            <Search aria-hidden="true" />
            <span className="max-lg:sr-only">{common.search}</span>
            <span className="ml-auto hidden text-xs lg:inline">{shortcutTexts("palette")}</span>
          </Button>
          <Button
            tone="quiet"
            size="icon"
            className="lg:hidden"
            aria-label={t.openNavigation}
            aria-expanded={navigationOpen}
            aria-controls="navigation"
            onClick={() => setNavigationOpen(!navigationOpen)}
          >
            <MenuIcon aria-hidden="true" />
          </Button>
          <div
            id="navigation"
            className={`${navigationOpen ? "flex" : "hidden"} absolute inset-x-0 top-13 flex-col gap-4 border-b bg-surface p-3 shadow-raised lg:static lg:flex lg:flex-1 lg:border-0 lg:p-0 lg:shadow-none`}
          >
            <Navigation actions={me?.actions ?? []} />
            <div className="lg:mt-auto">
              {me ? (
                <AccountButton me={me} onShortcuts={() => setOverlay("shortcuts")} />
              ) : (
                <Skeleton className="h-10 w-full" />
              )}
            </div>
          </div>
        </div>
      </header>
      <div id="content" tabIndex={-1} className="min-w-0 outline-none">
        {me && hydrated ? children : <Waiting error={who.error} onRetry={() => void who.refetch()} />}
      </div>
      {overlay === "palette" && Palette ? (
        <Palette onClose={() => setOverlay("none")} onShortcuts={() => setOverlay("shortcuts")} />
      ) : null}
      {overlay === "shortcuts" ? <ShortcutSheet onClose={() => setOverlay("none")} /> : null}
    </div>
  );
}

/** Stands where a page will be: nobody can touch a control that does not work yet. */
function Waiting({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const signedOut = problemOf(error)?.code === "auth.sign_in_required";
  const { common } = useMessages();
  return (
    <PageFrame>
      <h1 className="sr-only">{common.loading}</h1>
      {error && !signedOut ? (
        <FailedLoad error={error} onRetry={onRetry} />
      ) : (
        <div aria-busy="true" className="space-y-4">
          <Skeleton className="h-9 w-52" />
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-80 w-full rounded-card" />
        </div>
      )}
    </PageFrame>
  );
}
