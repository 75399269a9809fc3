import type { Metadata } from "next";
import { RunRoom } from "#features/imports/run-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).imports.runs };
}

export default async function ImportRunPage({ params }: { params: Promise<{ runId: string }> }) {
  const { runId } = await params;
  return <RunRoom key={runId} runId={runId} />;
}
