import type { PublishedArticle } from "@gongji/client";
import { chinaDayOf } from "#lib/china-day.ts";
import { longDay } from "#lib/dates.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";

type Dated = Pick<PublishedArticle, "effectiveFrom" | "effectiveTo">;

/** From when until when an answer holds, in words; null when neither is known. */
function effectiveWords({ effectiveFrom, effectiveTo }: Dated, locale: Locale): string | null {
  const { article } = messagesIn(locale);
  const [from, to] = [effectiveFrom, effectiveTo].map((day) => day && longDay(day, locale));
  if (from && to) return article.effectiveBetween(from, to);
  if (from) return article.effectiveFrom(from);
  return to ? article.effectiveTo(to) : null;
}

/** Where and when an answer holds, and how recently somebody looked at it. */
export function ArticleFacts({ article, locale }: { article: PublishedArticle; locale: Locale }) {
  const messages = messagesIn(locale);
  const { common, article: words } = messages;
  const effective = effectiveWords(article, locale);
  const facts = [
    {
      term: words.appliesTo,
      said: (
        <a className="link" href={pathsIn(locale).region(article.region.code)}>
          {common.nameOf(article.region)}
        </a>
      ),
    },
    ...(effective === null ? [] : [{ term: words.effective, said: effective }]),
    { term: words.updated, said: longDay(chinaDayOf(article.updatedAt), locale) },
    ...(article.reviewBy === null
      ? []
      : [{ term: words.reviewBy, said: words.reviewUntil(longDay(article.reviewBy, locale)) }]),
  ];
  return (
    <dl className="mt-4 flex flex-wrap gap-x-6 gap-y-1 border-y py-3 text-base">
      {facts.map(({ term, said }) => (
        <div key={term} className="flex gap-2">
          <dt className="text-ink-soft">{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
