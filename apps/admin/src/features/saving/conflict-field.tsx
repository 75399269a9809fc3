"use client";

import type { ArticleDraft } from "@gongji/domain/article";
import { classNames } from "@gongji/ui/class-names";
import { fieldText } from "#lib/field-text.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { TextDifference } from "#lib/text-difference.tsx";
import { useTaxonomy } from "#lib/use-taxonomy.ts";

/** One field in both versions, the words that differ marked, and which one to use. */
export function ConflictField({
  field,
  mine,
  theirs,
  theirName,
  chosen,
  onChoose,
}: {
  field: keyof ArticleDraft;
  mine: ArticleDraft;
  theirs: ArticleDraft;
  theirName: string;
  chosen: "mine" | "theirs";
  onChoose: (side: "mine" | "theirs") => void;
}) {
  const messages = useMessages();
  const { common, saving: t, writing } = messages;
  const taxonomy = useTaxonomy();
  const before = fieldText(theirs, field, taxonomy, messages);
  const after = fieldText(mine, field, taxonomy, messages);
  const sides = [
    { side: "mine", heading: t.mine, use: t.useMine, shows: "after" },
    { side: "theirs", heading: t.theirs(theirName), use: t.useTheirs, shows: "before" },
  ] as const;
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{writing.fields[field]}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {sides.map(({ side, heading, use, shows }) => (
          <div
            key={side}
            className={classNames(
              "flex flex-col rounded-lg border",
              chosen === side ? "border-accent" : "border-line",
            )}
          >
            <label className="flex cursor-pointer items-center justify-between gap-2 border-b px-3 py-2 text-sm">
              <span className="font-medium">{heading}</span>
              <span className="flex items-center gap-1.5">
                <input
                  type="radio"
                  name={`conflict-${field}`}
                  checked={chosen === side}
                  onChange={() => onChoose(side)}
                  className="accent-accent"
                />
                {use}
              </span>
            </label>
            <section
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
              tabIndex={0}
              aria-label={`${writing.fields[field]}${common.colon}${heading}`}
              className="max-h-72 overflow-y-auto px-3 py-2 text-sm"
            >
              <TextDifference before={before} after={after} side={shows} />
            </section>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
