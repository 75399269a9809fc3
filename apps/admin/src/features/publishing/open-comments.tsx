"use client";

import { useQuery } from "@tanstack/react-query";
import { MessageSquareWarning } from "lucide-react";
import { useTRPC } from "#lib/api.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";

/** How many comments on the article are still open; nothing when none is. */
export function OpenComments() {
  const { comments: t } = useMessages();
  const trpc = useTRPC();
  const articleId = useSession((session) => session.article.articleId);
  const { data } = useQuery(trpc.comments.list.queryOptions({ articleId }));
  const open = data?.items.filter(({ resolved }) => resolved === null).length ?? 0;
  if (open === 0) return null;
  return (
    <p className="mt-3 flex items-center gap-2 text-sm text-warning">
      <MessageSquareWarning aria-hidden="true" className="size-4 shrink-0" />
      {t.unresolved(open)}
    </p>
  );
}
