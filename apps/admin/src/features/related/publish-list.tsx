"use client";

import { Button } from "@gongji/ui/button";
import { Send } from "lucide-react";
import type { Ref } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSession } from "#lib/article-session/article-session.tsx";
import { sameContent } from "#lib/article-session/same-content.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** Publishes a draft of which nothing but the related list is new, for who may publish. */
export function PublishList({
  buttonRef,
  onPublished,
}: {
  buttonRef: Ref<HTMLButtonElement>;
  onPublished: () => void;
}) {
  const { walk: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const toasts = useToasts();
  const article = useSession((session) => session.article);
  const { abilities, draft, hasDraft, live } = article;
  if (!abilities.publish || !hasDraft || !live || !sameContent(draft, live.draft)) return null;
  async function publish() {
    if (!(await act((token) => client.articles.publish.mutate(token)))) return;
    toasts.say(t.published(draft.title));
    onPublished();
  }
  return (
    <Button ref={buttonRef} size="small" onClick={() => void publish()}>
      <Send aria-hidden="true" />
      {t.publish}
    </Button>
  );
}
