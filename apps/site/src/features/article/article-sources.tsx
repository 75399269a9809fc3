import type { PublishedArticle } from "@gongji/client";
import { Badge, type BadgeTone } from "@gongji/ui/badge";
import { longDay } from "#lib/dates.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";

type Source = PublishedArticle["sources"][number];

const TONES: Record<Source["grade"], BadgeTone> = {
  statute: "good",
  "official-quote": "info",
  secondary: "warning",
  unverified: "danger",
};
const GRADES = ["statute", "official-quote", "secondary", "unverified"] as const;

/** What an answer rests on, each document with how sure it is. */
export function ArticleSources({ sources, locale }: { sources: readonly Source[]; locale: Locale }) {
  const { article: words } = messagesIn(locale);
  if (sources.length === 0) return null;
  const chinese = locale === "zh-CN" ? undefined : "zh-CN";
  return (
    <section aria-labelledby="grounds" className="far-down mt-10 border-t pt-6">
      <h2 id="grounds" className="text-2xl font-semibold">
        {words.grounds}
      </h2>
      <ol className="mt-3 list-decimal space-y-3 pl-6">
        {sources.map((source) => (
          <li key={[source.title, source.number, source.locator].join()}>
            <SourceLine source={source} chinese={chinese} />{" "}
            <Badge tone={TONES[source.grade]} className="text-sm">
              {words.grades[source.grade]}
            </Badge>
            <span className="block text-base text-ink-soft">
              {[source.issuer, source.number, source.locator].filter(Boolean).join(" · ")}
              {source.issuedOn ? ` · ${words.issuedOn(longDay(source.issuedOn, locale))}` : null}
            </span>
          </li>
        ))}
      </ol>
      <details className="mt-4 text-base">
        <summary className="link cursor-pointer">{words.gradesHeading}</summary>
        <dl className="mt-2 space-y-1">
          {GRADES.map((grade) => (
            <div key={grade} className="flex flex-wrap items-baseline gap-x-3">
              <dt>
                <Badge tone={TONES[grade]} className="text-sm">
                  {words.grades[grade]}
                </Badge>
              </dt>
              <dd>{words.gradeHints[grade]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function SourceLine({ source, chinese }: { source: Source; chinese: string | undefined }) {
  const { title, url } = source;
  return (
    <cite lang={chinese} className="not-italic">
      {url === undefined ? (
        title
      ) : (
        <a className="link" href={url} rel="noopener nofollow">
          {title}
        </a>
      )}
    </cite>
  );
}
