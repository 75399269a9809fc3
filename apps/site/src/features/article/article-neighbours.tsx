import type { PublishedArticle } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";

/** The questions before and after one in its category. */
export function ArticleNeighbours({ article, locale }: { article: PublishedArticle; locale: Locale }) {
  const { article: words } = messagesIn(locale);
  const { previous, next } = article;
  if (!previous && !next) return null;
  const chinese = locale === "zh-CN" ? undefined : "zh-CN";
  return (
    <nav aria-label={words.neighbours} className="no-print far-down mt-12 grid gap-3 sm:grid-cols-2">
      {(
        [
          [previous, words.previous, "prev"],
          [next, words.next, "next"],
        ] as const
      ).map(([link, label, rel]) =>
        link ? (
          <a
            key={rel}
            rel={rel}
            href={pathsIn(locale).article(link.slug)}
            className="rounded-xl border bg-surface px-4 py-3 hover:border-accent sm:data-[rel=next]:col-start-2 sm:data-[rel=next]:text-right"
            data-rel={rel}
          >
            <span className="block text-base text-ink-soft">{label}</span>
            <span lang={chinese} className="text-accent">
              {link.title}
            </span>
          </a>
        ) : null,
      )}
    </nav>
  );
}
