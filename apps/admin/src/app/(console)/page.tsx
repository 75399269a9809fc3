import type { Metadata } from "next";
import { Desk } from "#features/home/desk.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).home.title };
}

export default function HomePage() {
  return <Desk />;
}
