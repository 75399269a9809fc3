"use client";

import type { Source } from "@gongji/domain/article";
import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { useDraftField, useSession } from "#lib/article-session/article-session.tsx";
import { fieldId } from "#lib/field-ids.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";
import { SourceDialog } from "./source-dialog.tsx";

/** The documents an answer rests on, in the order readers see them. */
export function SourcesPanel() {
  const { common, sources: t, writing } = useMessages();
  const toasts = useToasts();
  const [sources, setSources] = useDraftField("sources");
  const editable = useSession((session) => session.article.abilities.edit);
  const [editing, setEditing] = useState<number | null>(null);

  function remove(index: number, source: Source) {
    setSources(sources.toSpliced(index, 1));
    toasts.say(t.removed(source.title), { label: common.undo, run: () => setSources(sources) });
  }
  function move(from: number, to: number) {
    const moved = sources[from];
    if (moved) setSources(sources.toSpliced(from, 1).toSpliced(to, 0, moved));
  }

  return (
    <Card
      id="sources"
      heading={writing.fields.sources}
      actions={
        editable ? (
          <Button id={fieldId("sources")} size="small" onClick={() => setEditing(sources.length)}>
            <Plus aria-hidden="true" />
            {t.add}
          </Button>
        ) : null
      }
    >
      {sources.length === 0 ? <p className="text-sm text-ink-soft">{t.empty}</p> : null}
      <ol className="-mx-2 space-y-0.5">
        {sources.map((source, index) => (
          <li
            key={index}
            className="flex flex-wrap items-start justify-end gap-2 rounded-lg px-2 py-1.5 hover:bg-hover/60"
          >
            <div className="min-w-48 flex-1 text-sm">
              <p className="font-medium">{source.title}</p>
              <p className="text-xs text-ink-soft">
                {[source.issuer, source.number, source.issuedOn, source.locator].filter(Boolean).join(" · ")}
              </p>
            </div>
            <Badge
              tone={
                source.grade === "statute" ? "good" : source.grade === "unverified" ? "warning" : "neutral"
              }
            >
              {t.grades[source.grade]}
            </Badge>
            {editable ? (
              <span className="-my-1 flex shrink-0">
                <Button
                  tone="quiet"
                  size="smallIcon"
                  aria-label={t.moveUp(source.title)}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUp aria-hidden="true" />
                </Button>
                <Button
                  tone="quiet"
                  size="smallIcon"
                  aria-label={t.moveDown(source.title)}
                  disabled={index === sources.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown aria-hidden="true" />
                </Button>
                <Button
                  tone="quiet"
                  size="smallIcon"
                  aria-label={t.editOne(source.title)}
                  onClick={() => setEditing(index)}
                >
                  <Pencil aria-hidden="true" />
                </Button>
                <Button
                  tone="quiet"
                  size="smallIcon"
                  aria-label={t.removeOne(source.title)}
                  onClick={() => remove(index, source)}
                >
                  <Trash2 aria-hidden="true" />
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {editing !== null ? (
        <SourceDialog
          source={sources[editing] ?? null}
          onClose={() => setEditing(null)}
          onDone={(source) => {
            setSources(sources.toSpliced(editing, 1, source));
            setEditing(null);
          }}
        />
      ) : null}
    </Card>
  );
}
