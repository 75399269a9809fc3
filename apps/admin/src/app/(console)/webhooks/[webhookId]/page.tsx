import type { Metadata } from "next";
import { WebhookRoom } from "#features/webhooks/webhook-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).webhooks.title };
}

export default async function WebhookPage({ params }: { params: Promise<{ webhookId: string }> }) {
  const { webhookId } = await params;
  return <WebhookRoom key={webhookId} webhookId={webhookId} />;
}
