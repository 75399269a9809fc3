"use client";

import { type PublishBlocker, publishBlockers } from "@gongji/domain/article";
import { useMemo } from "react";
import { useSession } from "#lib/article-session/article-session.tsx";

/** What stands between the text on the screen and its readers, by the rule the server runs too. */
export function useBlockers(): PublishBlocker[] {
  const draft = useSession((session) => session.draft);
  return useMemo(() => {
    const { title, question, shortAnswer } = draft;
    const stored = { title: title.trim(), question: question.trim(), shortAnswer: shortAnswer.trim() };
    return publishBlockers({ ...draft, ...stored });
  }, [draft]);
}
