import type { Metadata } from "next";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import type { LoadedArticle } from "./load-article.ts";

const DESCRIPTION_MAX = 160;

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= DESCRIPTION_MAX ? line : `${line.slice(0, DESCRIPTION_MAX - 1)}…`;
}

/**
 * What machines read in the head of an article. There is one text, in Chinese: the English page and every page with a
 * region or a day in its address name the Chinese page as the one to be listed.
 */
export function articleMetadata(loaded: LoadedArticle, locale: Locale): Metadata {
  const { article: words, common } = messagesIn(locale);
  if (loaded.kind === "gone") return { title: words.goneTitle, robots: "noindex" };
  if (loaded.kind !== "article") return { title: common.notFound, robots: "noindex" };
  const { article } = loaded;
  const canonical = pathsIn("zh-CN").article(article.slug);
  const description = cut(article.shortAnswer);
  const picture = {
    url: pathsIn("zh-CN").articlePicture(article.slug),
    width: 1_200,
    height: 630,
    alt: article.title,
  };
  return {
    title: article.title,
    description,
    alternates: { canonical },
    ...(article.notice && { robots: "noindex" }),
    openGraph: {
      type: "article",
      locale: "zh_CN",
      siteName: messagesIn("zh-CN").common.product,
      title: article.title,
      description,
      url: canonical,
      publishedTime: article.firstPublishedAt,
      modifiedTime: article.updatedAt,
      ...(article.category && { section: article.category.name }),
      images: [picture],
    },
    twitter: { card: "summary_large_image", title: article.title, description, images: [picture] },
  };
}
