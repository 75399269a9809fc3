import { classNames } from "@gongji/ui/class-names";
import type { ReactNode } from "react";

const TONES = {
  info: "border-info bg-info-soft",
  warning: "border-warning bg-warning-soft",
  danger: "border-danger bg-danger-soft",
} as const;

/** A remark the reader must not miss, set apart from the text. */
export function NoteBox({ tone = "info", children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return <div className={classNames("mt-5 rounded-r-lg border-l-4 px-4 py-3", TONES[tone])}>{children}</div>;
}
