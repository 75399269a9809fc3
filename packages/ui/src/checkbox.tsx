import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A checkbox with its label; the whole line can be clicked. */
export function Checkbox({
  label,
  className,
  ...props
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode }) {
  return (
    <label className={classNames("inline-flex cursor-pointer items-center gap-2 text-sm", className)}>
      <input type="checkbox" className="size-4 shrink-0 cursor-pointer accent-accent" {...props} />
      {label}
    </label>
  );
}
