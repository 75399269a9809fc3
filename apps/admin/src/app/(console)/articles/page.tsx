import type { Metadata } from "next";
import { ArticleList } from "#features/article-list/article-list.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).articles.title };
}

export default function ArticlesPage() {
  return <ArticleList />;
}
