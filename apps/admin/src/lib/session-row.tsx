"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import Bowser from "bowser";
import type { ListedSession } from "./contract.ts";
import { useMessages } from "./messages-context.tsx";
import { useDates } from "./use-dates.ts";

/** What a browser is called, as far as it says so. */
function browserName(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const { browser, os } = Bowser.parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(" · ") || null;
}

/** A browser somebody is signed in with; any but the one this is looked at in can be signed out. */
export function SessionRow({
  session,
  busy,
  onEnd,
}: {
  session: ListedSession;
  busy: boolean;
  onEnd: (name: string) => void;
}) {
  const { account: t } = useMessages();
  const dates = useDates();
  const name = browserName(session.userAgent) ?? t.unknownBrowser;
  const facts = [t.signedIn(dates.instant(session.signedInAt)), session.address && t.from(session.address)];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-48 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {session.isCurrent ? <Badge tone="info">{t.thisBrowser}</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {session.isCurrent ? null : (
        <Button
          size="small"
          busy={busy}
          aria-label={t.endOf(name, dates.instant(session.signedInAt))}
          onClick={() => onEnd(name)}
        >
          {t.end}
        </Button>
      )}
    </li>
  );
}
