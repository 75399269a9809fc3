"use client";

import { ChoiceList } from "@gongji/ui/choice-list";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { clockInBeijing } from "#lib/beijing-time.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** When something is taken back, as its fields hold it. */
export interface ExpiryEntry {
  readonly at: string;
  readonly kind: "notice" | "gone";
}

/** When an article is taken back, and what is left of it. */
export function ExpiryFields({
  entry,
  missing,
  onChange,
}: {
  entry: ExpiryEntry;
  missing: boolean;
  onChange: (entry: ExpiryEntry) => void;
}) {
  const { workflow: t } = useMessages();
  return (
    <div className="space-y-3">
      <Field id="expiry-at" label={t.expiryAt} error={missing ? t.expiryMissing : null}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            className="max-w-60"
            min={clockInBeijing(new Date())}
            value={entry.at}
            onChange={(event) => onChange({ ...entry, at: event.target.value })}
          />
        )}
      </Field>
      <ChoiceList
        name="expiry-kind"
        legend={t.expiryKind}
        value={entry.kind}
        choices={(["notice", "gone"] as const).map((value) => ({ value, label: t.expiryKinds[value] }))}
        onChange={(kind) => onChange({ ...entry, kind })}
      />
    </div>
  );
}
