"use client";

import { Button } from "@gongji/ui/button";
import { Spinner } from "@gongji/ui/spinner";
import { CloudCheck, CloudOff, type LucideIcon, PencilLine, TriangleAlert } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useSaveQueue, useSession } from "#lib/article-session/article-session.tsx";
import { DRAFT_FIELDS } from "#lib/article-session/draft-fields.ts";
import type { SaveStatus } from "#lib/article-session/save-ports.ts";
import { focusField } from "#lib/field-ids.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useShortcuts } from "#lib/use-shortcuts.ts";

const SignInAgain = dynamic(() => import("./sign-in-again.tsx").then((m) => m.SignInAgain), {
  loading: () => null,
});

const looks: Record<SaveStatus["kind"], { Icon: LucideIcon | null; colour: string }> = {
  saved: { Icon: CloudCheck, colour: "text-ink-soft" },
  waiting: { Icon: PencilLine, colour: "text-ink-soft" },
  saving: { Icon: null, colour: "text-ink-soft" },
  offline: { Icon: CloudOff, colour: "text-warning" },
  away: { Icon: CloudOff, colour: "text-warning" },
  signed_out: { Icon: CloudOff, colour: "text-danger" },
  invalid: { Icon: TriangleAlert, colour: "text-danger" },
  refused: { Icon: TriangleAlert, colour: "text-danger" },
  conflict: { Icon: TriangleAlert, colour: "text-danger" },
};
const QUIET: ReadonlySet<SaveStatus["kind"]> = new Set(["saved", "waiting", "saving"]);

/** Where the saving stands, in words; what needs a person comes with a button. Control or command with S saves. */
export function SaveIndicator() {
  const { common, saving: t } = useMessages();
  const queue = useSaveQueue();
  const status = useSession((session) => session.status);
  // The dialog comes by itself and stays while sending is tried; the button brings it before the work.
  const [signIn, setSignIn] = useState<"unneeded" | "offered" | "asked" | "put away">("unneeded");
  useEffect(() => {
    if (status.kind === "signed_out") setSignIn((now) => (now === "unneeded" ? "offered" : now));
    if (status.kind === "saved") setSignIn("unneeded");
  }, [status.kind]);
  const editable = useSession((session) => session.article.abilities.edit);
  useShortcuts({ saveNow: () => void queue.saveNow() });
  if (!editable && status.kind === "saved") return null;
  const words: Record<SaveStatus["kind"], string> = {
    saved: t.saved,
    waiting: t.waiting,
    saving: t.saving,
    offline: t.offline,
    away: t.away,
    signed_out: t.signedOut,
    invalid: t.invalid,
    refused: t.refused,
    conflict: t.conflict,
  };
  const { Icon, colour } = looks[status.kind];
  const wrong =
    status.kind === "invalid" ? DRAFT_FIELDS.find((field) => status.paths[0]?.startsWith(field)) : null;
  return (
    <div className="flex min-w-0 items-center gap-2 text-sm">
      <span data-testid="save-status" className={`flex min-w-0 items-center gap-1.5 ${colour}`}>
        {Icon ? <Icon aria-hidden="true" className="size-4 shrink-0" /> : <Spinner />}
        <span className="truncate">{words[status.kind]}</span>
      </span>
      <span role="status" className="sr-only">
        {QUIET.has(status.kind) ? "" : words[status.kind]}
      </span>
      {status.kind === "offline" || status.kind === "away" ? (
        <Button size="small" onClick={() => void queue.retry()}>
          {common.retry}
        </Button>
      ) : null}
      {status.kind === "signed_out" ? (
        <Button size="small" onClick={() => setSignIn("asked")}>
          {t.signInAgain}
        </Button>
      ) : null}
      {signIn === "offered" || signIn === "asked" ? (
        <SignInAgain key={signIn} isUninvited={signIn === "offered"} onClose={() => setSignIn("put away")} />
      ) : null}
      {wrong ? (
        <Button size="small" onClick={() => focusField(wrong)}>
          {common.edit}
        </Button>
      ) : null}
    </div>
  );
}
