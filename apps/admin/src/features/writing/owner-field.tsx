"use client";

import { Field } from "@gongji/ui/field";
import { NativeSelect } from "@gongji/ui/native-select";
import { useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { usePeople } from "#lib/use-people.ts";

/** Who looks after the article. It is no part of the text: a choice counts at once. */
export function OwnerField() {
  const { writing: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const people = usePeople();
  const owner = useSession((session) => session.article.owner);
  const editable = useSession((session) => session.article.abilities.edit);
  const [busy, setBusy] = useState(false);
  const isKnown = owner === null || people.some(({ userId }) => userId === owner.userId);
  async function choose(ownerId: string | null) {
    setBusy(true);
    await act((token) => client.articles.setOwner.mutate({ ...token, ownerId }));
    setBusy(false);
  }
  return (
    <Field id="owner" label={t.owner} hint={t.ownerHint}>
      {(control) => (
        <NativeSelect
          {...control}
          value={owner?.userId ?? ""}
          disabled={!editable || busy}
          onChange={(event) => void choose(event.target.value || null)}
        >
          <option value="">{t.noOwner}</option>
          {isKnown ? null : <option value={owner.userId}>{owner.name}</option>}
          {people.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {name}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
