import { localeOfPath } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { answerWithStatus, currentPathname } from "./page-record.ts";
import { pathsIn } from "./paths.ts";
import { SearchForm } from "./search-form.tsx";

/** What stands at an address where nothing is; the page is sent as a 404. */
export function NotFoundNote() {
  answerWithStatus(404);
  const locale = localeOfPath(currentPathname());
  const { common } = messagesIn(locale);
  return (
    <div className="max-w-measure space-y-6 py-8">
      <h1 className="text-3xl font-semibold">{common.notFound}</h1>
      <p>{common.notFoundHint}</p>
      <SearchForm id="not-found-search" locale={locale} size="large" />
      <p>
        <a className="link" href={pathsIn(locale).home}>
          {common.backHome}
        </a>
      </p>
    </div>
  );
}
