"use client";

import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useDraftField, useSession } from "#lib/article-session/article-session.tsx";
import { fieldId } from "#lib/field-ids.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** From when to when the answer holds. */
export function SpanFields() {
  const { publishing, writing: t } = useMessages();
  const editable = useSession((session) => session.article.abilities.edit);
  const [from, setFrom] = useDraftField("effectiveFrom");
  const [to, setTo] = useDraftField("effectiveTo");
  const empty = from !== null && to !== null && to <= from;
  const dates = [
    { field: "effectiveFrom", value: from, set: setFrom, error: null },
    {
      field: "effectiveTo",
      value: to,
      set: setTo,
      error: empty ? publishing.blockers.effective_span_empty : null,
    },
  ] as const;
  return (
    <div className="md:col-span-2">
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        {dates.map(({ field, value, set, error }) => (
          <Field key={field} id={fieldId(field)} label={t.fields[field]} error={error}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={value ?? ""}
                readOnly={!editable}
                onChange={(event) => set(event.target.value || null)}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="mt-1.5 text-xs text-ink-soft">{t.effectiveHint}</p>
    </div>
  );
}
