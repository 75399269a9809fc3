"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { CommentsPanel } from "#features/comments/comments-panel.tsx";
import { MergeNotice, PresenceLine, RoomPresence } from "#features/presence/room-presence.tsx";
import { ArticleBar } from "#features/publishing/article-bar.tsx";
import type { PreviewWidth } from "#features/publishing/preview-width.tsx";
import { PublishPanel } from "#features/publishing/publish-panel.tsx";
import { RelatedPanel } from "#features/related/related-panel.tsx";
import { ConflictDialog } from "#features/saving/conflict-dialog.tsx";
import { SaveIndicator } from "#features/saving/save-indicator.tsx";
import { SessionNotices } from "#features/saving/session-notices.tsx";
import { TrashNotice } from "#features/trash/trash-notice.tsx";
import { BodyField } from "#features/writing/body-field.tsx";
import { OriginNotes } from "#features/writing/origin-notes.tsx";
import { PropertiesPanel } from "#features/writing/properties-panel.tsx";
import { SourcesPanel } from "#features/writing/sources-panel.tsx";
import { TextFields } from "#features/writing/text-fields.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { LoadArticle } from "#lib/article-session/load-article.tsx";
import { useMessages } from "#lib/messages-context.tsx";

const PreviewPane = dynamic(
  () => import("#features/publishing/preview-pane.tsx").then((m) => m.PreviewPane),
  {
    loading: () => <Skeleton className="h-[80dvh] w-full rounded-card" />,
  },
);

/** One article with everything an editor does to it: text on the left, publication and company on the right. */
export function ArticleRoom({ articleId }: { articleId: string }) {
  return (
    <LoadArticle articleId={articleId} fallback={<RoomSkeleton />}>
      <RoomPresence>
        <Room />
      </RoomPresence>
    </LoadArticle>
  );
}

/** The room's columns: a preview beside the text takes the panels' place, and they move under the text. */
const COLUMNS = {
  panels: "max-w-7xl xl:grid-cols-[minmax(0,1fr)_25rem]",
  phone: "max-w-[96rem] xl:grid-cols-[minmax(0,1fr)_27rem]",
  desk: "max-w-[120rem] xl:grid-cols-2",
};

function Room() {
  const [beside, setBeside] = useState<PreviewWidth | null>(null);
  const panels = (
    <div className="space-y-4">
      <PublishPanel />
      <CommentsPanel />
      <RelatedPanel />
    </div>
  );
  return (
    <main>
      <ArticleBar
        saving={
          <>
            <SaveIndicator />
            <PresenceLine />
          </>
        }
        beside={{ isOpen: beside !== null, toggle: () => setBeside(beside === null ? "phone" : null) }}
      />
      <div
        className={`mx-auto grid w-full items-start gap-5 px-3 py-5 sm:px-5 ${COLUMNS[beside ?? "panels"]}`}
      >
        <RoomHeading />
        <div className="min-w-0 space-y-5">
          <ConflictDialog />
          <TrashNotice />
          <MergeNotice />
          <SessionNotices />
          <OriginNotes />
          <TextFields />
          <BodyField />
          <SourcesPanel />
          <PropertiesPanel />
          {beside === null ? null : panels}
        </div>
        {beside === null ? (
          panels
        ) : (
          <PreviewPane width={beside} onWidth={setBeside} onClose={() => setBeside(null)} />
        )}
      </div>
    </main>
  );
}

function RoomHeading() {
  const { common } = useMessages();
  const title = useSession((session) => session.draft.title);
  useEffect(() => {
    document.title = `${title || common.untitled} · ${common.product}`;
  }, [title, common]);
  return <h1 className="sr-only">{title || common.untitled}</h1>;
}

function RoomSkeleton() {
  return (
    <div aria-busy="true">
      <div className="h-13 border-b bg-surface" />
      <div className="mx-auto grid w-full max-w-7xl gap-5 px-3 py-5 sm:px-5 xl:grid-cols-[minmax(0,1fr)_25rem]">
        <div className="space-y-5">
          <Skeleton className="h-12 w-full" />
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-80 w-full rounded-card" />
        </div>
        <div className="space-y-4">
          <Skeleton className="h-36 w-full rounded-card" />
          <Skeleton className="h-72 w-full rounded-card" />
        </div>
      </div>
    </div>
  );
}
