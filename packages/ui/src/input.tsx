import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** The look every text field shares. */
export const fieldClasses =
  "w-full rounded-lg border border-line-strong/70 bg-surface px-3 text-ink placeholder:text-ink-soft focus-visible:border-accent focus-visible:outline-offset-0 disabled:opacity-60 [&[readonly]]:bg-sunken aria-invalid:border-danger";

/** A one-line text field. */
export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={classNames(fieldClasses, "h-9 text-sm", className)} {...props} />;
}
