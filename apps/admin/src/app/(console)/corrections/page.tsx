import type { Metadata } from "next";
import { CorrectionsRoom } from "#features/corrections/corrections-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).corrections.title };
}

export default async function CorrectionsPage({
  searchParams,
}: {
  searchParams: Promise<{ state?: string | string[] }>;
}) {
  return <CorrectionsRoom state={(await searchParams).state === "done" ? "done" : "open"} />;
}
