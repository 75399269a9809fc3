"use client";

import { slugSchema } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { type FormEvent, useEffect, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";

/** The article's address. It has its own button: it is not part of the text, and published ones are fixed. */
export function SlugField() {
  const { writing: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const slug = useSession((session) => session.article.slug);
  const published = useSession((session) => session.article.live !== null);
  const editable = useSession((session) => session.article.abilities.edit) && !published;
  const [typed, setTyped] = useState(slug);
  const [busy, setBusy] = useState(false);
  useEffect(() => setTyped(slug), [slug]);
  const right = slugSchema.safeParse(typed).success;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    await act((token) => client.articles.setSlug.mutate({ ...token, slug: typed }));
    setBusy(false);
  }

  return (
    <form onSubmit={submit} className="space-y-2">
      <Field
        id="slug"
        label={t.slug}
        hint={published ? t.slugFrozen : t.slugHint}
        error={right ? null : t.slugWrong}
      >
        {(control) => (
          <Input
            {...control}
            value={typed}
            readOnly={!editable}
            spellCheck={false}
            autoCapitalize="none"
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {typed !== slug ? (
        <Button type="submit" size="small" busy={busy} disabled={!right}>
          {t.changeSlug}
        </Button>
      ) : null}
    </form>
  );
}
