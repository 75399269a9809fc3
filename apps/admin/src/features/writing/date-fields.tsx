"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useDraftField, useSession } from "#lib/article-session/article-session.tsx";
import { fieldId } from "#lib/field-ids.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { todayInBeijing } from "#lib/use-dates.ts";
import { monthsAfter } from "./months-after.ts";

const REVIEW_CHOICES_MONTHS = [3, 6, 12] as const;

/** From when to when the answer holds, and by when somebody must look again. */
export function DateFields() {
  const { publishing, writing: t } = useMessages();
  const editable = useSession((session) => session.article.abilities.edit);
  const [from, setFrom] = useDraftField("effectiveFrom");
  const [to, setTo] = useDraftField("effectiveTo");
  const [reviewBy, setReviewBy] = useDraftField("reviewBy");
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
    <>
      <div>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(8.75rem,1fr))] gap-3">
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
      <div className="space-y-1.5">
        <Field id={fieldId("reviewBy")} label={t.fields.reviewBy} hint={t.reviewHint}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={reviewBy ?? ""}
              readOnly={!editable}
              onChange={(event) => setReviewBy(event.target.value || null)}
            />
          )}
        </Field>
        {editable ? (
          <div className="flex flex-wrap gap-1.5">
            {REVIEW_CHOICES_MONTHS.map((months) => (
              <Button
                key={months}
                size="small"
                onClick={() => setReviewBy(monthsAfter(todayInBeijing(), months))}
              >
                {t.inMonths(months)}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
    </>
  );
}
