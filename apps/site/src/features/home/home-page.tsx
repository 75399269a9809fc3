import { api } from "#lib/api.ts";
import { CategoryGrid } from "#lib/category-grid.tsx";
import { chinaDayOf } from "#lib/china-day.ts";
import { longDay } from "#lib/dates.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { SearchForm } from "#lib/search-form.tsx";
import { frontQuestions } from "./front-questions.ts";

const CHANGED_SHOWN = 8;

/** The front page: search first, then questions to start with, what changed lately, and the shelves. */
export async function HomePage({ locale }: { locale: Locale }) {
  const [asked, changed, categories, regions] = await Promise.all([
    frontQuestions(),
    api().articles.list.query({ limit: CHANGED_SHOWN }),
    api().categories.list.query(),
    api().regions.list.query(),
  ]);
  const { common, home } = messagesIn(locale);
  const paths = pathsIn(locale);
  const chinese = locale === "zh-CN" ? undefined : "zh-CN";
  return (
    <div className="space-y-14">
      <section className="pt-6 sm:pt-12">
        <h1 className="text-3xl font-bold sm:text-5xl">{home.title}</h1>
        <p className="mt-4 max-w-measure text-ink-soft">{home.lead}</p>
        <div className="mt-6 max-w-3xl">
          <SearchForm id="home-search" locale={locale} size="large" />
        </div>
      </section>
      {asked.length === 0 ? null : (
        <section aria-labelledby="asked">
          <h2 id="asked" className="text-2xl font-semibold">
            {home.asked}
          </h2>
          <ul className="mt-4 grid gap-3 sm:grid-cols-2">
            {asked.map(({ slug, title }) => (
              <li key={slug}>
                <a
                  lang={chinese}
                  href={paths.article(slug)}
                  className="flex h-full items-center justify-between gap-3 rounded-xl border bg-surface px-5 py-4 font-medium hover:border-accent hover:text-accent"
                >
                  {title}
                  <span aria-hidden="true" className="text-accent">
                    →
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="by-category">
        <h2 id="by-category" className="text-2xl font-semibold">
          {home.byCategory}
        </h2>
        <CategoryGrid categories={categories.items} headingLevel="h3" locale={locale} />
      </section>
      <div className="grid gap-14 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section aria-labelledby="changed">
          <h2 id="changed" className="text-2xl font-semibold">
            {home.changed}
          </h2>
          <ul className="mt-2 divide-y">
            {changed.items.map(({ articleId, slug, title, region, publishedAt }) => (
              <li key={articleId} className="py-3">
                <a lang={chinese} className="link" href={paths.article(slug)}>
                  {title}
                </a>
                <p className="text-base text-ink-soft">
                  {common.nameOf(region)} · {longDay(chinaDayOf(publishedAt), locale)}
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="by-region">
          <h2 id="by-region" className="text-2xl font-semibold">
            {home.byRegion}
          </h2>
          <ul className="mt-4 flex flex-wrap gap-2">
            {regions.items.map((region) => (
              <li key={region.code}>
                <a className="choice" href={paths.region(region.code)}>
                  {common.nameOf(region)}
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <a className="link" href={paths.regions}>
              {home.allRegions}
            </a>
          </p>
        </section>
      </div>
    </div>
  );
}
