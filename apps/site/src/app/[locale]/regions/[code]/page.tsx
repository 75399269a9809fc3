import type { Metadata } from "next";
import { RegionPage } from "#features/shelves/region-page.tsx";
import type { QueryParams } from "#lib/asked.ts";
import { cursorIn } from "#lib/cursor-in.ts";
import { messagesIn } from "#lib/messages.ts";
import { NotFoundNote } from "#lib/not-found-note.tsx";
import { pageMetadata } from "#lib/page-metadata.ts";
import { pathsIn } from "#lib/paths.ts";
import { placedRegion } from "#lib/regions.ts";
import { routeLocale } from "#lib/route-locale.ts";

interface Props extends QueryParams {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { common, lists } = messagesIn(locale);
  const region = await placedRegion((await params).code);
  if (!region) return { title: common.notFound, robots: "noindex" };
  const name = common.nameOf(region);
  return pageMetadata({
    title: lists.regionTitle(name),
    description: lists.regionLead(name),
    path: pathsIn("zh-CN").region(region.code),
    locale,
    isListed: cursorIn(await searchParams) === undefined,
  });
}

export default async function RegionRoute({ params, searchParams }: Props) {
  const region = await placedRegion((await params).code);
  if (!region) return <NotFoundNote />;
  return (
    <RegionPage region={region} cursor={cursorIn(await searchParams)} locale={await routeLocale(params)} />
  );
}
