import type { Metadata } from "next";
import { KeysRoom } from "#features/keys/keys-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).keys.title };
}

export default function KeysPage() {
  return <KeysRoom />;
}
