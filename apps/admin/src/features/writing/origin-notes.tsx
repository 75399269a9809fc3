"use client";

import { Notice } from "@gongji/ui/notice";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";

/** Where an article came from: the page it was imported from with its doubts, or the page that named it. */
export function OriginNotes() {
  const { common, writing: t } = useMessages();
  const article = useSession((session) => session.article);
  const { importedFrom, stub, abilities } = article;
  const facts = importedFrom
    ? [
        importedFrom.fileName,
        importedFrom.breadcrumbs.join(" › "),
        importedFrom.publishedAt?.replace("T", " "),
        importedFrom.sourceLine,
      ]
    : [];
  return (
    <>
      {abilities.edit ? null : <Notice>{t.readOnly}</Notice>}
      {article.state === "stub" && stub ? (
        <Notice>
          <p className="font-medium">{t.stubHeading}</p>
          {stub.excerpt || stub.date ? (
            <>
              <p className="text-ink-soft">{t.stubHint}</p>
              <p className="mt-1">{[stub.excerpt, stub.date].filter(Boolean).join(" · ")}</p>
            </>
          ) : null}
        </Notice>
      ) : null}
      {importedFrom ? (
        <details
          className="rounded-lg border bg-surface px-3 py-2 text-sm"
          open={importedFrom.warnings.length > 0}
        >
          <summary className="cursor-pointer font-medium">
            {t.importedFrom}
            <span className="ml-2 font-normal text-ink-soft">{facts.filter(Boolean).join(" · ")}</span>
          </summary>
          {importedFrom.warnings.length > 0 ? (
            <>
              <p className="mt-2 text-warning">{t.importWarnings(importedFrom.warnings.length)}</p>
              <ul className="mt-1 list-disc space-y-0.5 pl-5">
                {importedFrom.warnings.map(({ code, line, message }) => (
                  <li key={`${code}-${line}-${message.zh}`}>
                    {line === null ? null : <span className="text-ink-soft">{t.line(line)} </span>}
                    {common.inThisLanguage(message)}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </details>
      ) : null}
    </>
  );
}
