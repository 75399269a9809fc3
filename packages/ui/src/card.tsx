import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A bordered region with a heading, named for assistive technology by that heading. */
export function Card({
  id,
  heading,
  headingLevel: HeadingTag = "h2",
  actions,
  className,
  children,
  ...props
}: Omit<ComponentProps<"section">, "id" | "className"> & {
  id: string;
  className?: string | undefined;
  heading: ReactNode;
  headingLevel?: "h2" | "h3";
  actions?: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-heading`}
      className={classNames("rounded-card border bg-surface p-4", className)}
      {...props}
    >
      <div className="mb-3 flex min-h-8 flex-wrap items-center justify-between gap-2">
        <HeadingTag id={`${id}-heading`} className="text-base font-semibold">
          {heading}
        </HeadingTag>
        {actions}
      </div>
      {children}
    </section>
  );
}
