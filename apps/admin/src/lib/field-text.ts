import { type ArticleDraft, bodyText, type Source } from "@gongji/domain/article";
import type { Messages } from "#messages/zh-CN/index.ts";

/** Names of places and shelves in the present language. */
export interface TextNames {
  readonly regionName: (code: string) => string;
  readonly categoryName: (key: string | null) => string | null;
  readonly topics: readonly { value: string; label: string }[];
}

/** A document an answer rests on, in one line. */
export function sourceText(source: Source, { sources }: Pick<Messages, "sources">): string {
  const { title, issuer, number, issuedOn, locator, url, grade } = source;
  return [title, issuer, number, issuedOn, locator, url, sources.grades[grade]].filter(Boolean).join(" · ");
}

/** A field of a draft as words to read and compare. */
export function fieldText(
  draft: ArticleDraft,
  field: keyof ArticleDraft,
  names: TextNames,
  { common, sources }: Messages,
): string {
  switch (field) {
    case "body":
      return bodyText(draft.body);
    case "regionCode":
      return names.regionName(draft.regionCode);
    case "categoryKey":
      return names.categoryName(draft.categoryKey) ?? common.none;
    case "topicKeys":
      return (
        draft.topicKeys
          .map((key) => names.topics.find((topic) => topic.value === key)?.label ?? key)
          .join(common.comma) || common.none
      );
    case "sources":
      return draft.sources.map((source) => sourceText(source, { sources })).join("\n") || common.none;
    case "effectiveFrom":
    case "effectiveTo":
    case "reviewBy":
    case "disclaimer":
      return draft[field] ?? common.none;
    case "title":
    case "question":
    case "shortAnswer":
      return draft[field];
  }
}
