import type { Metadata } from "next";
import { WalkRoom } from "#features/related/walk-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).walk.title };
}

export default function WalkPage() {
  return <WalkRoom />;
}
