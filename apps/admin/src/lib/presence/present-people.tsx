"use client";

import { classNames } from "@gongji/ui/class-names";
import { Eye, PencilLine } from "lucide-react";
import type { Present } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";

const SHOWN_MAX = 2;

/** Who else has an article open, in words: who types first, the rest as a number. */
export function PresentPeople({ people, className }: { people: readonly Present[]; className?: string }) {
  const { presence: t } = useMessages();
  if (people.length === 0) return null;
  const shown = people.slice(0, SHOWN_MAX);
  const Icon = people.some(({ isEditing }) => isEditing) ? PencilLine : Eye;
  const words = shown.map(({ name, isEditing }) => (isEditing ? t.editing : t.reading)(name)).join(t.and);
  return (
    <span className={classNames("inline-flex min-w-0 items-center gap-1 text-info", className)}>
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      <span className="truncate">
        {words}
        {people.length > SHOWN_MAX ? ` ${t.more(people.length - SHOWN_MAX)}` : null}
      </span>
    </span>
  );
}
