"use client";

import { AtSign } from "lucide-react";
import type { Desk } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { WorkList } from "./work-list.tsx";

/** Open comments that call the asker. */
export function Mentions({ mentions }: { mentions: Desk["mentions"] | undefined }) {
  const { common, home: t } = useMessages();
  const dates = useDates();
  return (
    <WorkList
      id="mentions"
      heading={t.mentions}
      Icon={AtSign}
      lines={mentions?.map(({ commentId, articleId, title, by, at, text }) => ({
        key: commentId,
        article: { articleId, title },
        note: t.submittedBy(by?.name ?? common.platform, dates.ago(at)),
        said: text,
      }))}
      seeAll={paths.reviews}
      empty={t.mentionsEmpty}
    />
  );
}
