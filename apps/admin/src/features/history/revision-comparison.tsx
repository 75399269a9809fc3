"use client";

import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { changedFields } from "#lib/article-session/draft-fields.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { fieldText } from "#lib/field-text.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { TextDifference } from "#lib/text-difference.tsx";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { RestoreDialog } from "./restore-dialog.tsx";

/** A version beside what is on the screen now, field by field, the changed words marked. */
export function RevisionComparison({ revisionId }: { revisionId: string }) {
  const messages = useMessages();
  const { history: t, writing } = messages;
  const trpc = useTRPC();
  const taxonomy = useTaxonomy();
  const present = useSession((session) => session.draft);
  const editable = useSession((session) => session.article.abilities.edit);
  const [restoring, setRestoring] = useState(false);
  const { data, error, refetch } = useQuery(trpc.revisions.get.queryOptions({ revisionId }));
  if (error) return <FailedLoad error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-72 rounded-card" />;
  const { draft, related } = data.content;
  const fields = changedFields(draft, present);
  return (
    <Card
      id="comparison"
      heading={t.compare(data.number)}
      actions={
        editable ? (
          <Button tone="primary" size="small" onClick={() => setRestoring(true)}>
            {t.restore}
          </Button>
        ) : null
      }
    >
      <p className="mb-3 text-sm text-ink-soft">{t.relatedThen(related.pins.length)}</p>
      {fields.length === 0 ? <p className="text-sm">{t.noChange}</p> : null}
      <div className="space-y-5">
        {fields.map((field) => {
          const before = fieldText(draft, field, taxonomy, messages);
          const after = fieldText(present, field, taxonomy, messages);
          return (
            <section key={field} aria-label={writing.fields[field]}>
              <h3 className="mb-1.5 text-sm font-semibold">{writing.fields[field]}</h3>
              <div className="grid gap-3 sm:grid-cols-2">
                <div className="rounded-lg border p-3 text-sm">
                  <p className="mb-1 text-xs text-ink-soft">{t.before}</p>
                  <TextDifference before={before} after={after} side="before" />
                </div>
                <div className="rounded-lg border p-3 text-sm">
                  <p className="mb-1 text-xs text-ink-soft">{t.present}</p>
                  <TextDifference before={before} after={after} side="after" />
                </div>
              </div>
            </section>
          );
        })}
      </div>
      {restoring ? <RestoreDialog revisionId={revisionId} onClose={() => setRestoring(false)} /> : null}
    </Card>
  );
}
