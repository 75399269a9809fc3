import type { Metadata } from "next";
import { AccountRoom } from "#features/account/account-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).account.title };
}

export default function AccountPage() {
  return <AccountRoom />;
}
