"use client";

import { API_KEY_SCOPES } from "@gongji/domain/access";
import { Checkbox } from "@gongji/ui/checkbox";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FormDialog } from "#lib/form-dialog.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useChange } from "#lib/use-change.ts";
import { todayInBeijing } from "#lib/use-dates.ts";

/** The last moment of a day in Beijing, as an instant. */
function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59.999+08:00`).toISOString();
}

/** Makes a key; its text goes to `onMade`, this once. */
export function NewKeyDialog({
  onClose,
  onMade,
}: {
  onClose: () => void;
  onMade: (name: string, text: string) => void;
}) {
  const { keys: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.keys.pathKey());
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly (typeof API_KEY_SCOPES)[number][]>(["read"]);
  const [limit, setLimit] = useState("");
  const [lastDay, setLastDay] = useState("");
  async function submit() {
    const wanted = {
      name: name.trim(),
      scopes: [...scopes],
      pointsPerMinute: limit === "" ? null : Number(limit),
      expiresAt: lastDay === "" ? null : endOfDay(lastDay),
    };
    const made = await change(client.keys.create.mutate(wanted), null);
    if (made) onMade(wanted.name, made.value.key);
  }
  return (
    <FormDialog
      title={t.add}
      confirm={t.create}
      isReady={scopes.length > 0}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field id="key-name" label={t.name} hint={t.nameHint}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="space-y-1.5">
        <legend className="text-sm font-medium">{t.scope}</legend>
        {API_KEY_SCOPES.map((scope) => (
          <Checkbox
            key={scope}
            label={t.scopes[scope]}
            checked={scopes.includes(scope)}
            onChange={({ target }) =>
              setScopes(target.checked ? [...scopes, scope] : scopes.filter((one) => one !== scope))
            }
          />
        ))}
      </fieldset>
      <Field id="key-limit" label={t.limit} aside={t.optional} hint={t.limitHint}>
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={1}
            max={10_000_000}
            step={1}
            value={limit}
            onChange={(event) => setLimit(event.target.value)}
          />
        )}
      </Field>
      <Field id="key-expiry" label={t.lastDay} aside={t.optional} hint={t.lastDayHint}>
        {(control) => (
          <Input
            {...control}
            type="date"
            min={todayInBeijing()}
            value={lastDay}
            onChange={(event) => setLastDay(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
