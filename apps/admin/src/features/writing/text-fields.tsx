"use client";

import { SHORT_ANSWER_MAX_LENGTH } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import { Field } from "@gongji/ui/field";
import { Textarea } from "@gongji/ui/textarea";
import { useDraftField, useSession } from "#lib/article-session/article-session.tsx";
import { fieldId } from "#lib/field-ids.ts";
import { useMessages } from "#lib/messages-context.tsx";

const TITLE_MAX_LENGTH = 120;
const QUESTION_MAX_LENGTH = 200;

/** Title, question and short answer: what a reader sees before the body. */
export function TextFields() {
  const { writing: t } = useMessages();
  return (
    <div className="space-y-4">
      <LongLine
        field="title"
        most={TITLE_MAX_LENGTH}
        placeholder={t.titlePlaceholder}
        className="text-xl font-semibold"
        oneLine
      />
      <LongLine
        field="question"
        most={QUESTION_MAX_LENGTH}
        placeholder={t.questionPlaceholder}
        hint={t.questionHint}
        oneLine
      />
      <LongLine
        field="shortAnswer"
        most={SHORT_ANSWER_MAX_LENGTH}
        placeholder={t.shortAnswerPlaceholder}
        hint={t.shortAnswerHint}
        className="min-h-24"
      />
    </div>
  );
}

/** A text with a counter. Nothing is cut off: what is too long stays and says so. */
function LongLine({
  field,
  most,
  placeholder,
  hint,
  className,
  oneLine = false,
}: {
  field: "title" | "question" | "shortAnswer";
  most: number;
  placeholder: string;
  hint?: string;
  className?: string;
  oneLine?: boolean;
}) {
  const { writing: t } = useMessages();
  const [value, setValue] = useDraftField(field);
  const editable = useSession((session) => session.article.abilities.edit);
  const over = value.trim().length - most;
  return (
    <Field
      id={fieldId(field)}
      label={t.fields[field]}
      hint={hint}
      error={over > 0 ? t.tooLong(over) : null}
      aside={t.count(value.length, most)}
    >
      {(control) => (
        <Textarea
          {...control}
          value={value}
          placeholder={editable ? placeholder : undefined}
          readOnly={!editable}
          rows={oneLine ? 1 : 3}
          onKeyDown={(event) => {
            if (oneLine && event.key === "Enter") event.preventDefault();
          }}
          onChange={(event) =>
            setValue(oneLine ? event.target.value.replaceAll(/\s*\n\s*/g, " ") : event.target.value)
          }
          className={classNames("text-base", oneLine && "min-h-0", className)}
        />
      )}
    </Field>
  );
}
