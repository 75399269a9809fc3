"use client";

import { Button } from "@gongji/ui/button";
import { ClipboardCheck, Send } from "lucide-react";
import { type ComponentType, type Ref, useState } from "react";
import { useTRPCClient } from "#lib/api.tsx";
import { useArticleAction, useSession } from "#lib/article-session/article-session.tsx";
import { sameContent } from "#lib/article-session/same-content.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** What leads a draft to its readers when there is more to be said or seen than one key can. */
export type PublishDialogType = ComponentType<{ onClose: () => void }>;

/**
 * Brings a changed list to its readers as far as the role goes: publishes what a second person has approved, submits
 * what nobody has seen. Where more than the list is new, or only an emergency would do, the dialog asks first.
 */
export function BringOutList({
  buttonRef,
  PublishDialog,
  onDone,
}: {
  buttonRef: Ref<HTMLButtonElement>;
  PublishDialog: PublishDialogType;
  onDone: () => void;
}) {
  const { walk: t } = useMessages();
  const client = useTRPCClient();
  const act = useArticleAction();
  const toasts = useToasts();
  const article = useSession((session) => session.article);
  const [isAsked, setAsked] = useState(false);
  const { abilities, draft, hasDraft, live, workflow } = article;
  const may = abilities.publish || abilities.submit || abilities.publishInEmergency;
  if (!may || !hasDraft || workflow.stage === "scheduled") return null;
  const isPlain = live !== null && sameContent(draft, live.draft);
  const isDirect = isPlain && (abilities.publish || (abilities.submit && !abilities.publishInEmergency));

  async function bringOut() {
    if (!isDirect) return setAsked(true);
    const done = await act((token) =>
      abilities.publish
        ? client.articles.publish.mutate(token)
        : client.workflow.submit.mutate({ ...token, note: null, expiry: null }),
    );
    if (!done) return;
    toasts.say(abilities.publish ? t.published(draft.title) : t.submitted(draft.title));
    onDone();
  }
  const Icon = abilities.publish ? Send : ClipboardCheck;
  return (
    <>
      <Button ref={buttonRef} size="small" onClick={() => void bringOut()}>
        <Icon aria-hidden="true" />
        {abilities.publish ? t.publish : t.submit}
      </Button>
      {isAsked ? <PublishDialog onClose={() => setAsked(false)} /> : null}
    </>
  );
}
