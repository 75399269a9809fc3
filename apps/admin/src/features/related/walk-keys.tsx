"use client";

import { Kbd } from "@gongji/ui/kbd";
import { useMessages } from "#lib/messages-context.tsx";

/** The keys of the walk, where they are used. */
export function WalkKeys() {
  const { walk: t } = useMessages();
  const keys: readonly (readonly [string, string])[] = [
    ["1–9", t.keys.choose],
    ["↑ ↓", t.keys.move],
    ["X", t.keys.exclude],
    ["Shift X", t.keys.ban],
    ["U", t.keys.undo],
    ["/", t.keys.search],
    ["S", t.keys.publish],
    ["N", t.keys.next],
    ["B", t.keys.back],
  ];
  return (
    <dl className="mt-4 flex flex-wrap gap-x-4 gap-y-1.5 border-t pt-3 text-xs text-ink-soft">
      {keys.map(([key, what]) => (
        <div key={key} className="flex items-center gap-1.5">
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
