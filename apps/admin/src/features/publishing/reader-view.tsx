"use client";

import type { ArticleBodyTree } from "@gongji/client";
import { ArticleBody, imagesUnder } from "@gongji/client/react";
import { useMemo } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useSuggestions } from "#lib/use-suggestions.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";

const IMAGE_ADDRESS = imagesUnder(paths.imagesApi);

/** The draft through the readers' own renderer, with the related entries that readers would see. */
export function ReaderView() {
  const { common, publishing, related, writing } = useMessages();
  const { regionName, categoryName } = useTaxonomy();
  const draft = useSession((session) => session.draft);
  const { readers, targetOf } = useSuggestions();
  const beside = readers.flatMap(({ articleId }) => targetOf(articleId) ?? []);
  const body = useMemo((): ArticleBodyTree => JSON.parse(JSON.stringify(draft.body)), [draft.body]);
  const { effectiveFrom: from, effectiveTo: to } = draft;
  const span = from
    ? to
      ? publishing.effectiveBetween(from, to)
      : publishing.effectiveFrom(from)
    : to && publishing.effectiveTo(to);
  const about = [regionName(draft.regionCode), categoryName(draft.categoryKey), span];
  return (
    <article>
      <p className="text-xs text-ink-soft">{about.filter(Boolean).join(" · ")}</p>
      <h1 className="mt-1 text-2xl leading-snug font-semibold">{draft.title || common.untitled}</h1>
      {draft.question ? <p className="mt-2 text-ink-soft">{draft.question}</p> : null}
      {draft.shortAnswer ? (
        <p className="my-4 rounded-lg bg-accent-soft px-4 py-3 whitespace-pre-wrap">{draft.shortAnswer}</p>
      ) : null}
      <div className="prose-body mt-4 overflow-x-auto">
        <ArticleBody
          body={body}
          resolveArticle={(articleId) => paths.article(articleId)}
          imageAddress={IMAGE_ADDRESS}
        />
      </div>
      {draft.disclaimer ? <p className="mt-6 text-sm text-ink-soft">{draft.disclaimer}</p> : null}
      {draft.sources.length > 0 ? (
        <section className="mt-6 border-t pt-4">
          <h2 className="mb-2 font-semibold">{writing.fields.sources}</h2>
          <ol className="list-decimal space-y-1 pl-5 text-sm">
            {draft.sources.map(({ title, issuer, number, locator }) => (
              <li key={`${title}-${number}-${locator}`}>
                {[title, issuer, number, locator].filter(Boolean).join(" · ")}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {beside.length > 0 ? (
        <section className="mt-6 border-t pt-4">
          <h2 className="mb-2 font-semibold">{related.heading}</h2>
          <ul className="space-y-2 text-sm">
            {beside.map((target) => (
              <li key={target.articleId}>
                <p className="font-medium">{target.title}</p>
                <p className="line-clamp-2 text-ink-soft">{target.excerpt}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}
