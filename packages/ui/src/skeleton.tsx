import { classNames } from "./class-names.ts";

/** A grey shape in the place of something that is still coming. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      data-pending=""
      className={classNames("block animate-pulse rounded-md bg-hover", className)}
    />
  );
}
