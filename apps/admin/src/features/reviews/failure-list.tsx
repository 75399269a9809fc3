"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import type { Waiting } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { errorMessage } from "#lib/problem-message.ts";
import { useToasts } from "#lib/toasts.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useMay } from "#lib/use-me.ts";
import { WaitingRow } from "./waiting-row.tsx";

/** What should have happened by itself and did not, until somebody has seen it. */
export function FailureList({ failed }: { failed: Waiting["failed"] }) {
  const messages = useMessages();
  const { failures, room: t } = messages.workflow;
  const dates = useDates();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const maySee = useMay("article.publish");
  const seen = useMutation(
    trpc.workflow.markFailureSeen.mutationOptions({
      onSuccess: () => toasts.say(t.seenDone),
      onError: (error) => toasts.warn(errorMessage(messages, error)),
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.workflow.pathKey() }),
    }),
  );
  return (
    <Card id="failed" heading={t.failed} className="border-danger lg:col-span-2">
      <ul>
        {failed.map(({ actId, articleId, title, kind, at, problem }) => (
          <WaitingRow
            key={actId}
            articleId={articleId}
            title={title}
            aside={<Badge tone="danger">{`${t[kind]} · ${dates.instant(at)}`}</Badge>}
            actions={
              maySee ? (
                <Button size="small" busy={seen.isPending} onClick={() => seen.mutate({ actId })}>
                  {t.seen}
                </Button>
              ) : null
            }
          >
            <p className="text-danger">{failures[problem] ?? failures.other}</p>
          </WaitingRow>
        ))}
      </ul>
    </Card>
  );
}
