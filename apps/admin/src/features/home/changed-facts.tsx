"use client";

import { useQuery } from "@tanstack/react-query";
import { Scale } from "lucide-react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { WorkList } from "./work-list.tsx";

/** Facts change rarely, and what they make stale is worked out from every article on show. */
const STALE_MS = 5 * 60_000;

/** What readers see and is older than the facts of its topic; asked apart, so that nothing else of the desk waits. */
export function ChangedFacts() {
  const { home: t } = useMessages();
  const trpc = useTRPC();
  const dates = useDates();
  const { topicName } = useTaxonomy();
  const { data } = useQuery(trpc.desk.changedFacts.queryOptions(undefined, { staleTime: STALE_MS }));
  return (
    <WorkList
      id="changed-facts"
      heading={t.changedFacts}
      hint={t.changedFactsHint}
      Icon={Scale}
      lines={data?.map(({ article, topicKey, at }) => ({
        article,
        note: t.changedFact(topicName(topicKey), dates.ago(at)),
        isUrgent: true,
      }))}
      seeAll={null}
      empty={t.changedFactsEmpty}
    />
  );
}
