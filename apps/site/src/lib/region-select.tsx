import type { PlacedRegion } from "@gongji/client";
import type { Locale } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { COUNTRY, placedRegions } from "./regions.ts";

/** The provinces, each with all that lies in it, in the order of their codes. */
export function byProvince(
  regions: ReadonlyMap<string, PlacedRegion>,
): readonly { readonly province: PlacedRegion; readonly inside: readonly PlacedRegion[] }[] {
  const all = [...regions.values()];
  return all
    .filter(({ parentCode }) => parentCode === COUNTRY)
    .map((province) => ({
      province,
      inside: all.filter(
        ({ code }) => code !== province.code && code.slice(0, 2) === province.code.slice(0, 2),
      ),
    }));
}

/** The browser's own select with every region, province by province. */
export async function RegionSelect({
  id,
  name,
  chosen,
  none,
  isPrefilled = true,
  locale,
}: {
  id: string;
  name: string;
  chosen: string | undefined;
  none: string;
  /** Whether the region the device remembers is chosen where none is. */
  isPrefilled?: boolean;
  locale: Locale;
}) {
  const { common } = messagesIn(locale);
  return (
    <select
      id={id}
      name={name}
      defaultValue={chosen ?? ""}
      className="field"
      data-region-select={isPrefilled ? "" : undefined}
    >
      <option value="">{none}</option>
      {byProvince(await placedRegions()).map(({ province, inside }) => (
        <optgroup key={province.code} label={common.nameOf(province)}>
          {[province, ...inside].map((region) => (
            <option key={region.code} value={region.code}>
              {common.nameOf(region)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
