import type { Mention, Thread } from "@gongji/application/comments";
import type { Database } from "../connection/create-database.ts";
import type { Prisma } from "../generated/client.ts";

/** Most threads of one article, and most mentions, that are shown. */
const LIMIT = 200;
const person = { select: { id: true, name: true } } as const;
const withPeople = {
  author: person,
  mentions: { include: { user: person }, orderBy: { userId: "asc" } },
} as const satisfies Prisma.CommentInclude;

type Row = Prisma.CommentGetPayload<{ include: typeof withPeople }>;

function toPerson(user: { id: string; name: string } | null) {
  return user && { userId: user.id, name: user.name };
}

function toComment({ id, author, at, text, mentions }: Row): Thread["comments"][number] {
  const called = mentions.map(({ user }) => ({ userId: user.id, name: user.name }));
  return { commentId: id, by: toPerson(author), at: at.toISOString(), text, mentions: called };
}

/** The threads of an article, the newest first. */
export async function readThreads(db: Database, articleId: string): Promise<readonly Thread[]> {
  const rows = await db.comment.findMany({
    where: { articleId, threadId: null },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: LIMIT,
    include: {
      ...withPeople,
      resolvedBy: person,
      replies: { include: withPeople, orderBy: [{ at: "asc" }, { id: "asc" }] },
    },
  });
  return rows.map((row) => ({
    threadId: row.id,
    quote: row.quote,
    resolved: row.resolvedAt && { at: row.resolvedAt.toISOString(), by: toPerson(row.resolvedBy) },
    comments: [row, ...row.replies].map(toComment),
  }));
}

/** Comments that call somebody in threads that are still open, the newest first. */
export async function readMentions(db: Database, userId: string): Promise<readonly Mention[]> {
  const rows = await db.comment.findMany({
    where: {
      article: { trashedAt: null },
      mentions: { some: { userId } },
      OR: [{ threadId: null, resolvedAt: null }, { thread: { resolvedAt: null } }],
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: LIMIT,
    include: {
      author: person,
      article: { select: { draftEditionId: true, editions: titleOfLatest } },
    },
  });
  return rows.map(({ id, articleId, article, author, at, text }) => ({
    ...{ articleId, commentId: id, text },
    title: article.editions[0]?.title ?? "",
    by: toPerson(author),
    at: at.toISOString(),
  }));
}

const titleOfLatest = { orderBy: { number: "desc" }, take: 1, select: { title: true } } as const;
