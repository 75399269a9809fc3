import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

const badgeVariants = cva(
  "inline-flex items-center gap-1 rounded-md px-1.5 py-0.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3",
  {
    variants: {
      tone: {
        neutral: "bg-hover text-ink-soft",
        outline: "border border-dashed border-line-strong text-ink-soft",
        good: "bg-accent-soft text-accent",
        info: "bg-info-soft text-info",
        warning: "bg-warning-soft text-warning",
        danger: "bg-danger-soft text-danger",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

/** The tones a badge can have. */
export type BadgeTone = NonNullable<VariantProps<typeof badgeVariants>["tone"]>;

/** A short word in a coloured box; the word carries the meaning, the colour helps. */
export function Badge({
  tone,
  className,
  ...props
}: ComponentProps<"span"> & VariantProps<typeof badgeVariants>) {
  return <span className={classNames(badgeVariants({ tone }), className)} {...props} />;
}
