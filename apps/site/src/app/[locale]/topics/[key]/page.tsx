import type { Metadata } from "next";
import { isWholeShelf, loadTopic, shelfRegion } from "#features/shelves/load-shelf.ts";
import { ShelfPage } from "#features/shelves/shelf-page.tsx";
import type { QueryParams } from "#lib/asked.ts";
import { cursorIn } from "#lib/cursor-in.ts";
import { messagesIn } from "#lib/messages.ts";
import { NotFoundNote } from "#lib/not-found-note.tsx";
import { pageMetadata } from "#lib/page-metadata.ts";
import { pathsIn } from "#lib/paths.ts";
import { routeLocale } from "#lib/route-locale.ts";

interface Props extends QueryParams {
  readonly params: Promise<{ readonly locale: string; readonly key: string }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { common } = messagesIn(locale);
  const topic = await loadTopic((await params).key);
  if (!topic) return { title: common.notFound, robots: "noindex" };
  return pageMetadata({
    title: common.nameOf(topic),
    path: pathsIn("zh-CN").topic(topic.key),
    locale,
    isListed: isWholeShelf(await searchParams),
  });
}

export default async function TopicPage({ params, searchParams }: Props) {
  const locale = await routeLocale(params);
  const { common, lists } = messagesIn(locale);
  const topic = await loadTopic((await params).key);
  if (!topic) return <NotFoundNote />;
  const asked = await searchParams;
  return (
    <ShelfPage
      kind={lists.topicKind}
      name={common.nameOf(topic)}
      count={topic.articleCount}
      filter={{ topicKey: topic.key }}
      region={await shelfRegion(asked)}
      cursor={cursorIn(asked)}
      hrefOf={(query) => pathsIn(locale).topic(topic.key, query)}
      crumbs={[]}
      locale={locale}
    />
  );
}
