import type { PublishedSummary } from "@gongji/client";
import type { ReactNode } from "react";
import { chinaDayOf } from "./china-day.ts";
import { longDay } from "./dates.ts";
import type { Locale } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { type Asked, pathsIn } from "./paths.ts";

/** An article as an entry of a list; the parts a search has marked stand in for title and excerpt. */
export interface QuestionEntry extends PublishedSummary {
  readonly titleParts?: ReactNode;
  readonly excerptParts?: ReactNode;
  readonly remark?: ReactNode;
}

/** Questions with the beginning of their answers, and where and since when each holds. */
export function QuestionList({
  entries,
  asked = {},
  headingLevel: Heading = "h2",
  locale,
}: {
  entries: readonly QuestionEntry[];
  asked?: Asked;
  headingLevel?: "h2" | "h3";
  locale: Locale;
}) {
  const { common, lists } = messagesIn(locale);
  const paths = pathsIn(locale);
  const chinese = locale === "zh-CN" ? undefined : "zh-CN";
  return (
    <ol className="divide-y">
      {entries.map((entry) => (
        <li key={entry.articleId} className="py-5 first:pt-2">
          <Heading className="text-xl font-semibold">
            <a lang={chinese} className="link" href={paths.article(entry.slug, asked)}>
              {entry.titleParts ?? entry.title}
            </a>
          </Heading>
          <p lang={chinese} className="mt-1 line-clamp-3">
            {entry.excerptParts ?? entry.excerpt}
          </p>
          <p className="mt-1 text-base text-ink-soft">
            {[
              common.nameOf(entry.region),
              entry.category ? common.nameOf(entry.category) : null,
              lists.updatedOn(longDay(chinaDayOf(entry.publishedAt), locale)),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {entry.remark}
        </li>
      ))}
    </ol>
  );
}
