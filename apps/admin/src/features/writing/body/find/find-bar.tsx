"use client";

import { Button } from "@gongji/ui/button";
import { Input } from "@gongji/ui/input";
import { type Editor, useEditorState } from "@tiptap/react";
import { ArrowDown, ArrowUp, CaseSensitive, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";
import { ToolbarButton } from "../toolbar-button.tsx";
import { MATCHES_MAX } from "./find-matches.ts";
import { finding } from "./find-plugin.ts";
import { moveToMatch, replaceAllMatches, replaceMatch, showMatch, takeFindStep } from "./replace-matches.ts";

/** Somebody asked for the search, perhaps with words selected; another request is another object. */
export interface FindRequest {
  readonly words: string;
}

/** Finds words in the body and replaces them. Enter goes on, Shift and Enter goes back, Escape closes. */
export function FindBar({
  editor,
  asked,
  onClose,
}: {
  editor: Editor;
  asked: FindRequest;
  onClose: () => void;
}) {
  const { find: t } = useMessages();
  const toasts = useToasts();
  const [sought, setSought] = useState(asked.words);
  const [words, setWords] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { matches, current, matchesCase } = useEditorState({
    editor,
    selector: ({ editor: now }) => finding(now.state),
  });

  useEffect(() => {
    if (asked.words !== "") {
      takeFindStep(editor, { sought: asked.words });
      setSought(asked.words);
    }
    field.current?.focus();
    field.current?.select();
  }, [editor, asked]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) takeFindStep(editor, { sought: "" });
    },
    [editor],
  );

  function close() {
    const match = matches[current];
    onClose();
    const chain = editor.chain().focus();
    (match ? chain.setTextSelection(match) : chain).run();
  }
  function replaceAll() {
    const count = replaceAllMatches(editor, words);
    if (count > 0) {
      toasts.say(t.replaced(count), { label: t.undo, run: () => editor.chain().focus().undo().run() });
    }
  }
  function onKeyDown(event: KeyboardEvent) {
    // Enter that ends a Chinese input must not move on.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (event.target === field.current) moveToMatch(editor, event.shiftKey ? -1 : 1);
      else if (event.ctrlKey || event.metaKey) replaceAll();
      else replaceMatch(editor, words);
    }
  }

  const count = matches.length === MATCHES_MAX ? t.many(MATCHES_MAX) : String(matches.length);
  return (
    <search
      aria-label={t.label}
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-center gap-x-2 gap-y-1.5 border-t px-2 py-1.5"
    >
      <Input
        ref={field}
        aria-label={t.sought}
        placeholder={t.sought}
        value={sought}
        onChange={(event) => {
          setSought(event.target.value);
          takeFindStep(editor, { sought: event.target.value });
          showMatch(editor);
        }}
        className="h-8 w-40 flex-1 sm:max-w-60"
      />
      <output aria-live="polite" className="min-w-16 text-xs text-ink-soft">
        {sought === "" ? "" : matches.length === 0 ? t.none : t.place(current + 1, count)}
      </output>
      <span className="flex">
        <ToolbarButton
          label={t.matchCase}
          Icon={CaseSensitive}
          pressed={matchesCase}
          onClick={() => takeFindStep(editor, { matchesCase: !matchesCase })}
        />
        <ToolbarButton label={t.previous} Icon={ArrowUp} onClick={() => moveToMatch(editor, -1)} />
        <ToolbarButton label={t.next} Icon={ArrowDown} onClick={() => moveToMatch(editor, 1)} />
      </span>
      {editor.isEditable ? (
        <>
          <Input
            aria-label={t.words}
            placeholder={t.words}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className="h-8 w-40 flex-1 sm:max-w-60"
          />
          <Button size="small" disabled={matches.length === 0} onClick={() => replaceMatch(editor, words)}>
            {t.replace}
          </Button>
          <Button size="small" disabled={matches.length === 0} onClick={replaceAll}>
            {t.replaceAll}
          </Button>
        </>
      ) : null}
      <span className="ml-auto">
        <ToolbarButton label={t.close} Icon={X} onClick={close} />
      </span>
    </search>
  );
}
