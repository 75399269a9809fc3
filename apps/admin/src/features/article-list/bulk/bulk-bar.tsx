"use client";

import { Button } from "@gongji/ui/button";
import { useState } from "react";
import type { ListedArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { BulkDialog } from "./bulk-dialog.tsx";

/** How many articles are chosen, and what can be done to them; stays in sight under the list. */
export function BulkBar({ articles, onClear }: { articles: readonly ListedArticle[]; onClear: () => void }) {
  const { bulk: t } = useMessages();
  const [taken, setTaken] = useState<readonly ListedArticle[] | null>(null);
  return (
    <>
      <section
        aria-label={t.label}
        className="sticky bottom-3 z-20 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center gap-3 rounded-card border bg-surface px-4 py-2.5 shadow-raised"
      >
        <span role="status" className="text-sm font-medium">
          {t.chosen(articles.length)}
        </span>
        <Button tone="primary" size="small" onClick={() => setTaken(articles)}>
          {t.change}
        </Button>
        <Button tone="quiet" size="small" onClick={onClear}>
          {t.clear}
        </Button>
      </section>
      {taken ? <BulkDialog articles={taken} onClose={() => setTaken(null)} /> : null}
    </>
  );
}
