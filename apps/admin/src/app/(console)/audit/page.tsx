import type { Metadata } from "next";
import { AuditRoom } from "#features/audit/audit-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).audit.title };
}

export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<{ subject?: string | string[] }>;
}) {
  const { subject } = await searchParams;
  return (
    <AuditRoom subjectId={typeof subject === "string" && subject !== "" ? subject.slice(0, 100) : null} />
  );
}
