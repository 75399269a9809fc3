"use client";

import { Field } from "@gongji/ui/field";
import { NativeSelect } from "@gongji/ui/native-select";
import { useMessages } from "./messages-context.tsx";

/** How long the old secret may go on beside the new one, in hours. */
export const GRACE_HOURS = [0, 1, 24, 72, 168] as const;
/** The choice to begin with: long enough to change a program in peace. */
export const GRACE_HOURS_DEFAULT = 24;

/** Asks for how long an old secret stays good. */
export function GraceField({ value, onChange }: { value: number; onChange: (hours: number) => void }) {
  const { secrets: t } = useMessages();
  return (
    <Field id="grace" label={t.grace} hint={value === 0 ? t.graceNone : t.graceHint}>
      {(control) => (
        <NativeSelect {...control} value={value} onChange={(event) => onChange(Number(event.target.value))}>
          {GRACE_HOURS.map((hours) => (
            <option key={hours} value={hours}>
              {t.graceHours(hours)}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
