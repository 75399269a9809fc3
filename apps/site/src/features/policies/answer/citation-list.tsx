import type { ExplainedAnswer } from "@gongji/client";
import { gradeName } from "@gongji/domain/policy";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { writeDay } from "../write-field.ts";

/** A place in a document that a rule rests on. */
export type Citation = ExplainedAnswer["decision"]["reads"][number]["citations"][number];

/** Citations one by one: the document with its page, the place in it, what it says, and how well that is proved. */
export function CitationList({ citations, locale }: { citations: readonly Citation[]; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  return (
    <ul className="space-y-3">
      {citations.map((citation) => (
        <li
          key={`${citation.document}-${citation.says.en}`}
          className="border-l-2 border-line pl-3 text-base"
        >
          <a className="link font-medium" href={pathsIn(locale).document(citation.document)}>
            {common.inThisLanguage(citation.title)}
          </a>
          {citation.number === null ? null : <span className="ml-2">{citation.number}</span>}
          {citation.numberGrade === "unverified" ? (
            <span className="ml-2 text-ink-soft">{policies.document.numberUnverified}</span>
          ) : null}
          {citation.locator ? <span className="ml-2">{common.inThisLanguage(citation.locator)}</span> : null}
          <p>{common.inThisLanguage(citation.says)}</p>
          <p className="text-ink-soft">
            {[
              common.inThisLanguage(citation.issuer),
              policies.document.issued(writeDay(citation.issuedOn, locale)),
              gradeName(citation.grade, locale),
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Citations behind a line that opens them. */
export function FoldedCitations({ citations, locale }: { citations: readonly Citation[]; locale: Locale }) {
  if (citations.length === 0) return null;
  const documents = new Set(citations.map(({ document }) => document));
  return (
    <details className="fold mt-1">
      <summary>{messagesIn(locale).policies.sources(documents.size)}</summary>
      <div className="mt-2">
        <CitationList citations={citations} locale={locale} />
      </div>
    </details>
  );
}
