"use client";

import { BrandMark } from "@gongji/ui/brand-mark";
import { Button } from "@gongji/ui/button";
import type { ReactNode } from "react";
import { LOCALE_NAMES, LOCALES } from "./locale.ts";
import { useLocale, useMessages } from "./messages-context.tsx";
import { useHydrated } from "./use-hydrated.ts";
import { useLanguage } from "./use-language.ts";

/** The room around what is shown before somebody is inside. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  const { common } = useMessages();
  const spoken = useLocale();
  const speak = useLanguage();
  const hydrated = useHydrated();
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
        <p className="mt-4 flex justify-center gap-4">
          {LOCALES.filter((locale) => locale !== spoken).map((locale) => (
            <Button
              key={locale}
              tone="link"
              size="inline"
              lang={locale}
              disabled={!hydrated}
              onClick={() => speak(locale)}
            >
              {LOCALE_NAMES[locale]}
            </Button>
          ))}
        </p>
      </div>
    </main>
  );
}
