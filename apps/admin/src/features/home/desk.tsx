"use client";

import { useQuery } from "@tanstack/react-query";
import { CalendarCheck, CircleDashed, PenLine } from "lucide-react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { useMe } from "#lib/use-me.ts";
import { StateCounts } from "./state-counts.tsx";
import { WorkList } from "./work-list.tsx";

const SHOWN = 6;

/** What there is to do: one's own drafts, reviews past their day, articles others already point at. */
export function Desk() {
  const { home: t } = useMessages();
  const trpc = useTRPC();
  const me = useMe();
  const drafts = useQuery(
    trpc.articles.list.queryOptions({ states: ["draft", "live_with_draft"], mine: true, limit: SHOWN }),
  );
  const overdue = useQuery(trpc.articles.list.queryOptions({ overdue: true, limit: SHOWN }));
  const stubs = useQuery(trpc.articles.list.queryOptions({ states: ["stub"], limit: SHOWN }));
  return (
    <PageFrame>
      <PageHeading title={me ? t.greeting(me.name) : t.title} />
      <StateCounts />
      <div className="mt-4 grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <WorkList
          id="my-drafts"
          heading={t.myDrafts}
          Icon={PenLine}
          list={drafts}
          seeAll={paths.myArticles}
          empty={t.myDraftsEmpty}
        />
        <WorkList
          id="stubs"
          className="lg:row-span-2"
          heading={t.stubs}
          hint={t.stubsHint}
          Icon={CircleDashed}
          list={stubs}
          seeAll={paths.articlesIn("stub")}
          empty={t.stubsEmpty}
        />
        <WorkList
          id="overdue"
          heading={t.overdue}
          Icon={CalendarCheck}
          list={overdue}
          seeAll={paths.overdueArticles}
          empty={t.overdueEmpty}
        />
      </div>
    </PageFrame>
  );
}
