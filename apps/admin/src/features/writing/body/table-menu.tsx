"use client";

import { Button } from "@gongji/ui/button";
import { Menu, MenuItem, MenuSeparator } from "@gongji/ui/menu";
import type { Editor } from "@tiptap/core";
import { ChevronDown, Table2 } from "lucide-react";
import { useMessages } from "#lib/messages-context.tsx";

/** Rows and columns of the table the caret stands in. */
export function TableMenu({ editor }: { editor: Editor }) {
  const { toolbar: t } = useMessages();
  const chain = () => editor.chain().focus();
  return (
    <Menu
      align="start"
      trigger={
        <Button tone="quiet" size="small" className="bg-accent-soft text-accent" aria-label={t.tableMenu}>
          <Table2 aria-hidden="true" />
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      <MenuItem onSelect={() => chain().addRowAfter().run()}>{t.addRow}</MenuItem>
      <MenuItem onSelect={() => chain().addColumnAfter().run()}>{t.addColumn}</MenuItem>
      <MenuItem onSelect={() => chain().toggleHeaderRow().run()}>{t.toggleHeader}</MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={() => chain().deleteRow().run()}>{t.deleteRow}</MenuItem>
      <MenuItem onSelect={() => chain().deleteColumn().run()}>{t.deleteColumn}</MenuItem>
      <MenuItem danger onSelect={() => chain().deleteTable().run()}>
        {t.deleteTable}
      </MenuItem>
    </Menu>
  );
}
