import type { ListedDocument } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { writeDay } from "../write-field.ts";

/** What a document is, in one line below its title. */
export function documentLine(document: ListedDocument, locale: Locale): string {
  const { common, policies } = messagesIn(locale);
  const { document: words } = policies;
  const { issuer, number, numberGrade, issuedOn, effectiveFrom, repealedOn } = document;
  return [
    common.inThisLanguage(issuer),
    ...(number === null ? [] : [number]),
    ...(numberGrade === "unverified" ? [words.numberUnverified] : []),
    words.issued(writeDay(issuedOn, locale)),
    ...(effectiveFrom === null ? [] : [words.effective(writeDay(effectiveFrom, locale))]),
    ...(repealedOn === null ? [] : [words.repealed(writeDay(repealedOn, locale))]),
  ].join(" · ");
}

/** The documents that rules rest on, latest first. */
export function DocumentList({
  documents,
  locale,
}: {
  documents: readonly ListedDocument[];
  locale: Locale;
}) {
  const { common, policies } = messagesIn(locale);
  return (
    <ul className="mt-8 space-y-5">
      {documents.map((document) => (
        <li key={document.document}>
          <a className="link text-lg font-medium" href={pathsIn(locale).document(document.document)}>
            {common.inThisLanguage(document.title)}
          </a>
          <p className="text-base text-ink-soft">
            {documentLine(document, locale)} · {policies.document.versions(document.versions)}
          </p>
        </li>
      ))}
    </ul>
  );
}
