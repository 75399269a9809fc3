import { NotFoundNote } from "#features/frame/not-found-note.tsx";

export default function NotFoundPage() {
  return <NotFoundNote />;
}
