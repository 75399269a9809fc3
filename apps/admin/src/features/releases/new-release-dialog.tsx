"use client";

import { useRouter } from "next/navigation";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useChange } from "#lib/use-change.ts";
import { NameDialog } from "./name-dialog.tsx";

/** Begins a release and goes to it. */
export function NewReleaseDialog({ onClose }: { onClose: () => void }) {
  const { releases: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const router = useRouter();
  const change = useChange(trpc.releases.pathKey());
  async function create(name: string) {
    const made = await change(client.releases.create.mutate({ name }), t.created(name));
    if (made) router.push(paths.release(made.value.releaseId));
    return made;
  }
  return <NameDialog title={t.newTitle} confirm={t.create} onName={create} onClose={onClose} />;
}
