import { cva, type VariantProps } from "class-variance-authority";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const noticeVariants = cva("flex gap-2.5 rounded-lg border px-3 py-2.5 text-sm", {
  variants: {
    tone: {
      info: "border-info/30 bg-info-soft",
      warning: "border-warning/30 bg-warning-soft",
      danger: "border-danger/30 bg-danger-soft",
    },
  },
  defaultVariants: { tone: "info" },
});
const icons = { info: Info, warning: TriangleAlert, danger: CircleAlert };
const iconColours = { info: "text-info", warning: "text-warning", danger: "text-danger" };

/** A boxed remark of the console itself: information, a warning, or what went wrong. */
export function Notice({
  tone = "info",
  actions,
  className,
  live = false,
  children,
}: VariantProps<typeof noticeVariants> & {
  actions?: ReactNode;
  className?: string;
  live?: boolean;
  children: ReactNode;
}) {
  const Icon = icons[tone ?? "info"];
  return (
    <div
      className={classNames(noticeVariants({ tone }), className)}
      {...(live ? { role: tone === "danger" ? "alert" : "status" } : {})}
    >
      <Icon aria-hidden="true" className={classNames("mt-1 size-4 shrink-0", iconColours[tone ?? "info"])} />
      <div className="min-w-0 flex-1">{children}</div>
      {actions ? <div className="flex shrink-0 items-start gap-1">{actions}</div> : null}
    </div>
  );
}
