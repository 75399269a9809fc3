import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { Input } from "./input.tsx";

/** A line to search by, with the sign for it. */
export function SearchInput({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  return (
    <span className={classNames("relative block", className)}>
      <Search aria-hidden="true" className="absolute top-2.5 left-3 size-4 text-ink-soft" />
      <Input type="search" className="pl-9" {...props} />
    </span>
  );
}
