import type { PlacedRegion } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { RegionSelect } from "#lib/region-select.tsx";

/** Where somebody is insured, to see only what holds there; a form that works by itself. */
export function ShelfRegion({
  address,
  region,
  locale,
}: {
  address: string;
  region: PlacedRegion | null;
  locale: Locale;
}) {
  const { common, lists } = messagesIn(locale);
  return (
    <form action={address} className="no-print mt-5 max-w-measure" data-tidy>
      <label htmlFor="shelf-region" className="block text-base font-medium">
        {lists.shelfRegion}
      </label>
      <div className="mt-1 flex gap-2">
        <RegionSelect
          id="shelf-region"
          name="region"
          chosen={region?.code}
          none={lists.everyRegion}
          isPrefilled={false}
          locale={locale}
        />
        <button type="submit" className="button-plain shrink-0">
          {lists.showRegion}
        </button>
      </div>
      {region ? (
        <p className="mt-2 text-base text-ink-soft">{lists.shelfRegionNote(common.nameOf(region))}</p>
      ) : null}
    </form>
  );
}
