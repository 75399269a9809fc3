import type { PublishedArticle } from "@gongji/client";
import { environment } from "#lib/env.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { describePage } from "#lib/page-record.ts";
import { pathsIn } from "#lib/paths.ts";
import { articleCrumbs } from "./article-crumbs.ts";

/** Says to machines what an article is: a question with its answer, the article's dates, and the way to it. */
export function describeArticle(article: PublishedArticle, locale: Locale): void {
  // The Chinese page is the one machines list.
  if (locale !== "zh-CN") return;
  const paths = pathsIn(locale);
  const origin = environment.siteOrigin();
  const url = origin + paths.article(article.slug);
  const { common, article: words } = messagesIn(locale);
  const publisher = { "@type": "Organization", name: common.product, url: `${origin}/` };
  const dates = { datePublished: article.firstPublishedAt, dateModified: article.updatedAt };
  const crumbs = [{ name: words.home, href: paths.home }, ...articleCrumbs(article, locale)];
  describePage([
    {
      "@type": "QAPage",
      "@id": url,
      url,
      inLanguage: "zh-CN",
      mainEntity: {
        "@type": "Question",
        name: article.question,
        text: article.question,
        answerCount: 1,
        ...dates,
        author: publisher,
        acceptedAnswer: {
          "@type": "Answer",
          text: article.shortAnswer,
          url: `${url}#short-answer`,
          upvoteCount: 0,
          ...dates,
          author: publisher,
        },
      },
    },
    {
      "@type": "Article",
      headline: article.title,
      mainEntityOfPage: url,
      inLanguage: "zh-CN",
      ...dates,
      ...(article.effectiveTo !== null && { expires: article.effectiveTo }),
      author: publisher,
      publisher,
      spatialCoverage: article.region.name,
      image: origin + paths.articlePicture(article.slug),
      citation: article.sources.map(({ title, issuer, number, url: at }) => ({
        "@type": "CreativeWork",
        name: title,
        ...(issuer !== undefined && { publisher: issuer }),
        ...(number !== undefined && { identifier: number }),
        ...(at !== undefined && { url: at }),
      })),
    },
    {
      "@type": "BreadcrumbList",
      itemListElement: crumbs.map(({ name, href }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name,
        item: origin + href,
      })),
    },
  ]);
}
