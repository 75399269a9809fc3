import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "#features/frame/site-footer.tsx";
import { SiteHeader } from "#features/frame/site-header.tsx";
import { environment } from "#lib/env.ts";
import { messagesIn } from "#lib/messages.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";
import "../globals.css";

/** Pages are made when they are asked for and kept by `src/server`. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { common } = messagesIn(await routeLocale(params));
  const site = `${common.product} · ${common.productLine}`;
  return {
    metadataBase: new URL(environment.siteOrigin()),
    title: { template: `%s · ${common.product}`, default: site },
    formatDetection: { telephone: false },
    icons: "/favicon.svg",
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f6f3" },
    { media: "(prefers-color-scheme: dark)", color: "#131412" },
  ],
};

export default async function RootLayout({ params, children }: LocaleParams & { children: ReactNode }) {
  const locale = await routeLocale(params);
  const { common } = messagesIn(locale);
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="skip-link">
          {common.skipToContent}
        </a>
        <SiteHeader locale={locale} />
        <main id="content" tabIndex={-1} className="page flex-1">
          {children}
        </main>
        <SiteFooter locale={locale} />
        <script type="module" async src="/scripts/site.js" />
      </body>
    </html>
  );
}
