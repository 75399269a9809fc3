import type { SearchAnswer } from "@gongji/client";
import { api } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { NoteBox } from "#lib/note-box.tsx";
import { Pager } from "#lib/pager.tsx";
import { pathsIn } from "#lib/paths.ts";
import { QuestionList } from "#lib/question-list.tsx";
import { SearchFilters } from "./search-filters.tsx";
import { SearchRelaxed } from "./search-relaxed.tsx";
import { Segments } from "./segments.tsx";
import type { Sought } from "./sought.ts";

const PAGE = 10;

/** What a search found, with what was done to find it, and its filters. */
export async function SearchPage({ sought, locale }: { sought: Sought; locale: Locale }) {
  const { search } = messagesIn(locale);
  const answer = sought.text === undefined ? null : await ask(sought, sought.text);
  return (
    <>
      <h1 className="mb-4 text-3xl font-bold">{search.title}</h1>
      <SearchFilters sought={sought} locale={locale} />
      {answer ? (
        <Results answer={answer} sought={sought} locale={locale} />
      ) : (
        <p className="mt-6 text-ink-soft">{search.hint}</p>
      )}
    </>
  );
}

function ask({ region, category, cursor }: Sought, text: string) {
  return api().articles.search.query({
    text,
    limit: PAGE,
    ...(region !== undefined && { regionCode: region.code }),
    ...(category !== undefined && { categoryKey: category }),
    ...(cursor !== undefined && { cursor }),
  });
}

function Results({ answer, sought, locale }: { answer: SearchAnswer; sought: Sought; locale: Locale }) {
  const { search } = messagesIn(locale);
  const paths = pathsIn(locale);
  const text = sought.text ?? "";
  const words = (ranges: SearchAnswer["items"][number]["missing"]) =>
    ranges.map(({ start, end }) => text.slice(start, end)).join(search.between);
  const again = (other: Readonly<Record<string, string | undefined>>) =>
    paths.search({ text, region: sought.region?.code, category: sought.category, ...other });
  return (
    <section aria-labelledby="results" className="mt-8 max-w-measure">
      <h2 id="results" className={answer.items.length > 0 ? "sr-only" : "text-2xl font-semibold"}>
        {answer.items.length > 0 ? search.heading : search.nothing}
      </h2>
      {locale === "en" && !/\p{Script=Han}/u.test(text) ? (
        <NoteBox>
          <p>{search.hint}</p>
          <p>
            <a className="link" href={paths.policies}>
              {search.askPolicies}
            </a>
          </p>
        </NoteBox>
      ) : null}
      <SearchRelaxed answer={answer} text={text} locale={locale} hrefOf={(other) => again({ text: other })} />
      <QuestionList
        locale={locale}
        headingLevel="h3"
        asked={{ region: sought.region?.code }}
        entries={answer.items.map((item) => ({
          ...item,
          titleParts: <Segments segments={item.highlights.title} />,
          excerptParts: <Segments segments={item.highlights.excerpt} />,
          remark:
            item.missing.length > 0 && answer.relaxed?.step === "some" ? (
              <p className="text-base text-ink-soft">{search.missing(words(item.missing))}</p>
            ) : null,
        }))}
      />
      <Pager
        previous={null}
        next={answer.nextCursor === null ? null : again({ cursor: answer.nextCursor })}
        locale={locale}
      />
    </section>
  );
}
