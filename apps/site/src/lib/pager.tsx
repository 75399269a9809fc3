import type { Locale } from "./locale.ts";
import { messagesIn } from "./messages.ts";

/** The ways to the pages before and after; nothing where there is one page only. */
export function Pager({
  previous,
  next,
  locale,
}: {
  previous: string | null;
  next: string | null;
  locale: Locale;
}) {
  const { lists } = messagesIn(locale);
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={lists.pages} className="mt-6 flex justify-between gap-4">
      {previous === null ? (
        <span />
      ) : (
        <a rel="prev" className="button-plain" href={previous}>
          {lists.previousPage}
        </a>
      )}
      {next === null ? null : (
        <a rel="next" className="button-plain" href={next}>
          {lists.nextPage}
        </a>
      )}
    </nav>
  );
}
