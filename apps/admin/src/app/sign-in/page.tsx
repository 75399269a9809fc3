import type { Metadata } from "next";
import { SignInForm } from "#features/sign-in/sign-in-form.tsx";
import { safeReturnPath } from "#lib/paths.ts";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).signIn.title };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ to?: string | string[] }>;
}) {
  const { to } = await searchParams;
  const wanted = Array.isArray(to) ? to[0] : to;
  return <SignInForm returnTo={safeReturnPath(wanted)} cameBack={wanted !== undefined} />;
}
