import { api } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { RegionSelect } from "#lib/region-select.tsx";
import { SearchField } from "#lib/search-form.tsx";
import type { Sought } from "./sought.ts";

/** The search field with its filters, one form that works by itself. */
export async function SearchFilters({ sought, locale }: { sought: Sought; locale: Locale }) {
  const { common, search } = messagesIn(locale);
  const { items } = await api().categories.list.query();
  return (
    <search>
      <form action={pathsIn(locale).search()} className="space-y-4">
        <SearchField id="search-text" locale={locale} size="large" text={sought.text} />
        <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:max-w-3xl">
          <div>
            <label htmlFor="search-region" className="block text-base font-medium">
              {search.region}
            </label>
            <RegionSelect
              id="search-region"
              name="region"
              chosen={sought.region?.code}
              none={search.anyRegion}
              locale={locale}
            />
          </div>
          <div>
            <label htmlFor="search-category" className="block text-base font-medium">
              {search.category}
            </label>
            <select
              id="search-category"
              name="category"
              defaultValue={sought.category ?? ""}
              className="field"
            >
              <option value="">{search.anyCategory}</option>
              {items.map((category) => (
                <option key={category.key} value={category.key}>
                  {common.nameOf(category)}
                </option>
              ))}
            </select>
          </div>
        </div>
      </form>
    </search>
  );
}
