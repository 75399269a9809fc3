"use client";

import type { ReactNode } from "react";
import { ApiProvider } from "#lib/api.tsx";
import type { Locale } from "#lib/locale.ts";
import { MessagesProvider } from "#lib/messages-context.tsx";
import { allowStyles } from "#lib/style-nonce.ts";
import { ToastsProvider } from "#lib/toasts.tsx";

/** What every page stands in: language, API, messages. */
export function Providers({
  locale,
  nonce,
  children,
}: {
  locale: Locale;
  nonce: string;
  children: ReactNode;
}) {
  allowStyles(nonce);
  return (
    <MessagesProvider locale={locale}>
      <ApiProvider>
        <ToastsProvider>{children}</ToastsProvider>
      </ApiProvider>
    </MessagesProvider>
  );
}
