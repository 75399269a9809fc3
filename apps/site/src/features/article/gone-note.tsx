import { chinaDayOf } from "#lib/china-day.ts";
import { longDay } from "#lib/dates.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { answerWithStatus } from "#lib/page-record.ts";
import { SearchForm } from "#lib/search-form.tsx";

/** What stands where an article was taken back: since when, and why. The page is sent as a 410. */
export function GoneNote({
  note,
  withdrawnAt,
  locale,
}: {
  note: string | null;
  withdrawnAt: string;
  locale: Locale;
}) {
  answerWithStatus(410);
  const { article: words } = messagesIn(locale);
  return (
    <div className="max-w-measure space-y-5 py-8">
      <h1 className="text-3xl font-semibold">{words.goneTitle}</h1>
      <p>{words.goneOn(longDay(chinaDayOf(withdrawnAt), locale))}</p>
      {note ? (
        <dl>
          <dt className="font-semibold">{words.goneReason}</dt>
          <dd lang={locale === "zh-CN" ? undefined : "zh-CN"}>{note}</dd>
        </dl>
      ) : null}
      <p>{words.goneNext}</p>
      <SearchForm id="gone-search" locale={locale} size="large" />
    </div>
  );
}
