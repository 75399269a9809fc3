import type { Metadata } from "next";
import { articleMetadata } from "#features/article/article-metadata.ts";
import { ArticlePage } from "#features/article/article-page.tsx";
import { describeArticle } from "#features/article/describe-article.ts";
import { GoneNote } from "#features/article/gone-note.tsx";
import { loadArticle } from "#features/article/load-article.ts";
import { askedIn, type QueryParams } from "#lib/asked.ts";
import { localeFrom } from "#lib/locale.ts";
import { NotFoundNote } from "#lib/not-found-note.tsx";
import { moveTo } from "#lib/page-record.ts";
import { pathsIn } from "#lib/paths.ts";

interface Props extends QueryParams {
  readonly params: Promise<{ readonly locale: string; readonly slug: string }>;
}

async function read({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const asked = askedIn(await searchParams);
  const loaded = await loadArticle(decodeURIComponent(slug), asked.region, asked.on);
  return { locale: localeFrom(locale) ?? "zh-CN", asked, loaded } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, loaded } = await read(props);
  return articleMetadata(loaded, locale);
}

export default async function AnswerPage(props: Props) {
  const { locale, asked, loaded } = await read(props);
  switch (loaded.kind) {
    case "missing":
      return <NotFoundNote />;
    case "gone":
      return <GoneNote note={loaded.note} withdrawnAt={loaded.withdrawnAt} locale={locale} />;
    case "redirect":
      moveTo(pathsIn(locale).article(loaded.slug, asked));
      return null;
    case "article":
      describeArticle(loaded.article, locale);
      return (
        <ArticlePage article={loaded.article} forRegion={loaded.forRegion} asked={asked} locale={locale} />
      );
  }
}
