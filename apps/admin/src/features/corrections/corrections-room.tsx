"use client";

import { classNames } from "@gongji/ui/class-names";
import { EmptyState } from "@gongji/ui/empty-state";
import { MessageSquareWarning } from "lucide-react";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { KeysetFrame } from "#lib/keyset-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { useKeysetPages } from "#lib/use-keyset-pages.ts";
import { CorrectionRow } from "./correction-row.tsx";

const TABS = [
  { state: "open", href: paths.corrections },
  { state: "done", href: paths.doneCorrections },
] as const;

/** What readers say is wrong: what waits for somebody, and what is done. */
export function CorrectionsRoom({ state }: { state: "open" | "done" }) {
  const { corrections: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useKeysetPages({
    queryKey: [...trpc.corrections.pathKey(), "pages", state],
    load: (page, options) => client.corrections.list.query({ state, ...page }, options),
  });
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={t.hint} />
      <nav aria-label={t.title} className="mb-4 flex gap-1">
        {TABS.map((tab) => (
          <Link
            key={tab.state}
            href={tab.href}
            aria-current={tab.state === state ? "page" : undefined}
            className={classNames(
              "rounded-lg px-3 py-1.5 text-sm font-medium",
              tab.state === state ? "bg-accent-soft text-accent" : "text-ink-soft hover:bg-hover",
            )}
          >
            {tab.state === "open" && list.first ? t.openCount(list.first.openCount) : t.states[tab.state]}
          </Link>
        ))}
      </nav>
      <KeysetFrame
        list={list}
        waiting="h-64 rounded-card"
        empty={<EmptyState icon={<MessageSquareWarning />} title={t.empty[state]} />}
      >
        {(items) => (
          <ul className="divide-y rounded-card border bg-surface">
            {items.map((correction) => (
              <CorrectionRow key={correction.correctionId} correction={correction} />
            ))}
          </ul>
        )}
      </KeysetFrame>
    </PageFrame>
  );
}
