import type { Metadata } from "next";
import { InvitePage } from "#features/invite/invite-page.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).invite.title, referrer: "no-referrer" };
}

export default function Invite() {
  return <InvitePage />;
}
