"use client";

import { compareContents } from "@gongji/domain/comparison";
import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { NativeSelect } from "@gongji/ui/native-select";
import { Skeleton } from "@gongji/ui/skeleton";
import { ArrowRight } from "lucide-react";
import { useMemo, useState } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { TimelineEntry } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { type Compared, NOW, versionsOf } from "#lib/versions.ts";
import { ComparisonView } from "./comparison-view.tsx";
import { RestoreDialog } from "./restore-dialog.tsx";
import { useContents } from "./use-contents.ts";

/** Any two versions of the article, chosen from what is loaded, and what they have different. */
export function ComparisonPanel({
  compared,
  entries,
  onCompare,
}: {
  compared: Compared;
  entries: readonly TimelineEntry[];
  onCompare: (compared: Compared) => void;
}) {
  const { history: t } = useMessages();
  const dates = useDates();
  const editable = useSession((session) => session.article.abilities.edit);
  const [restoring, setRestoring] = useState<string | null>(null);
  const before = useContents(compared.from);
  const after = useContents(compared.to);
  const comparison = useMemo(
    () => (before.contents && after.contents ? compareContents(before.contents, after.contents) : null),
    [before.contents, after.contents],
  );
  const versions = versionsOf(entries);
  const numberOf = (version: string) => versions.find(({ revisionId }) => revisionId === version)?.number;
  const select = (side: keyof Compared, label: string) => (
    <NativeSelect
      aria-label={label}
      className="min-w-0 flex-1 max-sm:basis-full"
      value={compared[side]}
      onChange={(event) => onCompare({ ...compared, [side]: event.target.value })}
    >
      <option value={NOW}>{t.present}</option>
      {versions.map(({ revisionId, number, reason, at }) => (
        <option key={revisionId} value={revisionId}>
          {t.version(number, dates.instant(at), t.reasons[reason])}
        </option>
      ))}
      {compared[side] === NOW || numberOf(compared[side]) !== undefined ? null : (
        <option value={compared[side]}>{t.earlierVersion}</option>
      )}
    </NativeSelect>
  );
  const failed = before.query.error ? before.query : after.query.error ? after.query : null;
  const restorable = [compared.to, compared.from].find((version) => version !== NOW);
  const restorableNumber = restorable === undefined ? undefined : numberOf(restorable);
  return (
    <Card
      id="comparison"
      heading={t.comparison}
      actions={
        editable && restorable !== undefined ? (
          <Button size="small" onClick={() => setRestoring(restorable)}>
            {restorableNumber === undefined ? t.restore : t.restoreNumber(restorableNumber)}
          </Button>
        ) : null
      }
    >
      <div className="mb-5 flex flex-wrap items-center gap-2">
        {select("from", t.earlier)}
        <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft max-sm:hidden" />
        {select("to", t.later)}
      </div>
      {failed ? <FailedLoad error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {!failed && !comparison ? <Skeleton className="h-56" /> : null}
      {comparison && before.contents && after.contents ? (
        <ComparisonView
          comparison={comparison}
          before={before.contents.draft}
          after={after.contents.draft}
          titles={{ ...before.titles, ...after.titles }}
        />
      ) : null}
      {restoring ? <RestoreDialog revisionId={restoring} onClose={() => setRestoring(null)} /> : null}
    </Card>
  );
}
