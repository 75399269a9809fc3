"use client";

import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { ComparedDraft } from "./compared-draft.tsx";
import { ComparedSource } from "./compared-source.tsx";
import { base64Of } from "./import-file.ts";

/** A file still in hand, or a page that has come in. */
export type ComparedPage =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "page"; readonly pageId: string };

/** A page as it came on the left, what was made of it on the right. */
export function CompareDialog({
  what,
  title,
  onPrevious,
  onNext,
  onClose,
}: {
  what: ComparedPage;
  title: string;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
}) {
  const { common, imports: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const page = useQuery({
    queryKey: [
      ...trpc.imports.pathKey(),
      "compare",
      what.kind === "page" ? what.pageId : `${what.file.name} ${what.file.size}`,
    ],
    queryFn: async () =>
      what.kind === "page"
        ? await client.imports.page.query({ pageId: what.pageId })
        : await client.pages.compare.mutate({
            fileName: what.file.name.slice(-300),
            base64: await base64Of(what.file),
          }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title || common.untitled}
      closeLabel={common.close}
      width="widest"
      actions={
        <>
          <Button disabled={!onPrevious} onClick={onPrevious ?? undefined}>
            <ChevronLeft aria-hidden="true" />
            {t.previousPage}
          </Button>
          <Button disabled={!onNext} onClick={onNext ?? undefined}>
            {t.nextPage}
            <ChevronRight aria-hidden="true" />
          </Button>
        </>
      }
    >
      {page.isError ? <FailedLoad error={page.error} onRetry={() => void page.refetch()} /> : null}
      {page.isPending ? <Skeleton className="h-[50dvh] w-full" /> : null}
      {page.data ? (
        <div className="grid gap-x-6 gap-y-8 lg:grid-cols-2">
          <ComparedSource page={page.data} />
          <ComparedDraft page={page.data} />
        </div>
      ) : null}
    </Dialog>
  );
}
