"use client";

import { Field } from "@gongji/ui/field";
import { NativeSelect } from "@gongji/ui/native-select";
import { useMessages } from "#lib/messages-context.tsx";
import { RELEASE_DEEDS, type ReleaseDeed } from "./release-act.ts";

/** Chooses what a release does to an article. */
export function DeedSelect({
  value,
  onChange,
}: {
  value: ReleaseDeed;
  onChange: (deed: ReleaseDeed) => void;
}) {
  const { releases: t } = useMessages();
  return (
    <Field id="release-deed" label={t.does}>
      {(control) => (
        <NativeSelect
          {...control}
          value={value}
          onChange={(event) => {
            const deed = RELEASE_DEEDS.find((one) => one === event.target.value);
            if (deed) onChange(deed);
          }}
        >
          {RELEASE_DEEDS.map((deed) => (
            <option key={deed} value={deed}>
              {t.acts[deed]}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
