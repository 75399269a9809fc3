"use client";

import { Button } from "@gongji/ui/button";
import { Menu, MenuItem, MenuSeparator } from "@gongji/ui/menu";
import { Ellipsis, Pause, Play, Send } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import type { ListedWebhook } from "#lib/contract.ts";
import { GRACE_HOURS_DEFAULT, GraceField } from "#lib/grace-field.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useChange } from "#lib/use-change.ts";
import { ReceiverDialog } from "./receiver-dialog.tsx";
import { SecretDialog, type ShownSecret } from "./secret-dialog.tsx";

/** What can be done with a receiver. */
export function WebhookActions({ webhook }: { webhook: ListedWebhook }) {
  const { webhooks: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const router = useRouter();
  const change = useChange(trpc.webhooks.pathKey());
  const [open, setOpen] = useState<"edit" | "rotate" | "remove" | null>(null);
  const [shown, setShown] = useState<ShownSecret | null>(null);
  const [graceHours, setGraceHours] = useState<number>(GRACE_HOURS_DEFAULT);
  const { webhookId, name } = webhook;
  const paused = webhook.pause !== null;
  const close = () => setOpen(null);

  async function rotate() {
    const made = await change(client.webhooks.rotateSecret.mutate({ webhookId, graceHours }), null);
    if (made) setShown({ name, ...made.value });
    return made;
  }
  async function remove() {
    const done = await change(client.webhooks.remove.mutate({ webhookId }), t.removed(name));
    if (done) router.push(paths.webhooks);
    return done;
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Button
        tone={paused ? "plain" : "primary"}
        disabled={paused}
        onClick={() => void change(client.webhooks.test.mutate({ webhookId }), t.tested)}
      >
        <Send aria-hidden="true" />
        {t.test}
      </Button>
      <Button
        tone={paused ? "primary" : "plain"}
        onClick={() =>
          void change(
            client.webhooks.pause.mutate({ webhookId, paused: !paused }),
            paused ? t.resumed(name) : t.paused(name),
          )
        }
      >
        {paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
        {paused ? t.resume : t.pause}
      </Button>
      <Menu
        trigger={
          <Button tone="quiet" size="icon" aria-label={t.actions}>
            <Ellipsis aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem onSelect={() => setOpen("edit")}>{t.edit}</MenuItem>
        <MenuItem onSelect={() => setOpen("rotate")}>{t.rotate}</MenuItem>
        <MenuSeparator />
        <MenuItem danger onSelect={() => setOpen("remove")}>
          {t.remove}
        </MenuItem>
      </Menu>
      {open === "edit" ? <ReceiverDialog webhook={webhook} onClose={close} onMade={setShown} /> : null}
      {open === "rotate" ? (
        <ConfirmDialog title={t.rotateTitle(name)} confirm={t.rotate} onConfirm={rotate} onClose={close}>
          <p>{t.rotateHint}</p>
          <GraceField value={graceHours} onChange={setGraceHours} />
        </ConfirmDialog>
      ) : null}
      {open === "remove" ? (
        <ConfirmDialog
          title={t.removeTitle(name)}
          confirm={t.remove}
          danger
          onConfirm={remove}
          onClose={close}
        >
          <p>{t.removeHint}</p>
        </ConfirmDialog>
      ) : null}
      {shown ? <SecretDialog shown={shown} onClose={() => setShown(null)} /> : null}
    </div>
  );
}
