"use client";

import type { Role } from "@gongji/domain/article";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FormDialog } from "#lib/form-dialog.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { ShownOnceDialog } from "#lib/shown-once-dialog.tsx";
import { useChange } from "#lib/use-change.ts";
import { PersonFields } from "./person-fields.tsx";

/** Makes a link somebody can come in by, once. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { invite: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.invitations.pathKey());
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("author");
  const [link, setLink] = useState<string | null>(null);
  async function submit() {
    const made = await change(client.invitations.create.mutate({ email: email.trim(), role }), null);
    if (made) setLink(window.location.origin + paths.invite(made.value.token));
  }
  if (link) {
    return (
      <ShownOnceDialog
        title={t.linkTitle(email.trim())}
        label={t.link}
        secret={link}
        advice={t.linkOnce}
        onClose={onClose}
      >
        <p className="text-ink-soft">{t.linkHint}</p>
      </ShownOnceDialog>
    );
  }
  return (
    <FormDialog
      title={t.sendTitle}
      description={t.sendHint}
      confirm={t.create}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonFields email={email} role={role} onEmail={setEmail} onRole={setRole} />
    </FormDialog>
  );
}
