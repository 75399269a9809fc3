"use client";

import { Menu, MenuChoices, MenuItem, MenuSeparator } from "@gongji/ui/menu";
import { Keyboard, KeyRound, LogOut } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactElement, useEffect, useState } from "react";
import { LOCALE_NAMES, LOCALES, localeFrom } from "#lib/locale.ts";
import { useLocale, useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { remember } from "#lib/remember.ts";
import { THEME_COOKIE, THEMES, themeFrom } from "#lib/theme.ts";
import { useToasts } from "#lib/toasts.tsx";
import { useLanguage } from "#lib/use-language.ts";

/** Language, appearance, password, signing out. */
export function AccountMenu({ trigger, onShortcuts }: { trigger: ReactElement; onShortcuts: () => void }) {
  const { shell: t } = useMessages();
  const locale = useLocale();
  const router = useRouter();
  const speak = useLanguage();
  const toasts = useToasts();
  const [theme, setTheme] = useState("system");
  useEffect(() => setTheme(themeFrom(document.documentElement.dataset.theme)), []);

  async function signOut() {
    const { authClient } = await import("#lib/auth-client.ts");
    const answer = await authClient.signOut().catch((error: unknown) => ({ error }));
    if (answer.error) return toasts.fail(answer.error);
    // A whole new page: nothing of one person is left for the next.
    window.location.assign(paths.signIn);
  }

  return (
    <Menu align="start" defaultOpen trigger={trigger}>
      <MenuChoices
        label={t.language}
        value={locale}
        onValueChange={(value) => speak(localeFrom(value))}
        choices={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      />
      <MenuSeparator />
      <MenuChoices
        label={t.theme}
        value={theme}
        onValueChange={(value) => {
          remember(THEME_COOKIE, value);
          document.documentElement.dataset.theme = value;
          setTheme(value);
        }}
        choices={THEMES.map((value) => ({ value, label: t.themes[value] }))}
      />
      <MenuSeparator />
      <MenuItem onSelect={onShortcuts}>
        <Keyboard aria-hidden="true" />
        {t.shortcuts}
      </MenuItem>
      <MenuItem onSelect={() => router.push(paths.account)}>
        <KeyRound aria-hidden="true" />
        {t.changePassword}
      </MenuItem>
      <MenuItem onSelect={() => void signOut()}>
        <LogOut aria-hidden="true" />
        {t.signOut}
      </MenuItem>
    </Menu>
  );
}
