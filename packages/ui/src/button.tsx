import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { Spinner } from "./spinner.tsx";

const buttonVariants = cva(
  "inline-flex shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-lg font-medium whitespace-nowrap transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55 aria-pressed:bg-accent-soft aria-pressed:text-accent [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      tone: {
        primary: "bg-accent text-on-accent hover:bg-accent-hover",
        plain: "border border-line-strong/60 bg-surface text-ink hover:bg-hover",
        quiet: "text-ink hover:bg-hover",
        danger: "bg-danger text-on-danger hover:opacity-90",
        dangerQuiet: "text-danger hover:bg-danger-soft",
        link: "text-accent underline-offset-4 hover:underline",
      },
      size: {
        medium: "h-9 px-3.5 text-sm",
        small: "h-8 px-2.5 text-sm",
        icon: "size-9",
        smallIcon: "size-8",
        inline: "h-auto px-0 text-sm",
      },
    },
    defaultVariants: { tone: "plain", size: "medium" },
  },
);

/** A button; `asChild` lends its look to a link, `busy` shows a spinner and refuses clicks. */
export function Button({
  tone,
  size,
  asChild = false,
  busy = false,
  className,
  disabled,
  children,
  ...props
}: ComponentProps<"button"> & VariantProps<typeof buttonVariants> & { asChild?: boolean; busy?: boolean }) {
  const classes = classNames(buttonVariants({ tone, size }), className);
  if (asChild) {
    return (
      <Slot.Root className={classes} {...props}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      type="button"
      className={classes}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      {...props}
    >
      {busy ? <Spinner /> : null}
      {children}
    </button>
  );
}
