import type { Metadata } from "next";
import { messagesIn } from "#lib/messages.ts";
import { NotFoundNote } from "#lib/not-found-note.tsx";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: messagesIn(await routeLocale(params)).common.notFound, robots: "noindex" };
}

/** Whatever has no route of its own. */
export default function NoPage() {
  return <NotFoundNote />;
}
