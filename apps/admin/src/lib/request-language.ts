import { cookies } from "next/headers";
import type { Messages } from "#messages/zh-CN/index.ts";
import { LOCALE_COOKIE, type Locale, localeFrom } from "./locale.ts";

/** The language of this request. */
export async function requestLocale(): Promise<Locale> {
  return localeFrom((await cookies()).get(LOCALE_COOKIE)?.value);
}

/** The sentences of this request's language, for the parts of a page made on the server. */
export async function requestMessages(): Promise<Messages> {
  const locale = await requestLocale();
  const { messages } =
    locale === "en" ? await import("#messages/en/index.ts") : await import("#messages/zh-CN/index.ts");
  return messages;
}
