import { messages as en } from "#messages/en/index.ts";
import { type Messages, messages as zh } from "#messages/zh-CN/index.ts";
import type { Locale } from "./locale.ts";

/** The sentences of a language. Pages are made on the server, so none of them is sent twice. */
export function messagesIn(locale: Locale): Messages {
  return locale === "en" ? en : zh;
}
