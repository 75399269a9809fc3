import type { Metadata } from "next";
import { ImportRoom } from "#features/imports/import-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).imports.title };
}

export default function ImportPage() {
  return <ImportRoom />;
}
