"use client";

import { shownAt } from "@gongji/domain/comparison";
import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { beijingInstant, useDates } from "#lib/use-dates.ts";
import { type Compared, NOW } from "#lib/versions.ts";

/** What readers saw from when to when, and what they saw at a chosen moment. Nothing of an article never live. */
export function LiveSpans({
  articleId,
  onCompare,
}: {
  articleId: string;
  onCompare: (compared: Compared) => void;
}) {
  const { history: t } = useMessages();
  const dates = useDates();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.revisions.liveSpans.queryOptions({ articleId }, { staleTime: 0 }));
  const [moment, setMoment] = useState("");
  const spans = data?.items ?? [];
  const last = spans.at(-1);
  if (!last) return null;
  const at = moment ? beijingInstant(moment) : null;
  const found = at === null ? null : shownAt(spans, at);
  return (
    <details className="group rounded-card border bg-surface">
      <summary className="flex cursor-pointer items-center gap-2 px-4 py-3 text-sm">
        <Eye aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
        <span className="shrink-0 font-semibold">{t.liveSpans}</span>
        <span className="min-w-0 truncate text-ink-soft">
          {last.to === null ? t.shownSince(dates.instant(last.from)) : t.notShown}
        </span>
      </summary>
      <div className="space-y-4 border-t px-4 py-4 text-sm">
        <Field id="live-at" label={t.shownAt} className="max-w-xs">
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              value={moment}
              onChange={(event) => setMoment(event.target.value)}
            />
          )}
        </Field>
        {at === null ? null : (
          <p role="status">{found ? t.shownThen(dates.instant(found.from)) : t.nothingThen}</p>
        )}
        <table className="w-full">
          <thead className="text-left text-xs text-ink-soft">
            <tr>
              <th scope="col" className="py-1.5 pr-3 font-medium">
                {t.from}
              </th>
              <th scope="col" className="py-1.5 pr-3 font-medium">
                {t.to}
              </th>
              <th scope="col" className="py-1.5">
                <span className="sr-only">{t.comparison}</span>
              </th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {spans.toReversed().map((span) => (
              <tr key={span.from} className={span === found ? "bg-accent-soft" : undefined}>
                <td className="py-1.5 pr-3">
                  {dates.instant(span.from)}
                  {span.withNotice ? (
                    <span className="block text-xs text-warning">{t.withNotice}</span>
                  ) : null}
                </td>
                <td className="py-1.5 pr-3">{span.to === null ? t.untilNow : dates.instant(span.to)}</td>
                <td className="py-1.5 text-right">
                  <Button
                    size="small"
                    aria-label={t.compareSpan(dates.instant(span.from))}
                    onClick={() => onCompare({ from: span.revisionId, to: NOW })}
                  >
                    {t.compareNow}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
