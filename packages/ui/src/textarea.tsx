import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { fieldClasses } from "./input.tsx";

/** A text field of several lines that grows with its text. */
export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      className={classNames(
        fieldClasses,
        "field-sizing-content min-h-20 resize-none py-2 text-sm",
        className,
      )}
      {...props}
    />
  );
}
