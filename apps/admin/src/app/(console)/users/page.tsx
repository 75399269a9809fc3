import type { Metadata } from "next";
import { UsersRoom } from "#features/users/users-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).users.title };
}

export default function UsersPage() {
  return <UsersRoom />;
}
