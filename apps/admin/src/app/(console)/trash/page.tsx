import type { Metadata } from "next";
import { TrashRoom } from "#features/trash/trash-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).trash.title };
}

export default function TrashPage() {
  return <TrashRoom />;
}
