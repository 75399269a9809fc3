import type { ExplainedAnswer, PlacedRegion } from "@gongji/client";
import { gradeName } from "@gongji/domain/policy";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { ColumnsHead } from "../columns-head.tsx";
import { writeDay } from "../write-field.ts";

/** The rules an answer rests on, one row each, with where and since when they hold. */
export function FactsTable({
  explained,
  regions,
  locale,
}: {
  explained: ExplainedAnswer;
  regions: ReadonlyMap<string, PlacedRegion>;
  locale: Locale;
}) {
  const { common, policies } = messagesIn(locale);
  const { columns } = policies;
  const { decision, words } = explained;
  if (decision.reads.length === 0) return null;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="text-2xl font-semibold">
        {policies.facts}
      </h2>
      <table className="stacked-table mt-3">
        <ColumnsHead names={[columns.fact, columns.value, columns.region, columns.since, columns.grade]} />
        <tbody>
          {decision.reads.map((reading, index) => {
            const value = words.reads[index];
            const holder = regions.get(reading.holder ?? "");
            return (
              <tr key={`${reading.fact}-${reading.asked}`}>
                <th scope="row">
                  <a className="link" href={pathsIn(locale).fact(reading.fact)}>
                    {common.inThisLanguage(reading.title)}
                  </a>
                </th>
                <td data-label={columns.value}>{value ? common.inThisLanguage(value) : null}</td>
                <td data-label={columns.region} className="is-short">
                  {holder ? common.nameOf(holder) : "–"}
                </td>
                <td data-label={columns.since} className="is-short">
                  {reading.from ? writeDay(reading.from, locale) : "–"}
                </td>
                <td data-label={columns.grade}>
                  {reading.state === "unknown" ? "–" : gradeName(reading.grade, locale)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
