"use client";

import { ChevronsUpDown } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Me } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";

const load = () => import("./account-menu.tsx");
/** The menu comes when somebody is about to open it. */
const AccountMenu = lazy(() => load().then((m) => ({ default: m.AccountMenu })));

/** Who is signed in; opens the account menu. */
export function AccountButton({ me, onShortcuts }: { me: Me; onShortcuts: () => void }) {
  const { shell: t } = useMessages();
  const [used, setUsed] = useState(false);
  const button = (
    <button
      type="button"
      aria-haspopup="menu"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setUsed(true)}
      className="flex w-full cursor-pointer items-center gap-2.5 rounded-lg p-1.5 text-left hover:bg-hover"
    >
      <span
        aria-hidden="true"
        className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
      >
        {me.name.slice(0, 1)}
      </span>
      <span className="sr-only">{t.accountMenu}</span>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm leading-tight font-medium">{me.name}</span>
        <span className="block truncate text-xs text-ink-soft">{t.roles[me.role]}</span>
      </span>
      <ChevronsUpDown aria-hidden="true" className="size-4 text-ink-soft" />
    </button>
  );
  if (!used) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu trigger={button} onShortcuts={onShortcuts} />
    </Suspense>
  );
}
