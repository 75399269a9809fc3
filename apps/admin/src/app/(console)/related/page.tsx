import type { Metadata } from "next";
import { requestMessages } from "#lib/request-language.ts";
import { RelatedWalk } from "./related-walk.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).walk.title };
}

export default function WalkPage() {
  return <RelatedWalk />;
}
