"use client";

import { Progress } from "@gongji/ui/progress";
import { CircleAlert, CircleCheck } from "lucide-react";
import Link from "next/link";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { errorMessage } from "#lib/problem-message.ts";
import type { BulkRun } from "./use-bulk-run.ts";

/** How a run goes, and at the end how it went for each article it did not work for. */
export function BulkReport({ run }: { run: BulkRun }) {
  const messages = useMessages();
  const { bulk: t, common } = messages;
  const outcomes = [...run.outcomes.values()];
  const done = outcomes.filter((outcome) => outcome.kind === "done");
  const unchanged = run.isUndo ? [] : done.filter((outcome) => outcome.value === null);
  const stopped = outcomes.filter((outcome) => outcome.kind === "stopped");
  const failed = run.articles.flatMap((article) => {
    const outcome = run.outcomes.get(article.articleId);
    return outcome?.kind === "failed" ? [{ article, error: outcome.error }] : [];
  });
  const story = [
    run.isUndo ? t.undone(done.length) : t.done(done.length - unchanged.length),
    unchanged.length > 0 ? t.unchanged(unchanged.length) : null,
    failed.length > 0 ? t.failed(failed.length) : null,
    stopped.length > 0 ? t.stopped(stopped.length) : null,
  ];
  return (
    <div className="space-y-4 text-sm">
      <Progress label={t.progress} value={outcomes.length} max={run.articles.length} />
      <p role="status" className="flex items-start gap-2 font-medium">
        {run.isRunning ? null : failed.length > 0 ? (
          <CircleAlert aria-hidden="true" className="mt-1 size-4 shrink-0 text-warning" />
        ) : (
          <CircleCheck aria-hidden="true" className="mt-1 size-4 shrink-0 text-accent" />
        )}
        {run.isRunning ? t.running(outcomes.length, run.articles.length) : story.filter(Boolean).join(t.and)}
      </p>
      {failed.length > 0 ? (
        <ul aria-label={t.failures} className="divide-y rounded-lg border">
          {failed.map(({ article, error }) => (
            <li key={article.articleId} className="px-3 py-2">
              <Link
                href={paths.article(article.articleId)}
                className="font-medium text-accent hover:underline"
              >
                {article.title || common.untitled}
              </Link>
              <p className="text-ink-soft">{errorMessage(messages, error)}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
