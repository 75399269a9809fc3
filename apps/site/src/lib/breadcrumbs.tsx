import type { Locale } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { pathsIn } from "./paths.ts";

/** A step on the way to a page. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The way to a page, from the home page on. */
export function Breadcrumbs({ crumbs, locale }: { crumbs: readonly Crumb[]; locale: Locale }) {
  const { article } = messagesIn(locale);
  const steps = [{ name: article.home, href: pathsIn(locale).home }, ...crumbs];
  return (
    <nav aria-label={article.breadcrumbs} className="no-print mb-4 text-base">
      <ol className="flex flex-wrap gap-y-1">
        {steps.map(({ name, href }, index) => (
          <li key={href} className="flex items-center">
            {index > 0 ? (
              <span aria-hidden="true" className="px-2 text-line-strong">
                ›
              </span>
            ) : null}
            <a className="text-ink-soft underline-offset-4 hover:text-accent hover:underline" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
