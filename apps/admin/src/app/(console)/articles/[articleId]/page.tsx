import type { Metadata } from "next";
import { requestMessages } from "#lib/request-language.ts";
import { ArticleRoom } from "./article-room.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).shortcuts.places.editor };
}

export default async function ArticlePage({ params }: { params: Promise<{ articleId: string }> }) {
  const { articleId } = await params;
  return <ArticleRoom key={articleId} articleId={articleId} />;
}
