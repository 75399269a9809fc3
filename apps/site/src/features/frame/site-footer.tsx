import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";

/** The foot of every page: what the answers are and are not, and whom to ask. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const { frame } = messagesIn(locale);
  const paths = pathsIn(locale);
  return (
    <footer className="far-down mt-16 border-t bg-surface text-base text-ink-soft">
      <div className="page-width space-y-3 py-8">
        <nav aria-label={frame.moreLinks} className="no-print -mx-2 flex flex-wrap">
          {[
            { href: paths.about, label: frame.about },
            { href: paths.corrections(), label: frame.corrections },
            { href: "/feed.atom", label: frame.feed },
          ].map(({ href, label }) => (
            <a key={href} href={href} className="nav-link rounded-lg px-2 py-1.5">
              {label}
            </a>
          ))}
        </nav>
        <p className="max-w-measure">{frame.footerNote}</p>
        <p>{frame.hotline}</p>
        <p className="no-print max-w-measure">{frame.privacy}</p>
      </div>
    </footer>
  );
}
