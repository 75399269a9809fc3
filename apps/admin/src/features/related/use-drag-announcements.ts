"use client";

import type { DndContextProps } from "@dnd-kit/core";
import { useMessages } from "#lib/messages-context.tsx";

/** What a screen reader is told while an entry is moved with the keyboard. */
export function useDragAnnouncements(
  ids: readonly string[],
  titleOf: (id: string) => string,
): NonNullable<DndContextProps["accessibility"]> {
  const { related: t } = useMessages();
  const place = (id: string | number | undefined) => ids.indexOf(String(id)) + 1;
  return {
    screenReaderInstructions: { draggable: t.dragInstructions },
    announcements: {
      onDragStart: ({ active }) => t.dragStart(titleOf(String(active.id))),
      onDragOver: ({ over }) => (over ? t.dragOver(place(over.id), ids.length) : undefined),
      onDragEnd: ({ active, over }) => t.dragEnd(titleOf(String(active.id)), place((over ?? active).id)),
      onDragCancel: ({ active }) => t.dragCancel(titleOf(String(active.id))),
    },
  };
}
