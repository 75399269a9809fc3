import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentPage } from "#features/policies/facts/document-page.tsx";
import { loadDocument } from "#features/policies/facts/load-facts.ts";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { pathsIn } from "#lib/paths.ts";
import { routeLocale } from "#lib/route-locale.ts";

interface DocumentParams {
  readonly params: Promise<{ readonly locale: string; readonly document: string }>;
}

async function read(params: DocumentParams["params"]) {
  const { document } = await params;
  return (await loadDocument(decodeURIComponent(document))) ?? notFound();
}

export async function generateMetadata({ params }: DocumentParams): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { document } = await read(params);
  const { common, policies } = messagesIn(locale);
  return pageMetadata({
    title: common.inThisLanguage(document.title),
    description: policies.document.rests,
    locale,
    path: pathsIn("zh-CN").document(document.document),
  });
}

export default async function DocumentRoute({ params }: DocumentParams) {
  const locale = await routeLocale(params);
  return <DocumentPage {...(await read(params))} locale={locale} />;
}
