import type { Metadata } from "next";
import { isWholeShelf, loadCategory, shelfRegion } from "#features/shelves/load-shelf.ts";
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
  const category = await loadCategory((await params).key);
  if (!category) return { title: common.notFound, robots: "noindex" };
  return pageMetadata({
    title: common.nameOf(category),
    description: common.inThisLanguage({ zh: category.description, en: category.descriptionEn }),
    path: pathsIn("zh-CN").category(category.key),
    locale,
    isListed: isWholeShelf(await searchParams),
  });
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const locale = await routeLocale(params);
  const { common, lists } = messagesIn(locale);
  const category = await loadCategory((await params).key);
  if (!category) return <NotFoundNote />;
  const paths = pathsIn(locale);
  const asked = await searchParams;
  return (
    <ShelfPage
      kind={lists.categoryKind}
      name={common.nameOf(category)}
      description={common.inThisLanguage({ zh: category.description, en: category.descriptionEn })}
      count={category.articleCount}
      filter={{ categoryKey: category.key }}
      region={await shelfRegion(asked)}
      cursor={cursorIn(asked)}
      hrefOf={(query) => paths.category(category.key, query)}
      crumbs={[{ name: lists.categories, href: paths.categories }]}
      locale={locale}
    />
  );
}
