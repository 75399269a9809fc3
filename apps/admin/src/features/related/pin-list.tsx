"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { useId } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import type { PinEntry } from "#lib/shown-to-readers.ts";
import { PinRow } from "./pin-row.tsx";
import { restrictToVerticalAxis } from "./restrict-to-vertical-axis.ts";
import { useDragAnnouncements } from "./use-drag-announcements.ts";
import type { RelatedActions } from "./use-related-actions.ts";

/** The pins in order. The handle is dragged with pointer or keys; Alt with an arrow moves the focused row. */
export function PinList({
  pins,
  curates,
  actions,
}: {
  pins: readonly PinEntry[];
  curates: boolean;
  actions: RelatedActions;
}) {
  const { related: t } = useMessages();
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const byId = new Map(pins.map((entry) => [entry.pin.articleId, entry]));
  const ids = actions.pendingOrder?.filter((one) => byId.has(one)) ?? [...byId.keys()];
  const accessibility = useDragAnnouncements(ids, (one) => byId.get(one)?.target.title ?? "");

  function move(from: number, to: number) {
    if (from < 0 || to < 0 || to >= ids.length || from === to) return;
    void actions.reorder(arrayMove([...ids], from, to));
  }
  function onDragEnd({ active, over }: DragEndEvent) {
    if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  }

  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[restrictToVerticalAxis]}
      accessibility={accessibility}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy} disabled={!curates}>
        <ol aria-label={t.list} className="-mx-2">
          {ids.map((one, index) => {
            const entry = byId.get(one);
            return entry ? (
              <PinRow
                key={one}
                entry={entry}
                position={index}
                last={index === ids.length - 1}
                curates={curates}
                onMove={(step) => move(index, index + step)}
                actions={actions}
              />
            ) : null;
          })}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
