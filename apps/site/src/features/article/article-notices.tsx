import type { PublishedArticle } from "@gongji/client";
import { chinaDayOf, chinaToday } from "#lib/china-day.ts";
import { longDay } from "#lib/dates.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { NoteBox } from "#lib/note-box.tsx";
import { type Asked, pathsIn } from "#lib/paths.ts";
import type { ForRegion } from "./load-article.ts";

/** What a reader must know before the answer: that it was withdrawn, is of another time or place, or overdue. */
export function ArticleNotices({
  article,
  forRegion,
  asked,
  locale,
}: {
  article: PublishedArticle;
  forRegion: ForRegion | null;
  asked: Asked;
  locale: Locale;
}) {
  const { article: words } = messagesIn(locale);
  const paths = pathsIn(locale);
  const { notice, validity, reviewBy } = article;
  const today = chinaToday();
  const day = (text: string | null) => (text === null ? "" : longDay(text, locale));
  const chinese = locale === "zh-CN" ? undefined : "zh-CN";
  return (
    <>
      {notice ? (
        <NoteBox tone="danger">
          <p>{words.withdrawn(day(chinaDayOf(notice.withdrawnAt)))}</p>
          {notice.note ? <p lang={chinese}>{notice.note}</p> : null}
        </NoteBox>
      ) : null}
      {validity.asOf === null ? null : (
        <NoteBox>
          <p>
            {words.asOf(day(validity.asOf))}{" "}
            <a className="link" href={paths.article(article.slug, { region: asked.region })}>
              {words.asOfToday}
            </a>
          </p>
        </NoteBox>
      )}
      {validity.state === "no_longer" ? (
        <NoteBox tone="warning">
          <p>{words.noLonger(day(validity.to))}</p>
        </NoteBox>
      ) : null}
      {validity.state === "not_yet" ? (
        <NoteBox tone="warning">
          <p>{words.notYet(day(validity.from))}</p>
        </NoteBox>
      ) : null}
      {reviewBy !== null && reviewBy < today && !notice ? (
        <NoteBox tone="warning">
          <p>{words.overdue(day(reviewBy))}</p>
        </NoteBox>
      ) : null}
      {forRegion ? <RegionNotice article={article} forRegion={forRegion} locale={locale} /> : null}
      <p
        hidden
        data-region-here={forRegion?.region.code ?? article.region.code}
        data-region-offer={paths.article(article.slug, { region: "000000", on: asked.on })}
        className="mt-5"
      >
        {words.offerRegion} <b data-region-offer-name />
        {locale === "zh-CN" ? "。" : ". "}
        <a className="link" href={paths.regions}>
          {words.offerRegionLink}
        </a>
      </p>
    </>
  );
}

function RegionNotice({
  article,
  forRegion: { region, fallback },
  locale,
}: {
  article: PublishedArticle;
  forRegion: ForRegion;
  locale: Locale;
}) {
  const { article: words, common } = messagesIn(locale);
  const [asked, given] = [common.nameOf(region), common.nameOf(article.region)];
  if (fallback === "unanswered") {
    return (
      <NoteBox tone="warning">
        <p data-chosen-region={region.code} data-chosen-name={asked}>
          {words.unanswered(asked, given)}
        </p>
        <p>
          <a className="link" href={pathsIn(locale).search({ text: article.question, region: region.code })}>
            {words.searchInRegion(asked)}
          </a>
        </p>
      </NoteBox>
    );
  }
  return (
    <NoteBox>
      <p data-chosen-region={region.code} data-chosen-name={asked}>
        {fallback === "none" ? words.ofYourRegion(asked) : words.fallback(asked, given)}
      </p>
    </NoteBox>
  );
}
