"use client";

import type { ArticleDraft, Source } from "@gongji/domain/article";
import {
  type ContentsComparison,
  type ItemChange,
  isChanged,
  type PlainField,
} from "@gongji/domain/comparison";
import type { Exclusion, Pin } from "@gongji/domain/related";
import type { ReactNode } from "react";
import { fieldText, sourceText } from "#lib/field-text.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { TextDifference } from "#lib/text-difference.tsx";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { BodyChanges } from "./body-changes.tsx";
import { ListChanges } from "./list-changes.tsx";

/** Fields whose words are compared; of the others the whole value is. */
const TEXTS: readonly PlainField[] = ["title", "question", "shortAnswer", "disclaimer"];

/** What two versions have different, part by part, in the order an article is read. */
export function ComparisonView({
  comparison,
  before,
  after,
  titles,
}: {
  comparison: ContentsComparison;
  before: ArticleDraft;
  after: ArticleDraft;
  titles: Readonly<Record<string, string>>;
}) {
  const messages = useMessages();
  const { common, history: t, writing } = messages;
  const taxonomy = useTaxonomy();
  if (comparison.isSame) return <p className="text-sm text-ink-soft">{t.noChange}</p>;
  const section = (name: string, content: ReactNode) => (
    <section key={name} aria-label={name}>
      <h3 className="mb-1.5 text-sm font-semibold">{name}</h3>
      {content}
    </section>
  );
  const field = (name: PlainField) => {
    const [was, is] = [before, after].map((draft) => fieldText(draft, name, taxonomy, messages));
    return section(
      writing.fields[name],
      TEXTS.includes(name) ? (
        <TextDifference before={was ?? ""} after={is ?? ""} side="both" />
      ) : (
        <p className="text-sm">
          <del className="rounded-sm bg-removed px-1">{was}</del>
          <span aria-hidden="true"> → </span>
          <ins className="rounded-sm bg-added px-1 no-underline">{is}</ins>
        </p>
      ),
    );
  };
  function list<T>(name: string, changes: readonly ItemChange<T>[], text: (item: T) => string) {
    return isChanged(changes) ? section(name, <ListChanges changes={changes} text={text} />) : null;
  }
  const titleOf = ({ articleId, reason }: Exclusion) =>
    [titles[articleId] ?? common.untitled, reason].filter(Boolean).join(" · ");
  const pinText = (pin: Pin) =>
    [titleOf(pin), pin.expiresOn ? t.until(pin.expiresOn) : null].filter(Boolean).join(" · ");
  return (
    <div className="space-y-6">
      {comparison.fields.map(field)}
      {isChanged(comparison.body)
        ? section(writing.fields.body, <BodyChanges changes={comparison.body} />)
        : null}
      {list(writing.fields.topicKeys, comparison.topics, taxonomy.topicName)}
      {list<Source>(writing.fields.sources, comparison.sources, (source) => sourceText(source, messages))}
      {list(t.pins, comparison.pins, pinText)}
      {list(t.exclusions, comparison.exclusions, titleOf)}
    </div>
  );
}
