import type { PlacedRegion } from "@gongji/client";
import { api } from "#lib/api.ts";
import { Breadcrumbs } from "#lib/breadcrumbs.tsx";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { Pager } from "#lib/pager.tsx";
import { pathsIn } from "#lib/paths.ts";
import { QuestionList } from "#lib/question-list.tsx";
import { COUNTRY, placedRegions, regionPath } from "#lib/regions.ts";
import { SearchField } from "#lib/search-form.tsx";

const PAGE = 20;

/** The answers written for a region and what lies in it, and the way to those above it that apply there too. */
export async function RegionPage({
  region,
  cursor,
  locale,
}: {
  region: PlacedRegion;
  cursor: string | undefined;
  locale: Locale;
}) {
  const isCountry = region.code === COUNTRY;
  const [page, regions, listed] = await Promise.all([
    api().articles.list.query({
      regionCode: region.code,
      regionScope: isCountry ? "exact" : "within",
      limit: PAGE,
      ...(cursor && { cursor }),
    }),
    placedRegions(),
    api().regions.list.query(),
  ]);
  const { common, lists } = messagesIn(locale);
  const paths = pathsIn(locale);
  const name = common.nameOf(region);
  const chain = regionPath(regions, region.code).slice(0, -1);
  const above = isCountry
    ? []
    : listed.items
        .filter(({ code }) => code === COUNTRY || chain.some((other) => other.code === code))
        .toReversed();
  const hrefOf = (next: string | null) =>
    next === null ? null : paths.region(region.code, { cursor: next });
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: lists.regions, href: paths.regions },
          ...chain.map((other) => ({ name: common.nameOf(other), href: paths.region(other.code) })),
        ]}
        locale={locale}
      />
      <h1 className="text-3xl font-bold">{lists.regionTitle(name)}</h1>
      <p className="mt-2 max-w-measure text-ink-soft">
        {page.items.length > 0 || cursor ? lists.regionLead(name) : lists.regionEmpty(name)}
      </p>
      {isCountry ? null : (
        <p hidden data-remember-region={region.code} data-remember-name={name} className="mt-3">
          <button type="button" className="button-plain">
            {lists.remember(name)}
          </button>{" "}
          <span role="status" data-done={lists.remembered} className="text-base text-ink-soft">
            {lists.rememberHint}
          </span>
        </p>
      )}
      <search className="mt-5 block max-w-3xl">
        <form action={paths.search()}>
          {isCountry ? null : <input type="hidden" name="region" value={region.code} />}
          <SearchField id="region-search" locale={locale} />
        </form>
      </search>
      <div className="mt-6 max-w-measure">
        <QuestionList entries={page.items} locale={locale} />
        <Pager previous={hrefOf(page.previousCursor)} next={hrefOf(page.nextCursor)} locale={locale} />
        {above.length > 0 ? (
          <section aria-labelledby="above" className="mt-8 border-t pt-5">
            <h2 id="above" className="text-xl font-semibold">
              {lists.regionAbove}
            </h2>
            <ul className="mt-3 flex flex-wrap gap-2">
              {above.map((other) => (
                <li key={other.code}>
                  <a className="choice" href={paths.region(other.code)}>
                    {lists.regionAboveCount(common.nameOf(other), other.articleCount)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </>
  );
}
