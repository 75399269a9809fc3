"use client";

import { Dialog } from "@gongji/ui/dialog";
import { Kbd } from "@gongji/ui/kbd";
import { useMessages } from "#lib/messages-context.tsx";
import { SHORTCUT_PLACES, SHORTCUTS, type ShortcutName } from "#lib/shortcuts.ts";
import { useShortcutTexts } from "#lib/use-shortcut-texts.ts";

const NAMES = Object.keys(SHORTCUTS) as ShortcutName[];

/** Every key that does something, by place. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { common, shortcuts: t } = useMessages();
  const shortcutTexts = useShortcutTexts();
  return (
    <Dialog open onOpenChange={onClose} title={t.title} closeLabel={common.close} width="wide">
      <div className="columns-1 gap-x-8 sm:columns-2 lg:columns-3">
        {SHORTCUT_PLACES.map((place) => (
          <section key={place} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-sm font-semibold text-ink-soft">{t.places[place]}</h3>
            <dl>
              {NAMES.filter((name) => SHORTCUTS[name].place === place).map((name) => (
                <div key={name} className="flex items-center justify-between gap-4 border-b py-1.5 text-sm">
                  <dt>{t.names[name]}</dt>
                  <dd className="flex flex-wrap justify-end gap-1">
                    {shortcutTexts(name).map((keys) => (
                      <Kbd key={keys}>{keys}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
