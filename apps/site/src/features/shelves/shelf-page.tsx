import { api } from "#lib/api.ts";
import { Breadcrumbs, type Crumb } from "#lib/breadcrumbs.tsx";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { Pager } from "#lib/pager.tsx";
import { QuestionList } from "#lib/question-list.tsx";

const PAGE = 20;

/** The questions of a category or about a topic, a page at a time. */
export async function ShelfPage({
  kind,
  name,
  description,
  count,
  filter,
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
  cursor: string | undefined;
  hrefOf: (cursor: string) => string;
  crumbs: readonly Crumb[];
  locale: Locale;
}) {
  const { lists } = messagesIn(locale);
  const page = await api().articles.list.query({ ...filter, limit: PAGE, ...(cursor && { cursor }) });
  return (
    <>
      <Breadcrumbs crumbs={crumbs} locale={locale} />
      <p className="text-base text-ink-soft">
        {kind} · {lists.count(count)}
      </p>
      <h1 className="text-3xl font-bold">{name}</h1>
      {description ? <p className="mt-2 max-w-measure text-ink-soft">{description}</p> : null}
      <div className="mt-6 max-w-measure">
        <QuestionList entries={page.items} locale={locale} />
        {page.items.length === 0 ? <p>{lists.empty}</p> : null}
        <Pager
          previous={page.previousCursor === null ? null : hrefOf(page.previousCursor)}
          next={page.nextCursor === null ? null : hrefOf(page.nextCursor)}
          locale={locale}
        />
      </div>
    </>
  );
}
