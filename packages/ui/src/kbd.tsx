import type { ReactNode } from "react";

/** The name of a key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-6 rounded-md border border-b-2 bg-surface px-1.5 text-center font-sans text-xs text-ink-soft">
      {children}
    </kbd>
  );
}
