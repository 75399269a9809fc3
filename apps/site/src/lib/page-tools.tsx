import type { Locale } from "./locale.ts";
import { messagesIn } from "./messages.ts";

/** What can be done with a page: an error reported, and where scripts run its link copied and its text printed. */
export function PageTools({ reportAt, locale }: { reportAt: string; locale: Locale }) {
  const { common } = messagesIn(locale);
  return (
    <p className="no-print flex flex-wrap gap-x-6 gap-y-2 text-base">
      <a className="link" href={reportAt}>
        {common.report}
      </a>
      <button type="button" hidden data-copy-link className="link cursor-pointer">
        {common.copyLink}
      </button>
      <span role="status" data-copied={common.linkCopied} className="text-ink-soft empty:hidden" />
      <button type="button" hidden data-print className="link cursor-pointer">
        {common.print}
      </button>
    </p>
  );
}
