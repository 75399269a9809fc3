"use client";

import { bodyText } from "@gongji/domain/article";
import { Skeleton } from "@gongji/ui/skeleton";
import dynamic from "next/dynamic";
import { useDraftField, useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useDebounced } from "#lib/use-debounced.ts";

const CHARACTERS_A_MINUTE = 400;

const BodyEditor = dynamic(() => import("./body/body-editor.tsx").then((m) => m.BodyEditor), {
  ssr: false,
  loading: () => (
    <div className="space-y-3 rounded-card border bg-surface p-5">
      <Skeleton className="h-8 w-full" />
      <Skeleton className="h-4 w-5/6" />
      <Skeleton className="h-4 w-3/4" />
      <Skeleton className="h-4 w-4/5" />
    </div>
  ),
});

/** The body with its editor, which is loaded only here. */
export function BodyField() {
  const { writing: t } = useMessages();
  const textEpoch = useSession((session) => session.textEpoch);
  const [body] = useDraftField("body");
  const settled = useDebounced(body, 400);
  const count = bodyText(settled).replaceAll(/\s/g, "").length;
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <h2 className="text-sm font-medium">{t.fields.body}</h2>
        <span className="text-xs text-ink-soft">
          {t.bodyCount(count, Math.max(1, Math.round(count / CHARACTERS_A_MINUTE)))}
        </span>
      </div>
      <BodyEditor key={textEpoch} />
    </div>
  );
}
