"use client";

import { Badge, type BadgeTone } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Spinner } from "@gongji/ui/spinner";
import { X } from "lucide-react";
import Link from "next/link";
import type { PageInHand } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import type { Messages } from "#messages/zh-CN/index.ts";
import type { ImportFile } from "./import-file.ts";

/** One file: how far it is, what it became or would become, and the way to look at it beside its source. */
export function FileRow({
  file: { file, progress },
  twin,
  onOpen,
  onRemove,
}: {
  file: ImportFile;
  /** The file of the same batch that brings the same page. */
  twin: string | null;
  onOpen: () => void;
  onRemove: (() => void) | null;
}) {
  const { common, imports: t } = useMessages();
  const result = progress.kind === "done" ? progress.result : null;
  const [label, tone] = standing(progress, t);
  const isIn = result?.articleId && result.outcome !== "would_fill_stub";
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-3 [contain-intrinsic-size:auto_4rem] [content-visibility:auto]">
      {progress.kind === "reading" ? <Spinner /> : null}
      <div className="min-w-0 flex-1 basis-64">
        <p className="truncate text-sm font-medium">
          {result ? result.title || common.untitled : file.name}
          {result ? <span className="ml-2 text-xs font-normal text-ink-soft">{file.name}</span> : null}
        </p>
        {result ? <p className="text-xs text-ink-soft">{facts(result, t)}</p> : null}
        {progress.kind === "failed" ? <p className="text-sm text-danger">{progress.message}</p> : null}
      </div>
      {result && result.warnings.length > 0 ? (
        <Badge tone="warning">{t.warnings(result.warnings.length)}</Badge>
      ) : null}
      {result?.sameTitleId ? (
        <Link href={paths.article(result.sameTitleId)}>
          <Badge tone="warning" className="underline">
            {t.sameTitle}
          </Badge>
        </Link>
      ) : null}
      {twin ? <Badge tone="warning">{t.twin(twin)}</Badge> : <Badge tone={tone}>{label}</Badge>}
      {result ? (
        <Button size="small" aria-label={t.compareOf(result.title)} onClick={onOpen}>
          {t.compare}
        </Button>
      ) : null}
      {isIn && result.articleId ? (
        <Button asChild size="small">
          <Link href={paths.article(result.articleId)} aria-label={t.openArticleOf(result.title)}>
            {t.openArticle}
          </Link>
        </Button>
      ) : null}
      {onRemove && progress.kind !== "done" ? (
        <Button tone="quiet" size="smallIcon" aria-label={t.removeFile(file.name)} onClick={onRemove}>
          <X aria-hidden="true" />
        </Button>
      ) : null}
    </li>
  );
}

function facts(
  { publishedAt, sectionCount, characterCount, related }: PageInHand,
  t: Messages["imports"],
): string {
  const made = related.filter(({ outcome }) => outcome === "stub_created" || outcome === "would_create_stub");
  const linked = related.filter(({ outcome }) => outcome === "linked" || outcome === "would_link");
  return [
    publishedAt ? t.published(publishedAt.replace("T", " ")) : null,
    t.sections(sectionCount),
    t.characters(characterCount),
    related.length > 0 ? t.relatedCount(related.length) : null,
    linked.length > 0 ? t.linkedCount(linked.length) : null,
    made.length > 0 ? t.stubCount(made.length) : null,
  ]
    .filter(Boolean)
    .join(" · ");
}

function standing(progress: ImportFile["progress"], t: Messages["imports"]): [string, BadgeTone] {
  switch (progress.kind) {
    case "waiting":
      return [t.waiting, "neutral"];
    case "reading":
      return [t.reading, "info"];
    case "failed":
      return [t.failed, "danger"];
    case "done":
      return [t.fates[progress.result.outcome], progress.result.outcome === "unchanged" ? "neutral" : "good"];
  }
}
