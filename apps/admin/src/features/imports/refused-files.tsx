"use client";

import { Notice } from "@gongji/ui/notice";
import { useMessages } from "#lib/messages-context.tsx";
import type { RefusedFile } from "./unpack-files.ts";

const NAMES_MAX = 5;

/** What was dropped and cannot come in, by reason, each with what to do. */
export function RefusedFiles({ files }: { files: readonly RefusedFile[] }) {
  const { imports: t } = useMessages();
  if (files.length === 0) return null;
  return (
    <Notice tone="warning" live className="mt-3">
      <ul className="space-y-1">
        {[...Map.groupBy(files, ({ why }) => why)].map(([why, group]) => (
          <li key={why}>
            {t.refusedFiles[why](group.length)}
            <span className="block text-xs break-all text-ink-soft">
              {group
                .slice(0, NAMES_MAX)
                .map(({ name }) => name)
                .join(" · ")}
              {group.length > NAMES_MAX ? " …" : null}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
