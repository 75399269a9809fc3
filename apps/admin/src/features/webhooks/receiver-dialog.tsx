"use client";

import { WEBHOOK_EVENTS } from "@gongji/domain/webhook";
import { Checkbox } from "@gongji/ui/checkbox";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedWebhook } from "#lib/contract.ts";
import { FormDialog } from "#lib/form-dialog.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { problemOf } from "#lib/problem.ts";
import { errorMessage } from "#lib/problem-message.ts";
import { useToasts } from "#lib/toasts.tsx";
import type { ShownSecret } from "./secret-dialog.tsx";

/** Adds a receiver, or changes the one that is given. A refused address is said beside the address. */
export function ReceiverDialog({
  webhook,
  onClose,
  onMade,
}: {
  webhook: ListedWebhook | null;
  onClose: () => void;
  onMade: (made: ShownSecret) => void;
}) {
  const messages = useMessages();
  const { common, webhooks: t } = messages;
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const [name, setName] = useState(webhook?.name ?? "");
  const [url, setUrl] = useState(webhook?.url ?? "https://");
  const [events, setEvents] = useState<ListedWebhook["events"]>(webhook?.events ?? [...WEBHOOK_EVENTS]);
  const [refused, setRefused] = useState<string | null>(null);

  async function send(wanted: { name: string; url: string; events: ListedWebhook["events"] }) {
    if (webhook) {
      await client.webhooks.change.mutate({ webhookId: webhook.webhookId, ...wanted });
      toasts.say(t.changed);
      onClose();
    } else {
      onMade({ name: wanted.name, ...(await client.webhooks.create.mutate(wanted)) });
    }
    await queryClient.invalidateQueries({ queryKey: trpc.webhooks.pathKey() });
  }

  async function submit() {
    setRefused(null);
    await send({ name: name.trim(), url: url.trim(), events }).catch((error: unknown) => {
      if (problemOf(error)?.code === "webhook.url_refused") setRefused(errorMessage(messages, error));
      else toasts.fail(error);
    });
  }

  return (
    <FormDialog
      title={webhook ? t.editTitle : t.add}
      confirm={webhook ? common.save : t.create}
      isReady={events.length > 0}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field id="receiver-name" label={t.name} hint={t.nameHint}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field id="receiver-url" label={t.url} hint={t.urlHint} error={refused}>
        {(control) => (
          <Input
            {...control}
            required
            inputMode="url"
            maxLength={2_000}
            autoComplete="off"
            spellCheck={false}
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="space-y-1.5">
        <legend className="mb-1.5 text-sm font-medium">{t.events}</legend>
        {WEBHOOK_EVENTS.map((event) => (
          <Checkbox
            key={event}
            className="flex"
            label={t.eventNames[event]}
            checked={events.includes(event)}
            onChange={({ target }) =>
              setEvents(target.checked ? [...events, event] : events.filter((one) => one !== event))
            }
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}
