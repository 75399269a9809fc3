import type { PublishedArticle } from "@gongji/client";
import { ArticleBody, imagesUnder, linkResolver } from "@gongji/client/react";
import { Breadcrumbs } from "#lib/breadcrumbs.tsx";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { PageTools } from "#lib/page-tools.tsx";
import { type Asked, pathsIn } from "#lib/paths.ts";
import { ArticleCalculator } from "./article-calculator.tsx";
import { articleCrumbs } from "./article-crumbs.ts";
import { ArticleFacts } from "./article-facts.tsx";
import { ArticleNeighbours } from "./article-neighbours.tsx";
import { ArticleNotices } from "./article-notices.tsx";
import { ArticleRegions } from "./article-regions.tsx";
import { ArticleRelated } from "./article-related.tsx";
import { ArticleSources } from "./article-sources.tsx";
import type { ForRegion } from "./load-article.ts";

/** A published answer, the short one first. Its text is Chinese whatever the language of the page. */
export function ArticlePage({
  article,
  forRegion,
  asked,
  locale,
}: {
  article: PublishedArticle;
  forRegion: ForRegion | null;
  asked: Asked;
  locale: Locale;
}) {
  const messages = messagesIn(locale).article;
  const paths = pathsIn(locale);
  const chinese = locale === "zh-CN" ? undefined : "zh-CN";
  return (
    <>
      <Breadcrumbs crumbs={articleCrumbs(article, locale)} locale={locale} />
      <div className="lg:grid lg:grid-cols-[minmax(0,38em)_minmax(0,1fr)] lg:gap-x-14">
        <article data-read-article={article.articleId} className="min-w-0">
          <h1 lang={chinese} className="text-3xl leading-snug font-bold sm:text-4xl">
            {article.title}
          </h1>
          {article.question === article.title ? null : (
            <p lang={chinese} className="mt-3 text-ink-soft">
              {article.question}
            </p>
          )}
          <ArticleFacts article={article} locale={locale} />
          <ArticleNotices article={article} forRegion={forRegion} asked={asked} locale={locale} />
          <section aria-labelledby="short-answer" className="short-answer">
            <h2 id="short-answer" className="text-base font-semibold text-accent">
              {messages.shortAnswer}
            </h2>
            <p lang={chinese} className="mt-1 text-xl leading-relaxed whitespace-pre-line">
              {article.shortAnswer}
            </p>
          </section>
          <div lang={chinese} className="reading">
            <ArticleBody
              body={article.body}
              resolveArticle={linkResolver(article, (slug) => paths.article(slug, asked))}
              imageAddress={imagesUnder(paths.images)}
            />
          </div>
          <ArticleSources sources={article.sources} locale={locale} />
          <p lang={article.disclaimer ? chinese : undefined} className="mt-6 text-base text-ink-soft">
            {article.disclaimer ?? messages.defaultDisclaimer}
          </p>
          <div className="mt-4">
            <PageTools reportAt={paths.corrections({ article: article.slug })} locale={locale} />
          </div>
        </article>
        <div className="no-print far-down mt-12 space-y-10 lg:mt-2">
          <ArticleCalculator article={article} locale={locale} />
          <ArticleRegions article={article} locale={locale} />
          <ArticleRelated related={article.related} asked={asked} locale={locale} />
        </div>
      </div>
      <ArticleNeighbours article={article} locale={locale} />
    </>
  );
}
