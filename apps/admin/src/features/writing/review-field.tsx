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

/** By when somebody must look again. */
export function ReviewField() {
  const { writing: t } = useMessages();
  const editable = useSession((session) => session.article.abilities.edit);
  const [reviewBy, setReviewBy] = useDraftField("reviewBy");
  return (
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
  );
}
