"use client";

import { Button } from "@gongji/ui/button";
import { useQueryClient } from "@tanstack/react-query";
import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import type { ListedTrash } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useChange } from "#lib/use-change.ts";
import { useDates } from "#lib/use-dates.ts";

/** An article in the trash, and the two ways out of it. */
export function TrashRow({ article }: { article: ListedTrash }) {
  const { common, trash: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const change = useChange(trpc.trash.pathKey());
  const dates = useDates();
  const [purging, setPurging] = useState(false);
  const [busy, setBusy] = useState(false);
  const title = article.title || common.untitled;
  const seen = { articleId: article.articleId, expectedVersion: article.version };
  async function restore() {
    setBusy(true);
    await change(client.trash.restore.mutate(seen), t.restored(title));
    await queryClient.invalidateQueries({ queryKey: trpc.articles.pathKey() });
    setBusy(false);
  }
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-60 flex-1">
        <Link
          href={paths.article(article.articleId)}
          className="font-medium hover:text-accent hover:underline"
        >
          {title}
        </Link>
        <p className="text-sm text-ink-soft">
          {t.by(article.by?.name ?? common.platform, dates.ago(article.at))}
          {article.reason ? ` · ${t.because(article.reason)}` : null}
        </p>
        {article.namedBy > 0 ? (
          <p className="mt-0.5 flex items-start gap-1 text-sm text-warning">
            <TriangleAlert aria-hidden="true" className="mt-1 size-3.5 shrink-0" />
            {t.kept(article.namedBy)}
          </p>
        ) : (
          <p className="text-sm text-ink-soft">{t.until(dates.day(article.purgedAt))}</p>
        )}
      </div>
      <div className="flex gap-2">
        {article.mayRestore ? (
          <Button size="small" busy={busy} aria-label={t.restoreThis(title)} onClick={() => void restore()}>
            {t.restore}
          </Button>
        ) : null}
        {article.mayPurge ? (
          <Button
            size="small"
            tone="dangerQuiet"
            aria-label={t.purgeThis(title)}
            onClick={() => setPurging(true)}
          >
            {t.purge}
          </Button>
        ) : null}
      </div>
      {purging ? (
        <ConfirmDialog
          title={t.purgeTitle(title)}
          confirm={t.purge}
          danger
          onConfirm={() => change(client.trash.purge.mutate(seen), t.purged(title))}
          onClose={() => setPurging(false)}
        >
          <p>{t.purgeHint}</p>
        </ConfirmDialog>
      ) : null}
    </li>
  );
}
