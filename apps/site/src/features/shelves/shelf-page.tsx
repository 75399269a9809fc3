import type { PlacedRegion } from "@gongji/client";
import { api } from "#lib/api.ts";
import { Breadcrumbs, type Crumb } from "#lib/breadcrumbs.tsx";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { Pager } from "#lib/pager.tsx";
import { QuestionList } from "#lib/question-list.tsx";
import { ShelfRegion } from "./shelf-region.tsx";

/** Which part of a shelf is shown, as it stands in an address. */
export type ShelfQuery = { readonly region?: string | undefined; readonly cursor?: string | undefined };

const PAGE = 20;

/** The questions of a category or about a topic, for one region or all, a page at a time. */
export async function ShelfPage({
  kind,
  name,
  description,
  count,
  filter,
  region,
  cursor,
  hrefOf,
  crumbs,
  locale,
}: {
  kind: string;
  name: string;
  description?: string;
  count: number;
  filter: { readonly categoryKey: string } | { readonly topicKey: string };
  region: PlacedRegion | null;
  cursor: string | undefined;
  hrefOf: (query: ShelfQuery) => string;
  crumbs: readonly Crumb[];
  locale: Locale;
}) {
  const { lists } = messagesIn(locale);
  // What holds in the regions above one holds there too.
  const here = { ...filter, ...(region && { regionCode: region.code, regionScope: "chain" as const }) };
  const [page, counts] = await Promise.all([
    api().articles.list.query({ ...here, limit: PAGE, ...(cursor && { cursor }) }),
    region ? api().articles.counts.query(here) : null,
  ]);
  const hrefOfPage = (next: string | null) =>
    next === null ? null : hrefOf({ region: region?.code, cursor: next });
  return (
    <>
      <Breadcrumbs crumbs={crumbs} locale={locale} />
      <p className="text-base text-ink-soft">
        {kind} · {lists.count(counts?.total ?? count)}
      </p>
      <h1 className="text-3xl font-bold">{name}</h1>
      {description ? <p className="mt-2 max-w-measure text-ink-soft">{description}</p> : null}
      <ShelfRegion address={hrefOf({})} region={region} locale={locale} />
      <div className="mt-6 max-w-measure">
        <QuestionList entries={page.items} asked={{ region: region?.code }} locale={locale} />
        {page.items.length === 0 ? <p>{lists.empty}</p> : null}
        <Pager
          previous={hrefOfPage(page.previousCursor)}
          next={hrefOfPage(page.nextCursor)}
          locale={locale}
        />
      </div>
    </>
  );
}
