"use client";

import { BrandMark } from "@gongji/ui/brand-mark";
import type { ReactNode } from "react";
import { useMessages } from "./messages-context.tsx";

/** The room around what is shown before somebody is inside. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  const { common } = useMessages();
  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <div className="w-full max-w-sm">
        <div className="mb-6 flex items-center gap-3">
          <BrandMark className="size-11" />
          <div>
            <p className="text-lg leading-tight font-semibold">{common.product}</p>
            <p className="text-sm text-ink-soft">{common.productLine}</p>
          </div>
        </div>
        <div className="rounded-card border bg-surface p-6">
          <h1 className="mb-4 text-xl font-semibold">{title}</h1>
          {children}
        </div>
      </div>
    </main>
  );
}
