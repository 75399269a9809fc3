import type { ArticleDraft } from "../article/article-draft.ts";
import type { Block } from "../article/body.ts";
import type { Source } from "../article/source.ts";
import type { Exclusion, Pin, RelatedList } from "../related/related-list.ts";
import { canonicalKey } from "../shared/canonical-key.ts";
import { compareBlocks } from "./compare-blocks.ts";
import { compareSequences, type ItemChange, isChanged } from "./compare-sequences.ts";

/** The whole content of an article at one moment. */
export interface Contents {
  readonly draft: ArticleDraft;
  readonly related: RelatedList;
}

/** Fields that are one value; the others are compared part by part. */
export type PlainField = Exclude<keyof ArticleDraft, "body" | "sources" | "topicKeys">;
const PLAIN_FIELDS: Record<PlainField, true> = {
  title: true,
  question: true,
  shortAnswer: true,
  regionCode: true,
  categoryKey: true,
  effectiveFrom: true,
  effectiveTo: true,
  reviewBy: true,
  disclaimer: true,
};

/** What two contents of an article have different. */
export interface ContentsComparison {
  /** The plain fields that differ, in the order of the form. */
  readonly fields: readonly PlainField[];
  readonly body: readonly ItemChange<Block>[];
  readonly topics: readonly ItemChange<string>[];
  readonly sources: readonly ItemChange<Source>[];
  readonly pins: readonly ItemChange<Pin>[];
  readonly exclusions: readonly ItemChange<Exclusion>[];
  readonly isSame: boolean;
}

/** Compares two contents: the text by block, everything in lists by item, the rest by field. */
export function compareContents(before: Contents, after: Contents): ContentsComparison {
  const [was, is] = [before.draft, after.draft];
  const byArticle = { identity: (item: Exclusion) => item.articleId, content: canonicalKey };
  const fields = Object.keys(PLAIN_FIELDS)
    .filter(isPlainField)
    .filter((field) => was[field] !== is[field]);
  const body = compareBlocks(was.body.content, is.body.content);
  const topics = compareSequences(was.topicKeys, is.topicKeys, { identity: String, content: String });
  const sources = compareSequences(was.sources, is.sources, {
    identity: ({ title }) => title,
    content: canonicalKey,
  });
  const pins = compareSequences<Pin>(before.related.pins, after.related.pins, byArticle);
  const exclusions = compareSequences<Exclusion>(
    before.related.exclusions,
    after.related.exclusions,
    byArticle,
  );
  const isSame =
    fields.length === 0 &&
    ![body, topics, sources, pins, exclusions].some((changes) => isChanged<unknown>(changes));
  return { fields, body, topics, sources, pins, exclusions, isSame };
}

function isPlainField(field: string): field is PlainField {
  return Object.hasOwn(PLAIN_FIELDS, field);
}
