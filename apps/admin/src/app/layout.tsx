import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { requestLocale, requestMessages } from "#lib/request-language.ts";
import { THEME_COOKIE, themeFrom } from "#lib/theme.ts";
import "./globals.css";
import { Providers } from "./providers.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { common } = await requestMessages();
  return { title: { template: `%s · ${common.product}`, default: common.product }, robots: "noindex" };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value);
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <html lang={locale} data-theme={theme} suppressHydrationWarning>
      <body>
        <Providers locale={locale} nonce={nonce}>
          {children}
        </Providers>
      </body>
    </html>
  );
}
