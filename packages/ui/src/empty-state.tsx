import type { ReactNode } from "react";

/** What stands where a list would be: what belongs here, and the next step. */
export function EmptyState({
  icon,
  title,
  titleTag: TitleTag = "p",
  children,
  actions,
}: {
  icon?: ReactNode;
  title: string;
  /** Where it is all there is on a page, its title is the page's. */
  titleTag?: "p" | "h1";
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-12 text-center">
      {icon ? (
        <span
          aria-hidden="true"
          className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent [&_svg]:size-6"
        >
          {icon}
        </span>
      ) : null}
      <TitleTag className="font-semibold">{title}</TitleTag>
      {children ? <div className="max-w-prose text-sm text-ink-soft">{children}</div> : null}
      {actions ? <div className="mt-1 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
