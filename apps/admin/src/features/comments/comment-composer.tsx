"use client";

import { Button } from "@gongji/ui/button";
import { Field } from "@gongji/ui/field";
import { Textarea } from "@gongji/ui/textarea";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { isPressed } from "#lib/shortcuts.ts";
import { calledIn, matching, nameBeingTyped, withName } from "./called-people.ts";

const OFFERED = 5;
const TEXT_MAX_LENGTH = 2_000;

/** Writes a comment; after `@` it offers names. Control or command with Enter sends. */
export function CommentComposer({
  id,
  label,
  send,
  busy,
  onSend,
  onCancel,
}: {
  id: string;
  label: string;
  send: string;
  busy: boolean;
  onSend: (said: { text: string; mentions: string[] }) => void;
  onCancel: () => void;
}) {
  const { comments: t, common } = useMessages();
  const trpc = useTRPC();
  const people = useQuery(trpc.people.list.queryOptions(undefined, { staleTime: 60_000 })).data?.items ?? [];
  const [text, setText] = useState("");
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const offered = typed === null ? [] : matching(people, typed).slice(0, OFFERED);

  function submit() {
    const said = text.trim();
    if (said === "" || busy) return;
    onSend({ text: said, mentions: calledIn(said, people) });
  }
  function call(name: string) {
    const cursor = field.current?.selectionStart ?? text.length;
    const next = withName(text, cursor, name);
    setText(next.text);
    setTyped(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.cursor, next.cursor);
    });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isPressed(event, "sendComment")) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (typed === null) onCancel();
      else setTyped(null);
    } else if (event.key === "Tab" && !event.shiftKey && offered[0] && typed) {
      event.preventDefault();
      call(offered[0].name);
    }
  }

  return (
    <div className="space-y-2">
      <Field id={id} label={label} hint={t.callHint}>
        {(control) => (
          <Textarea
            {...control}
            ref={field}
            autoFocus
            maxLength={TEXT_MAX_LENGTH}
            value={text}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setText(event.target.value);
              setTyped(nameBeingTyped(event.target.value, event.target.selectionStart));
            }}
          />
        )}
      </Field>
      {offered.length > 0 ? (
        <fieldset className="flex flex-wrap gap-1">
          <legend className="sr-only">{t.callWhom}</legend>
          {offered.map(({ userId, name }) => (
            <Button key={userId} size="small" onClick={() => call(name)}>
              @{name}
            </Button>
          ))}
        </fieldset>
      ) : null}
      <div className="flex justify-end gap-2">
        <Button size="small" tone="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
        <Button size="small" tone="primary" busy={busy} disabled={text.trim() === ""} onClick={submit}>
          {send}
        </Button>
      </div>
    </div>
  );
}
