"use client";

import { Badge, type BadgeTone } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Spinner } from "@gongji/ui/spinner";
import { X } from "lucide-react";
import Link from "next/link";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import type { Messages } from "#messages/zh-CN/index.ts";
import type { ImportFile } from "./import-file.ts";
import { PageDetails } from "./page-details.tsx";

/** One file: how far it is, and what it became. */
export function FileRow({ file, onRemove }: { file: ImportFile; onRemove: (() => void) | null }) {
  const { common, imports: t } = useMessages();
  const { progress } = file;
  const result = progress.kind === "done" ? progress.result : null;
  const [label, tone] = standing(progress, t);
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {progress.kind === "reading" ? <Spinner /> : null}
        <span className="min-w-0 flex-1 truncate text-sm">
          <span className="font-medium">
            {result ? result.page.title || common.untitled : file.file.name}
          </span>
          {result ? <span className="ml-2 text-xs text-ink-soft">{file.file.name}</span> : null}
        </span>
        <Badge tone={tone}>{label}</Badge>
        {result?.articleId ? (
          <Button asChild size="small">
            <Link
              href={paths.article(result.articleId)}
              aria-label={`${t.openArticle}：${result.page.title}`}
            >
              {t.openArticle}
            </Link>
          </Button>
        ) : null}
        {onRemove && progress.kind === "waiting" ? (
          <Button tone="quiet" size="smallIcon" aria-label={t.removeFile(file.file.name)} onClick={onRemove}>
            <X aria-hidden="true" />
          </Button>
        ) : null}
      </div>
      {progress.kind === "failed" ? <p className="mt-1 text-sm text-danger">{progress.message}</p> : null}
      {result ? <PageDetails page={result.page} /> : null}
    </li>
  );
}

function standing(progress: ImportFile["progress"], t: Messages["imports"]): [string, BadgeTone] {
  switch (progress.kind) {
    case "waiting":
      return [t.waiting, "neutral"];
    case "reading":
      return [t.reading, "info"];
    case "failed":
      return [t.failed, "danger"];
    case "done": {
      const { outcome } = progress.result;
      if (outcome === "unchanged") return [t.unchanged, "neutral"];
      return [outcome === "created" ? t.created : t.dryDone, "good"];
    }
  }
}
