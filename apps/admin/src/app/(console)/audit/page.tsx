import type { Metadata } from "next";
import { AuditRoom } from "#features/audit/audit-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).audit.title };
}

export default function AuditPage() {
  return <AuditRoom />;
}
