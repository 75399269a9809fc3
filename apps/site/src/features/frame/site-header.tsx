import { BrandMark } from "@gongji/ui/brand-mark";
import { type Locale, pathInLocale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { currentPathname, currentSearch } from "#lib/page-record.ts";
import { pathsIn } from "#lib/paths.ts";

/** The head of every page: whose it is, where one can go, and the other language. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const { common, frame } = messagesIn(locale);
  const paths = pathsIn(locale);
  const here = currentPathname();
  const other = locale === "en" ? "zh-CN" : "en";
  const links = [
    { href: paths.categories, label: frame.categories },
    { href: paths.regions, label: frame.regions },
    { href: paths.policies, label: frame.policies },
  ];
  return (
    <header className="no-print border-b bg-surface">
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
        <a href={paths.home} className="flex items-center gap-2 text-xl font-semibold no-underline">
          <BrandMark className="size-8" />
          {common.product}
          <span className="text-base font-normal text-ink-soft">{common.productLine}</span>
        </a>
        <nav aria-label={frame.navigation} className="order-last -mx-2 flex w-full sm:order-none sm:w-auto">
          {links.map(({ href, label }) => (
            <a
              key={href}
              href={href}
              aria-current={here === href ? "page" : undefined}
              className="nav-link rounded-lg px-2 py-1.5"
            >
              {label}
            </a>
          ))}
        </nav>
        <a
          href={pathInLocale(here, other) + currentSearch()}
          lang={other}
          hrefLang={other}
          className="nav-link ml-auto rounded-lg px-2 py-1.5"
        >
          {frame.otherLanguage}
        </a>
      </div>
    </header>
  );
}
