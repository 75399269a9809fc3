"use client";

import { Dialog } from "@gongji/ui/dialog";
import { Kbd } from "@gongji/ui/kbd";
import { useMessages } from "#lib/messages-context.tsx";

/** Every key that does something, by place. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { common, shortcuts: t } = useMessages();
  const groups: readonly { heading: string; rows: readonly (readonly [string, ...string[]])[] }[] = [
    {
      heading: t.everywhere,
      rows: [
        [t.palette, "Ctrl K"],
        [t.sheet, "?"],
      ],
    },
    { heading: t.list, rows: [[t.focusSearch, "/"]] },
    {
      heading: t.editor,
      rows: [
        [t.saveNow, "Ctrl S"],
        [t.publish, "Ctrl Shift Enter"],
        [t.preview, "Ctrl Shift E"],
        [t.focusRelated, "Ctrl Shift L"],
      ],
    },
    {
      heading: t.text,
      rows: [
        [t.slash, "/"],
        [t.bold, "Ctrl B"],
        [t.italic, "Ctrl I"],
        [t.link, "Ctrl K"],
        [t.heading, "Ctrl Alt 2–4"],
        [t.bulletList, "Ctrl Shift 8"],
        [t.orderedList, "Ctrl Shift 7"],
        [t.nest, "Tab", "Shift Tab"],
        [t.find, "Ctrl F"],
        [t.undo, "Ctrl Z", "Ctrl Shift Z"],
      ],
    },
    {
      heading: t.related,
      rows: [
        [t.move, "Alt ↑", "Alt ↓"],
        [t.pinSuggestion, "P"],
        [t.excludeSuggestion, "X"],
        [t.banSuggestion, "Shift X"],
      ],
    },
  ];
  return (
    <Dialog open onOpenChange={onClose} title={t.title} closeLabel={common.close} width="medium">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {groups.map(({ heading, rows }) => (
          <section key={heading}>
            <h3 className="mb-1 text-sm font-semibold text-ink-soft">{heading}</h3>
            <dl>
              {rows.map(([what, ...keys]) => (
                <div key={what} className="flex items-center justify-between gap-4 border-b py-1.5 text-sm">
                  <dt>{what}</dt>
                  <dd className="flex gap-1">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
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
