import type { Metadata } from "next";
import { ReportsRoom } from "#features/reports/reports-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).reports.title };
}

export default function ReportsPage() {
  return <ReportsRoom />;
}
