import { notFound } from "next/navigation";

/** Whatever has no route of its own. */
export default function NoPage(): never {
  notFound();
}
