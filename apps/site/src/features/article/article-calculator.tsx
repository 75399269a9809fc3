import type { PublishedArticle } from "@gongji/client";
import { api } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { COUNTRY } from "#lib/regions.ts";

/** Most kinds of questions an article leads to; the first topic is the one it is about most. */
const KINDS_MAX = 2;

/** The way from an answer for everybody to one's own: the kinds of questions named as the article's topics are. */
export async function ArticleCalculator({ article, locale }: { article: PublishedArticle; locale: Locale }) {
  const { article: words, common } = messagesIn(locale);
  const { items } = await api().policy.kinds.query();
  const kinds = article.topics
    .flatMap(({ key }) => items.filter(({ kind }) => kind === key))
    .slice(0, KINDS_MAX);
  if (kinds.length === 0) return null;
  // A rule for everybody says nothing of where the reader is.
  const region = article.region.code === COUNTRY ? undefined : article.region.code;
  return (
    <section aria-labelledby="calculate" className="rounded-xl border border-accent bg-surface px-5 py-4">
      <h2 id="calculate" className="text-xl font-semibold">
        {words.calculate}
      </h2>
      <p className="mt-1 text-base text-ink-soft">{words.calculateHint}</p>
      <ul className="mt-2 space-y-1">
        {kinds.map(({ kind, title }) => (
          <li key={kind}>
            <a className="link" href={pathsIn(locale).policy(kind, { region })}>
              {common.inThisLanguage(title)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
