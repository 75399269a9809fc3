"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import Link from "next/link";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { KeysetFrame } from "#lib/keyset-frame.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useKeysetPages } from "#lib/use-keyset-pages.ts";
import { CompareDialog } from "./compare-dialog.tsx";

/** The pages of an import, in the order in which they came in; each opens beside its source. */
export function RunPages({ runId }: { runId: string }) {
  const { common, imports: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useKeysetPages({
    queryKey: [...trpc.imports.pathKey(), "pages", runId],
    load: (page, options) => client.imports.pages.query({ runId, ...page }, options),
  });
  const pages = list.items;
  const [openId, setOpenId] = useState<string | null>(null);
  const at = pages.findIndex(({ pageId }) => pageId === openId);
  const open = pages[at];
  const step = (by: number) => pages[at + by]?.pageId;
  return (
    <section aria-label={t.pagesOf}>
      <KeysetFrame
        list={list}
        waiting="h-40 rounded-card"
        empty={<p className="text-sm text-ink-soft">{t.noPages}</p>}
      >
        {() => (
          <ul aria-label={t.pagesOf} className="divide-y rounded-card border bg-surface">
            {pages.map(({ pageId, articleId, title, fileName, made, warnings }) => (
              <li key={pageId} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-3">
                <div className="min-w-0 flex-1 basis-64">
                  <Link href={paths.article(articleId)} className="text-sm font-medium hover:underline">
                    {title || common.untitled}
                  </Link>
                  <p className="truncate text-xs text-ink-soft">{fileName}</p>
                </div>
                {made === "filled_stub" ? <Badge tone="good">{t.fates.filled_stub}</Badge> : null}
                {warnings > 0 ? <Badge tone="warning">{t.warnings(warnings)}</Badge> : null}
                <Button size="small" aria-label={t.compareOf(title)} onClick={() => setOpenId(pageId)}>
                  {t.compare}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </KeysetFrame>
      {open ? (
        <CompareDialog
          key={open.pageId}
          what={{ kind: "page", pageId: open.pageId }}
          title={open.title}
          onPrevious={step(-1) ? () => setOpenId(step(-1) ?? null) : null}
          onNext={step(1) ? () => setOpenId(step(1) ?? null) : null}
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </section>
  );
}
