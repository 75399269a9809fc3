import type { Metadata } from "next";
import { ReleasesRoom } from "#features/releases/releases-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).releases.title };
}

export default async function ReleasesPage({
  searchParams,
}: {
  searchParams: Promise<{ state?: string | string[] }>;
}) {
  return <ReleasesRoom state={(await searchParams).state === "done" ? "done" : "open"} />;
}
