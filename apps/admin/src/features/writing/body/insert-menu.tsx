"use client";

import { Command, CommandEmpty, CommandItem } from "@gongji/ui/command";
import { PopoverAt } from "@gongji/ui/popover-at";
import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { blockKinds } from "./block-kinds.ts";

/** The menu a slash opens at the caret. Closed without a choice it hands back what was typed; after one, null. */
export function InsertMenu({
  editor,
  place,
  onPicture,
  onClose,
}: {
  editor: Editor;
  place: DOMRect | null;
  onPicture: () => void;
  onClose: (rest: string | null) => void;
}) {
  const messages = useMessages();
  const { common, toolbar: t } = messages;
  const [search, setSearch] = useState("");
  useEffect(() => {
    if (place) setSearch("");
  }, [place]);
  const wanted = search.trim().toLowerCase();
  const found = blockKinds(messages, onPicture).filter(({ label, keywords }) =>
    `${label} ${keywords}`.toLowerCase().includes(wanted),
  );
  return (
    <PopoverAt place={place} onClose={() => onClose(search)} label={t.insert}>
      <Command
        label={t.insert}
        placeholder={t.insert}
        search={search}
        onSearchChange={setSearch}
        firstValue={found[0]?.name ?? ""}
      >
        <CommandEmpty>{common.nothingFound}</CommandEmpty>
        {found.map(({ name, label, Icon, insert }) => (
          <CommandItem
            key={name}
            value={name}
            onSelect={() => {
              onClose(null);
              insert(editor);
            }}
          >
            <Icon aria-hidden="true" />
            {label}
          </CommandItem>
        ))}
      </Command>
    </PopoverAt>
  );
}
