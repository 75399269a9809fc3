"use client";

import { Button } from "@gongji/ui/button";
import { ArrowLeft, Eye, History } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useShortcuts } from "#lib/use-shortcuts.ts";
import type { BarDialog } from "./bar-dialog.ts";
import { MoreMenu } from "./more-menu.tsx";
import { nextStep } from "./next-step.ts";
import { NextStepButton } from "./next-step-button.tsx";

/** Until a dialog has come, the article stays as it is. */
const loading = () => null;
const PublishDialog = dynamic(() => import("./publish-dialog.tsx").then((m) => m.PublishDialog), { loading });
const WithdrawDialog = dynamic(() => import("./withdraw-dialog.tsx").then((m) => m.WithdrawDialog), {
  loading,
});
const PreviewDialog = dynamic(() => import("./preview-dialog.tsx").then((m) => m.PreviewDialog), { loading });
const DiscardDialog = dynamic(() => import("./confirm-dialogs.tsx").then((m) => m.DiscardDialog), {
  loading,
});
const ReviewDialog = dynamic(() => import("./review-dialog.tsx").then((m) => m.ReviewDialog), { loading });
const EmergencyReviewDialog = dynamic(
  () => import("./emergency-review-dialog.tsx").then((m) => m.EmergencyReviewDialog),
  { loading },
);
const ExpiryDialog = dynamic(() => import("./expiry-dialog.tsx").then((m) => m.ExpiryDialog), { loading });
const TrashDialog = dynamic(() => import("./trash-dialog.tsx").then((m) => m.TrashDialog), { loading });
const AddToReleaseDialog = dynamic(() => import("./release-dialog.tsx").then((m) => m.AddToReleaseDialog), {
  loading,
});
const ReinstateDialog = dynamic(() => import("./confirm-dialogs.tsx").then((m) => m.ReinstateDialog), {
  loading,
});

/** From this width on there is room for the readers' view beside the text. */
const TWO_COLUMNS = "(min-width: 80rem)";

/** Stays on top while an article is edited: where it stands, whether it is saved, and what can be done with it. */
export function ArticleBar({
  saving,
  beside,
}: {
  saving: ReactNode;
  /** The preview beside the text, where the window is wide enough for it. */
  beside: { isOpen: boolean; toggle: () => void };
}) {
  const { articles, publishing: t } = useMessages();
  const article = useSession((session) => session.article);
  const [open, setOpen] = useState<BarDialog | null>(null);
  function preview() {
    if (window.matchMedia(TWO_COLUMNS).matches) beside.toggle();
    else setOpen("preview");
  }
  const step = nextStep(article);
  const publish = () => {
    if (step) setOpen(step);
  };
  // The body would take them for a line break and a code mark.
  useShortcuts({ publish, preview }, { first: true });
  const close = () => setOpen(null);
  return (
    <div className="sticky top-13 z-20 border-b bg-surface/95 backdrop-blur lg:top-0">
      <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 sm:px-5">
        <Button asChild tone="quiet" size="smallIcon" aria-label={articles.title}>
          <Link href={paths.articles}>
            <ArrowLeft aria-hidden="true" />
          </Link>
        </Button>
        <StateBadge state={article.state} stage={article.workflow.stage} />
        {saving}
        <div className="ml-auto flex items-center gap-1">
          <Button
            tone="quiet"
            size="small"
            aria-label={t.preview}
            aria-pressed={beside.isOpen}
            onClick={preview}
          >
            <Eye aria-hidden="true" />
            <span className="hidden md:inline">{t.preview}</span>
          </Button>
          <Button asChild tone="quiet" size="small" aria-label={t.history}>
            <Link href={paths.articleHistory(article.articleId)}>
              <History aria-hidden="true" />
              <span className="hidden md:inline">{t.history}</span>
            </Link>
          </Button>
          <MoreMenu article={article} step={step} onOpen={setOpen} />
          {step ? <NextStepButton step={step} onOpen={setOpen} /> : null}
        </div>
      </div>
      {open === "publish" || open === "submit" ? <PublishDialog onClose={close} /> : null}
      {open === "review" || open === "sendBack" ? <ReviewDialog onClose={close} /> : null}
      {open === "reviewEmergency" ? <EmergencyReviewDialog onClose={close} /> : null}
      {open === "expiry" ? <ExpiryDialog onClose={close} /> : null}
      {open === "withdraw" ? <WithdrawDialog onClose={close} /> : null}
      {open === "preview" ? <PreviewDialog onClose={close} /> : null}
      {open === "discard" ? <DiscardDialog onClose={close} /> : null}
      {open === "release" ? <AddToReleaseDialog onClose={close} /> : null}
      {open === "trash" ? <TrashDialog onClose={close} /> : null}
      {open === "reinstate" ? <ReinstateDialog onClose={close} /> : null}
    </div>
  );
}
