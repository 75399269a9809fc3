import type { Metadata } from "next";
import { SecondFactorPage } from "#features/second-factor/second-factor-page.tsx";
import { safeReturnPath } from "#lib/paths.ts";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).factor.codeTitle };
}

export default async function CodePage({
  searchParams,
}: {
  searchParams: Promise<{ to?: string | string[] }>;
}) {
  const { to } = await searchParams;
  return <SecondFactorPage returnTo={safeReturnPath(Array.isArray(to) ? to[0] : to)} />;
}
