import type { DocumentWithFacts, PlacedRegion } from "@gongji/client";
import { gradeName } from "@gongji/domain/policy";
import { Breadcrumbs } from "#lib/breadcrumbs.tsx";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { ColumnsHead } from "../columns-head.tsx";
import { writeDay } from "../write-field.ts";
import { documentLine } from "./document-list.tsx";

/** A document and every rule that comes from it. */
export function DocumentPage({
  document,
  regions,
  locale,
}: {
  document: DocumentWithFacts;
  regions: ReadonlyMap<string, PlacedRegion>;
  locale: Locale;
}) {
  const { common, policies } = messagesIn(locale);
  const { columns, document: words } = policies;
  const paths = pathsIn(locale);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.policies, name: policies.index },
          { href: paths.documents, name: words.index },
        ]}
        locale={locale}
      />
      <h1 className="mt-3 text-3xl font-semibold">{common.inThisLanguage(document.title)}</h1>
      <p className="mt-2 text-ink-soft">{documentLine(document, locale)}</p>
      {document.url === null ? null : (
        <p className="mt-2">
          <a className="link" href={document.url} rel="external noopener">
            {words.original}
          </a>
        </p>
      )}
      <h2 className="mt-10 text-2xl font-semibold">{words.rests}</h2>
      <table className="stacked-table mt-3">
        <ColumnsHead names={[columns.fact, columns.value, columns.region, columns.since, columns.until]} />
        <tbody>
          {document.rests.map(({ title, kindTitle, version, citation }) => {
            const region = regions.get(version.region);
            return (
              <tr key={`${version.version}-${citation.says.en}`}>
                <th scope="row">
                  <a className="link" href={paths.fact(version.fact)}>
                    {common.inThisLanguage(title)}
                  </a>
                  <span className="block text-sm font-normal text-ink-soft">
                    {common.inThisLanguage(kindTitle)}
                  </span>
                </th>
                <td data-label={columns.value}>
                  <p className="font-medium">{common.inThisLanguage(version.text)}</p>
                  <p className="text-sm text-ink-soft">
                    {[
                      ...(citation.locator ? [common.inThisLanguage(citation.locator)] : []),
                      words.roles[citation.role],
                      gradeName(citation.grade, locale),
                    ].join(" · ")}
                  </p>
                </td>
                <td data-label={columns.region} className="is-short">
                  {region ? common.nameOf(region) : version.region}
                </td>
                <td data-label={columns.since} className="is-short">
                  {version.from ? writeDay(version.from, locale) : "–"}
                </td>
                <td data-label={columns.until} className="is-short">
                  {version.to ? writeDay(version.to, locale) : "–"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
