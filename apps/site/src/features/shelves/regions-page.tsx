import { api } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { byProvince } from "#lib/region-select.tsx";
import { COUNTRY, placedRegions } from "#lib/regions.ts";

/** Every region to choose from: to its page, or back to the question a reader comes from. */
export async function RegionsPage({ slug, locale }: { slug: string | undefined; locale: Locale }) {
  const [regions, listed] = await Promise.all([placedRegions(), api().regions.list.query()]);
  const { common, lists } = messagesIn(locale);
  const paths = pathsIn(locale);
  const hrefOf = (code: string) =>
    slug === undefined ? paths.region(code) : paths.article(slug, { region: code });
  return (
    <>
      <h1 className="text-3xl font-bold">{slug === undefined ? lists.regions : lists.regionsFor}</h1>
      <p className="mt-2 max-w-measure text-ink-soft">
        {slug === undefined ? lists.regionsLead : lists.regionsForLead}
      </p>
      {slug === undefined ? null : (
        <p className="mt-2">
          <a className="link" href={paths.article(slug)}>
            {lists.regionsForBack}
          </a>
        </p>
      )}
      <section aria-labelledby="listed" className="mt-8">
        <h2 id="listed" className="text-xl font-semibold">
          {lists.listedRegions}
        </h2>
        <ul className="mt-3 flex flex-wrap gap-2">
          {listed.items
            .filter(({ code }) => code !== COUNTRY || slug === undefined)
            .map((region) => (
              <li key={region.code}>
                <a className="choice" href={hrefOf(region.code)}>
                  {common.nameOf(region)}
                </a>
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="all" className="mt-10">
        <h2 id="all" className="text-xl font-semibold">
          {lists.allRegions}
        </h2>
        <dl className="mt-3 divide-y">
          {byProvince(regions).map(({ province, inside }) => (
            <div key={province.code} className="py-3 sm:grid sm:grid-cols-[10rem_1fr] sm:gap-4">
              <dt className="font-medium">
                <a className="link" href={hrefOf(province.code)}>
                  {common.nameOf(province)}
                </a>
              </dt>
              <dd className="flex flex-wrap gap-x-5 gap-y-1 text-base">
                {inside.map((region) => (
                  <a key={region.code} className="link" href={hrefOf(region.code)}>
                    {common.nameOf(region)}
                  </a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <p hidden data-forget-region className="mt-6">
        <button type="button" className="button-plain">
          {lists.forget}
        </button>
      </p>
    </>
  );
}
