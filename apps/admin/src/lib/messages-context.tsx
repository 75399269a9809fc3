"use client";

import { createContext, type ReactNode, use } from "react";
import type { Messages } from "#messages/zh-CN/index.ts";
import type { Locale } from "./locale.ts";

const loading: Partial<Record<Locale, Promise<Messages>>> = {};

function load(locale: Locale): Promise<Messages> {
  loading[locale] ??=
    locale === "en"
      ? import("#messages/en/index.ts").then(({ messages }) => messages)
      : import("#messages/zh-CN/index.ts").then(({ messages }) => messages);
  return loading[locale];
}

const MessagesContext = createContext<{ locale: Locale; messages: Messages } | null>(null);

/** Gives everything inside the sentences of one language; only that language is sent to the browser. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const messages = use(load(locale));
  return <MessagesContext value={{ locale, messages }}>{children}</MessagesContext>;
}

/** The sentences of the present language. */
export function useMessages(): Messages {
  return useLanguage().messages;
}

/** The present language. */
export function useLocale(): Locale {
  return useLanguage().locale;
}

function useLanguage() {
  const language = use(MessagesContext);
  if (!language) throw new Error("no MessagesProvider around this component");
  return language;
}
