import type { Metadata } from "next";
import { requestMessages } from "#lib/request-language.ts";
import { ArticleHistory } from "./article-history.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).history.title };
}

export default async function HistoryPage({ params }: { params: Promise<{ articleId: string }> }) {
  const { articleId } = await params;
  return <ArticleHistory key={articleId} articleId={articleId} />;
}
