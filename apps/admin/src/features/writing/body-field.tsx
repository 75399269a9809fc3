"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import dynamic from "next/dynamic";
import { useMessages } from "#lib/messages-context.tsx";

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
  return (
    <div>
      <h2 className="mb-1.5 text-sm font-medium">{t.fields.body}</h2>
      <BodyEditor />
    </div>
  );
}
