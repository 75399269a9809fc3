import { Breadcrumbs } from "#lib/breadcrumbs.tsx";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { PageTools } from "#lib/page-tools.tsx";
import { pathsIn } from "#lib/paths.ts";
import { AnswerCard } from "./answer/answer-card.tsx";
import { AskedSummary } from "./answer/asked-summary.tsx";
import { FactsTable } from "./answer/facts-table.tsx";
import { NearestList } from "./answer/nearest-list.tsx";
import { ReasonList } from "./answer/reason-list.tsx";
import { StepList } from "./answer/step-list.tsx";
import { Timeline } from "./answer/timeline.tsx";
import { ExampleLinks } from "./form/example-links.tsx";
import { QuestionForm } from "./form/question-form.tsx";
import type { PolicyCase } from "./load-case.ts";
import { AnswerPicture } from "./pictures/answer-picture.tsx";

/** A kind's page: its form, and once it has been asked, the answer before it. */
export function PolicyPage({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const { title, summary } = asked.description;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: pathsIn(locale).policies, name: policies.index }]} locale={locale} />
      <h1 className="mt-3 text-3xl font-semibold">{common.inThisLanguage(title)}</h1>
      <p className="mt-2 max-w-measure text-ink-soft">{common.inThisLanguage(summary)}</p>
      {asked.answer ? (
        <Answered asked={asked} locale={locale} />
      ) : (
        <Unanswered asked={asked} locale={locale} />
      )}
    </>
  );
}

function Unanswered({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { policies } = messagesIn(locale);
  return (
    <div className="policy-columns mt-8">
      <section aria-labelledby="question-heading" id="question" className="policy-card">
        <h2 id="question-heading" className="mb-5 text-2xl font-semibold">
          {policies.yourCase}
        </h2>
        {asked.isRefused ? (
          <p role="alert" className="mb-5 rounded-lg bg-danger-soft px-4 py-3 text-danger">
            {policies.problems.refused}
          </p>
        ) : null}
        <QuestionForm asked={asked} locale={locale} />
      </section>
      <aside className="space-y-8">
        <ExampleLinks asked={asked} locale={locale} />
        <KindFacts asked={asked} locale={locale} />
      </aside>
    </div>
  );
}

function Answered({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { policies } = messagesIn(locale);
  const paths = pathsIn(locale);
  const explained = asked.answer?.explained;
  if (!explained) return null;
  return (
    <div className="policy-columns mt-6">
      <div className="answer-area min-w-0 space-y-10" data-answer-area>
        <AskedSummary asked={asked} locale={locale} />
        <AnswerCard explained={explained} locale={locale} />
        <AnswerPicture decision={explained.decision} question={asked.form.question} locale={locale} />
        <ReasonList explained={explained} locale={locale} />
        <StepList explained={explained} locale={locale} />
        <NearestList asked={asked} locale={locale} />
        <Timeline asked={asked} locale={locale} />
        <FactsTable explained={explained} regions={asked.regions} locale={locale} />
        <footer className="space-y-2 border-t pt-4 text-base text-ink-soft">
          <p>{policies.disclaimer}</p>
          <p className="no-print">{policies.share}</p>
          <PageTools
            reportAt={paths.corrections({ page: paths.policy(asked.description.kind) })}
            locale={locale}
          />
        </footer>
      </div>
      <aside className="no-print space-y-8">
        <section aria-labelledby="question-heading" id="question" className="policy-card">
          <h2 id="question-heading" className="mb-5 text-xl font-semibold">
            {policies.changeCase}
          </h2>
          <QuestionForm asked={asked} locale={locale} />
        </section>
        <ExampleLinks asked={asked} locale={locale} />
      </aside>
    </div>
  );
}

/** More rules than this are folded away. */
const FACTS_SHOWN = 8;

function KindFacts({ asked, locale }: { asked: PolicyCase; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const paths = pathsIn(locale);
  const { facts } = asked.description;
  const list = (part: typeof facts) => (
    <ul className="mt-3 space-y-1.5 text-base">
      {part.map(({ fact, title }) => (
        <li key={fact}>
          <a className="link" href={paths.fact(fact)}>
            {common.inThisLanguage(title)}
          </a>
        </li>
      ))}
    </ul>
  );
  const rest = facts.slice(FACTS_SHOWN);
  return (
    <section aria-labelledby="kind-facts" className="no-print">
      <h2 id="kind-facts" className="text-xl font-semibold">
        {policies.kindFacts}
      </h2>
      {list(rest.length === 1 ? facts : facts.slice(0, FACTS_SHOWN))}
      {rest.length < 2 ? null : (
        <details className="fold mt-2">
          <summary>{policies.moreFacts(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}
