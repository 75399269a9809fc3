"use client";

import { NativeSelect } from "@gongji/ui/native-select";
import type { ComponentProps } from "react";
import { useMessages } from "./messages-context.tsx";
import { useMe } from "./use-me.ts";
import { usePeople } from "./use-people.ts";

/** Whose articles are looked at: anybody's, one's own, nobody's, or a colleague's. */
export function OwnerSelect(props: ComponentProps<typeof NativeSelect>) {
  const { articles: t } = useMessages();
  const me = useMe();
  const people = usePeople();
  return (
    <NativeSelect {...props}>
      <option value="">{t.anyOwner}</option>
      <option value="me">{t.ownerMe}</option>
      <option value="none">{t.ownerNone}</option>
      {people
        .filter(({ userId }) => userId !== me?.userId)
        .map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
    </NativeSelect>
  );
}
