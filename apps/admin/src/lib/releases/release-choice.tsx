"use client";

import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { NativeSelect } from "@gongji/ui/native-select";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";

const NAME_MAX_LENGTH = 80;
const CHOICES_MAX = 100;

/** A release that is there, by id, or one to be made, by name. */
export type ChosenRelease = { readonly releaseId: string } | { readonly name: string };

/** Chooses a release that is still being prepared, or names a new one. */
export function ReleaseChoice({
  value,
  onChange,
}: {
  value: ChosenRelease;
  onChange: (chosen: ChosenRelease) => void;
}) {
  const { releases: t } = useMessages();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.releases.list.queryOptions({ limit: CHOICES_MAX }, { staleTime: 0 }));
  const open = data?.items.filter(({ state }) => state === "open") ?? [];
  const isNew = !("releaseId" in value);
  return (
    <div className="space-y-4">
      <Field id="which-release" label={t.which}>
        {(control) => (
          <NativeSelect
            {...control}
            value={isNew ? "" : value.releaseId}
            onChange={({ target }) => onChange(target.value ? { releaseId: target.value } : { name: "" })}
          >
            <option value="">{t.newOne}</option>
            {open.map(({ releaseId, name, count }) => (
              <option key={releaseId} value={releaseId}>
                {`${name} (${t.count(count)})`}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      {isNew ? (
        <Field id="new-release-name" label={t.name} hint={t.nameHint}>
          {(control) => (
            <Input
              {...control}
              value={value.name}
              maxLength={NAME_MAX_LENGTH}
              autoComplete="off"
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
      ) : null}
    </div>
  );
}
