import type { Metadata } from "next";
import { NotFoundNote } from "#features/frame/not-found-note.tsx";
import { messagesIn } from "#lib/messages.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: messagesIn(await routeLocale(params)).common.notFound, robots: "noindex" };
}

/** Whatever has no route of its own. */
export default function NoPage() {
  return <NotFoundNote />;
}
