"use client";

import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { RotateCcw } from "lucide-react";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { LinkTarget } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useToasts } from "#lib/toasts.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useMay } from "#lib/use-me.ts";

/** The articles that are suggested nowhere, with the way back. */
export function BanList() {
  const { common, related, walk: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const { ago } = useDates();
  const mayLift = useMay("article.curate_related");
  const bans = useQuery(trpc.suggestions.bans.queryOptions()).data?.items ?? [];
  async function lift({ articleId: targetId, title }: LinkTarget) {
    try {
      await client.suggestions.liftBan.mutate({ targetId });
      await queryClient.invalidateQueries({ queryKey: trpc.suggestions.pathKey() });
      toasts.say(t.lifted(title));
    } catch (error) {
      toasts.fail(error);
    }
  }
  return (
    <Card id="bans" heading={t.bans}>
      {bans.length === 0 ? <p className="text-sm text-ink-soft">{t.noBans}</p> : null}
      <ul className="divide-y">
        {bans.map(({ target, at, by }) => (
          <li key={target.articleId} className="flex items-center gap-3 py-1.5 text-sm">
            <Link
              href={paths.article(target.articleId)}
              className="min-w-0 flex-1 truncate hover:text-accent hover:underline"
            >
              {target.title || common.untitled}
            </Link>
            <span className="shrink-0 text-xs text-ink-soft">
              {by} {ago(at)}
            </span>
            {mayLift ? (
              <Button
                tone="quiet"
                size="smallIcon"
                aria-label={related.lift(target.title)}
                onClick={() => void lift(target)}
              >
                <RotateCcw aria-hidden="true" />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
