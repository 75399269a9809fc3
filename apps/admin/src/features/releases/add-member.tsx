"use client";

import { Card } from "@gongji/ui/card";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { ArticleSearch } from "#lib/article-search.tsx";
import type { LinkTarget, Release } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { DeedSelect } from "#lib/releases/deed-select.tsx";
import { type ReleaseDeed, toDoes } from "#lib/releases/release-act.ts";
import { useReleaseChange } from "./use-release-change.ts";

const NOTE_MAX_LENGTH = 500;

/** Adds articles to a release by search, to be published or taken off show. */
export function AddMember({ release }: { release: Release }) {
  const { common, releases: t } = useMessages();
  const client = useTRPCClient();
  const change = useReleaseChange(release);
  const [deed, setDeed] = useState<ReleaseDeed>("publish");
  const [note, setNote] = useState("");
  const inHere = new Set(release.members.map(({ articleId }) => articleId));
  const add = ({ articleId, title }: LinkTarget) =>
    change(
      (seen) =>
        client.releases.add.mutate({
          ...{ ...seen, articleIds: [articleId] },
          does: toDoes(deed, note.trim() || null),
        }),
      t.added(title || common.untitled),
    );
  return (
    <Card id="add" heading={t.add}>
      <div className="grid gap-3 sm:grid-cols-[15rem_minmax(0,1fr)]">
        <DeedSelect value={deed} onChange={setDeed} />
        <Field id="release-search" label={t.addWhich}>
          {() => (
            <ArticleSearch
              articleId={release.releaseId}
              label={t.add}
              placeholder={t.addPlaceholder}
              unavailable={(target) => (inHere.has(target.articleId) ? t.inHere : null)}
              onChoose={(target) => void add(target)}
            />
          )}
        </Field>
        {deed === "publish" ? null : (
          <Field id="release-note" label={t.note} className="sm:col-span-2">
            {(control) => (
              <Input
                {...control}
                maxLength={NOTE_MAX_LENGTH}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
        )}
      </div>
    </Card>
  );
}
