import type { Metadata } from "next";
import { ReportRoom } from "#features/related/report-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).walk.reportTitle };
}

export default function RelatedReportPage() {
  return <ReportRoom />;
}
