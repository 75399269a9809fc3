"use client";

import { useRouter } from "next/navigation";
import { LOCALE_COOKIE, type Locale } from "./locale.ts";
import { remember } from "./remember.ts";

/** Changes the language of the console at once, and for this browser from now on. */
export function useLanguage(): (locale: Locale) => void {
  const router = useRouter();
  return (locale) => {
    remember(LOCALE_COOKIE, locale);
    router.refresh();
  };
}
