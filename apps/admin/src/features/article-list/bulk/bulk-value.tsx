"use client";

import { Combobox } from "@gongji/ui/combobox";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { NativeSelect } from "@gongji/ui/native-select";
import { Textarea } from "@gongji/ui/textarea";
import type { ListedArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { ReleaseChoice } from "#lib/releases/release-choice.tsx";
import { todayInBeijing } from "#lib/use-dates.ts";
import { usePeople } from "#lib/use-people.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { type BulkChoice, NEW_RELEASE } from "./bulk-choice.ts";

const NOTE_MAX_LENGTH = 500;
const REASON_MAX_LENGTH = 200;

/** The value of a choice: the shelf, place, person, date or note. */
export function BulkValue({
  choice,
  articles,
  onChange,
}: {
  choice: BulkChoice;
  articles: readonly ListedArticle[];
  onChange: (value: string | null) => void;
}) {
  const { articles: words, bulk: t, common } = useMessages();
  const { regions, categories, topics } = useTaxonomy();
  const people = usePeople();
  const { kind, value } = choice;
  const select = (label: string, none: string, options: readonly { value: string; label: string }[]) => (
    <Field id="bulk-value" label={label}>
      {(control) => (
        <NativeSelect
          {...control}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
  switch (kind) {
    case "category":
      return select(words.category, t.noCategory, categories);
    case "addTopic":
      return select(words.topic, t.chooseTopic, topics);
    case "removeTopic": {
      const present = new Set(articles.flatMap(({ topicKeys }) => topicKeys));
      return select(
        words.topic,
        t.chooseTopic,
        topics.filter((topic) => present.has(topic.value)),
      );
    }
    case "owner":
      return select(
        words.owner,
        t.noOwner,
        people.map(({ userId, name }) => ({ value: userId, label: name })),
      );
    case "region":
      return (
        <Field id="bulk-value" label={words.region}>
          {(control) => (
            <Combobox
              comma={common.comma}
              colon={common.colon}
              id={control.id}
              label={words.region}
              options={regions}
              values={value === null ? [] : [value]}
              onChoose={onChange}
              placeholder={t.chooseRegion}
              searchLabel={words.searchRegion}
              emptyText={common.nothingFound}
            />
          )}
        </Field>
      );
    case "review":
      return (
        <Field id="bulk-value" label={words.columns.review} hint={t.reviewHint}>
          {(control) => (
            <Input
              {...control}
              type="date"
              min={todayInBeijing()}
              value={value ?? ""}
              onChange={(event) => onChange(event.target.value || null)}
            />
          )}
        </Field>
      );
    case "release":
      return (
        <ReleaseChoice
          value={
            value === null || value.startsWith(NEW_RELEASE)
              ? { name: (value ?? "").slice(NEW_RELEASE.length) }
              : { releaseId: value }
          }
          onChange={(chosen) =>
            onChange("releaseId" in chosen ? chosen.releaseId : `${NEW_RELEASE}${chosen.name}`)
          }
        />
      );
    case "submit":
      return <BulkNote label={t.submitNote} hint={t.optional} value={value} onChange={onChange} />;
    case "trash":
      return (
        <BulkNote
          label={t.trashReason}
          hint={t.optional}
          maxLength={REASON_MAX_LENGTH}
          value={value}
          onChange={onChange}
        />
      );
    case "withdraw":
      return <BulkNote label={t.note} hint={t.noteHint} value={value} onChange={onChange} />;
  }
}

function BulkNote({
  label,
  hint,
  maxLength = NOTE_MAX_LENGTH,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  maxLength?: number;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  return (
    <Field id="bulk-value" label={label} hint={hint}>
      {(control) => (
        <Textarea
          {...control}
          rows={3}
          maxLength={maxLength}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )}
    </Field>
  );
}
