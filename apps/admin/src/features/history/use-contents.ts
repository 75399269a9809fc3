"use client";

import type { Contents } from "@gongji/domain/comparison";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { NOW } from "#lib/versions.ts";

/** The content of a version, and the titles of the articles it names. Of now: what is on the screen. */
export function useContents(version: string) {
  const trpc = useTRPC();
  const isNow = version === NOW;
  const query = useQuery(
    trpc.revisions.get.queryOptions({ revisionId: version }, { enabled: !isNow, staleTime: Infinity }),
  );
  const draft = useSession((session) => session.draft);
  const related = useSession((session) => session.article.related);
  const now = useMemo(() => {
    const contents: Contents = {
      draft,
      related: {
        pins: related.pins.map(({ pin }) => pin),
        exclusions: related.exclusions.map(({ exclusion }) => exclusion),
      },
    };
    const targets = [...related.pins, ...related.exclusions].map(({ target }) => target);
    return {
      contents,
      titles: Object.fromEntries(targets.map(({ articleId, title }) => [articleId, title])),
    };
  }, [draft, related]);
  if (isNow) return { query, ...now };
  return { query, contents: query.data?.content ?? null, titles: query.data?.titles ?? {} };
}
