import type { PublishedArticle } from "@gongji/client";
import { api } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";

/** The way to the answer for another place: those who answer the same question, and every region to choose from. */
export async function ArticleRegions({ article, locale }: { article: PublishedArticle; locale: Locale }) {
  const { article: words, common } = messagesIn(locale);
  const paths = pathsIn(locale);
  // A withdrawn text that is left readable is in no list of variants.
  const { items } = article.notice
    ? { items: [] }
    : await api().articles.variants.query({ articleId: article.articleId });
  return (
    <section aria-labelledby="regions" className="rounded-xl border bg-surface px-5 py-4">
      <h2 id="regions" className="text-xl font-semibold">
        {words.otherCity}
      </h2>
      <p className="mt-1 text-base text-ink-soft">{words.otherCityHint}</p>
      {items.length > 1 ? (
        <>
          <h3 className="mt-3 text-base font-semibold">{words.variants}</h3>
          <ul className="mt-1 flex flex-wrap gap-2">
            {items.map(({ articleId, slug, region }) => (
              <li key={articleId}>
                <a
                  href={paths.article(slug)}
                  aria-current={articleId === article.articleId ? "page" : undefined}
                  className="choice"
                >
                  {common.nameOf(region)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-3">
        <a className="link" href={`${paths.regions}?for=${encodeURIComponent(article.slug)}`}>
          {words.chooseRegion}
        </a>
      </p>
    </section>
  );
}
