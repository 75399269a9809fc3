import type { Metadata } from "next";
import { ReleaseRoom } from "#features/releases/release-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).releases.title };
}

export default async function ReleasePage({ params }: { params: Promise<{ releaseId: string }> }) {
  const { releaseId } = await params;
  return <ReleaseRoom key={releaseId} releaseId={releaseId} />;
}
