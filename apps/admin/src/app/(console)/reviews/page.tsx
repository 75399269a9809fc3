import type { Metadata } from "next";
import { ReviewsRoom } from "#features/reviews/reviews-room.tsx";
import { requestMessages } from "#lib/request-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages()).workflow.room.title };
}

export default function ReviewsPage() {
  return <ReviewsRoom />;
}
