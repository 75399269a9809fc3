import type { PlacedRegion, RecordedFact } from "@gongji/client";
import { Breadcrumbs } from "#lib/breadcrumbs.tsx";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { FactChart } from "./fact-chart.tsx";
import { VersionCard } from "./version-card.tsx";

/** Everything recorded of a fact: by region, each version with its days, its proof and when it was recorded. */
export function FactPage({
  fact,
  regions,
  today,
  locale,
}: {
  fact: RecordedFact;
  regions: ReadonlyMap<string, PlacedRegion>;
  today: string;
  locale: Locale;
}) {
  const { common, policies } = messagesIn(locale);
  const paths = pathsIn(locale);
  const byRegion = Map.groupBy(fact.versions, ({ region }) => region);
  const nameOf = (code: string) => {
    const region = regions.get(code);
    return region ? common.nameOf(region) : code;
  };
  const inherits = Object.entries(policies.fact.inherits).find(([way]) => way === fact.inherits)?.[1];
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.policies, name: policies.index },
          { href: paths.policy(fact.kind), name: common.inThisLanguage(fact.kindTitle) },
        ]}
        locale={locale}
      />
      <h1 className="mt-3 text-3xl font-semibold">{common.inThisLanguage(fact.title)}</h1>
      <p className="mt-2 max-w-measure">
        {[policies.fact.intro, inherits, policies.fact.review(fact.reviewEveryMonths)].join(
          locale === "en" ? " " : "",
        )}
      </p>
      <p className="no-print mt-2">
        <a className="link" href={paths.policy(fact.kind)}>
          {policies.fact.kindLink(common.inThisLanguage(fact.kindTitle))}
        </a>
      </p>
      {byRegion.size === 0 ? <p className="mt-8">{policies.fact.nothing}</p> : null}
      {byRegion.size > 1 ? (
        <nav aria-label={policies.fact.jump} className="no-print mt-6">
          <ul className="flex flex-wrap gap-2">
            {[...byRegion.keys()].map((code) => (
              <li key={code}>
                <a className="choice" href={`#region-${code}`}>
                  {nameOf(code)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <FactChart versions={fact.versions} nameOf={nameOf} today={today} locale={locale} />
      {[...byRegion].map(([code, versions]) => (
        <section key={code} aria-labelledby={`region-${code}`} className="mt-10">
          <h2 id={`region-${code}`} className="text-2xl font-semibold">
            {nameOf(code)}
          </h2>
          <RegionVersions versions={versions} today={today} locale={locale} />
        </section>
      ))}
    </>
  );
}

/** A region's versions: what holds or will, then below a fold what ended, and what was found to be wrong. */
function RegionVersions({
  versions,
  today,
  locale,
}: {
  versions: RecordedFact["versions"];
  today: string;
  locale: Locale;
}) {
  const { fact } = messagesIn(locale).policies;
  const recorded = versions.filter(({ supersededAt }) => supersededAt === null);
  const holds = recorded.filter(({ to }) => to === null || to > today);
  const ended = recorded.filter(({ to }) => to !== null && to <= today);
  const corrected = versions.filter(({ supersededAt }) => supersededAt !== null);
  const list = (part: RecordedFact["versions"]) => (
    <ul className="mt-4 space-y-4">
      {part.map((version) => (
        <VersionCard key={version.version} version={version} today={today} locale={locale} />
      ))}
    </ul>
  );
  return (
    <>
      {holds.length > 0 ? list(holds) : null}
      {(
        [
          [fact.ended(ended.length), ended],
          [fact.corrected, corrected],
        ] as const
      ).map(([summary, part]) =>
        part.length === 0 ? null : (
          <details key={summary} className="fold mt-4">
            <summary>{summary}</summary>
            {list(part)}
          </details>
        ),
      )}
    </>
  );
}
