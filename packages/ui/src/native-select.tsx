import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { fieldClasses } from "./input.tsx";

/** The browser's own select: works with every keyboard, screen reader and phone. */
export function NativeSelect({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span className={classNames("relative block", className)}>
      <select
        className={classNames(fieldClasses, "h-9 cursor-pointer appearance-none pr-8 text-sm")}
        {...props}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-soft"
      />
    </span>
  );
}
