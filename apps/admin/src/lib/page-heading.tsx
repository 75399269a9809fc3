import type { ReactNode } from "react";

/** A page's name, a line about it, and what can be done here. */
export function PageHeading({
  title,
  hint,
  actions,
}: {
  title: string;
  hint?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-3">
      <div className="max-w-3xl">
        <h1 className="text-2xl font-semibold">{title}</h1>
        {hint ? <p className="mt-1 text-sm text-ink-soft">{hint}</p> : null}
      </div>
      {actions}
    </div>
  );
}

/** The room every page but the article's has around it; a `wide` one for tables. */
export function PageFrame({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <main className={`mx-auto w-full px-4 py-6 sm:px-6 lg:py-8 ${wide ? "max-w-[90rem]" : "max-w-6xl"}`}>
      {children}
    </main>
  );
}
