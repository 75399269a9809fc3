import type { RelatedArticle } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { type Asked, pathsIn } from "#lib/paths.ts";

/** The articles beside one: what editors pinned in their order, then what is suggested, each with why it is there. */
export function ArticleRelated({
  related,
  asked,
  locale,
}: {
  related: readonly RelatedArticle[];
  asked: Asked;
  locale: Locale;
}) {
  const { article: words, common } = messagesIn(locale);
  if (related.length === 0) return null;
  const chinese = locale === "zh-CN" ? undefined : "zh-CN";
  return (
    <nav aria-labelledby="related">
      <h2 id="related" className="text-xl font-semibold">
        {words.related}
      </h2>
      <ul className="mt-3 divide-y">
        {related.map(({ articleId, slug, title, origin, reason, suggestion }) => (
          <li key={articleId} className="py-2.5">
            <a
              lang={chinese}
              className="link"
              data-related-origin={origin}
              href={pathsIn(locale).article(slug, asked)}
            >
              {title}
            </a>
            {reason ? (
              <p lang={chinese} className="text-base text-ink-soft">
                {reason}
              </p>
            ) : null}
            {suggestion ? (
              <p className="text-base text-ink-soft">{common.inThisLanguage(suggestion.text)}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
