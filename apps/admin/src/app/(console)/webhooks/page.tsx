import type { Metadata } from "next";
import { WebhooksRoom } from "#features/webhooks/webhooks-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).webhooks.title };
}

export default function WebhooksPage() {
  return <WebhooksRoom />;
}
