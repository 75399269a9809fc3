"use client";

import { Kbd } from "@gongji/ui/kbd";
import { useMessages } from "#lib/messages-context.tsx";
import type { ShortcutName } from "#lib/shortcuts.ts";
import { useShortcutTexts } from "#lib/use-shortcut-texts.ts";

const KEYS = [
  "walkChoose",
  "previousSuggestion",
  "nextSuggestion",
  "excludeSuggestion",
  "banSuggestion",
  "walkUndo",
  "walkSearch",
  "walkPublish",
  "walkNext",
  "walkBack",
] as const satisfies readonly ShortcutName[];

/** The keys of the walk, where they are used. */
export function WalkKeys() {
  const { shortcuts: t } = useMessages();
  const shortcutTexts = useShortcutTexts();
  return (
    <dl className="mt-4 flex flex-wrap gap-x-4 gap-y-1.5 border-t pt-3 text-xs text-ink-soft">
      {KEYS.map((name) => (
        <div key={name} className="flex items-center gap-1.5">
          <dt>
            <Kbd>{shortcutTexts(name)}</Kbd>
          </dt>
          <dd>{t.names[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
