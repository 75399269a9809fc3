"use client";

import { Badge } from "@gongji/ui/badge";
import { Card } from "@gongji/ui/card";
import Link from "next/link";
import type { KeptArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";

/** What undoing left, or would leave, where it is, and why. */
export function KeptList({ kept }: { kept: readonly KeptArticle[] }) {
  const { common, imports: t } = useMessages();
  if (kept.length === 0) return null;
  return (
    <Card id="kept" heading={t.kept(kept.length)} className="mb-5">
      <ul className="max-h-80 space-y-1.5 overflow-y-auto text-sm">
        {kept.map(({ articleId, title, because }) => (
          <li key={articleId} className="flex items-start justify-between gap-3">
            <Link
              href={paths.article(articleId)}
              className="min-w-0 text-accent underline underline-offset-2"
            >
              {title || common.untitled}
            </Link>
            <Badge tone={because === "changed" ? "info" : "neutral"}>{t.because[because]}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
