"use client";

import { Button } from "@gongji/ui/button";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { ConfirmDialog } from "#lib/confirm-dialog.tsx";
import type { Release } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useChange } from "#lib/use-change.ts";
import { NameDialog } from "./name-dialog.tsx";
import { PlanReleaseDialog } from "./plan-release-dialog.tsx";
import { useReleaseChange } from "./use-release-change.ts";

type Open = "rename" | "publish" | "plan" | "revert" | "remove";

/** Everything that can be done with a release as a whole; what cannot be done now is not offered. */
export function ReleaseActions({ release }: { release: Release }) {
  const { common, releases: t } = useMessages();
  const client = useTRPCClient();
  const trpc = useTRPC();
  const router = useRouter();
  const change = useReleaseChange(release);
  const forget = useChange(trpc.releases.list.pathKey());
  const [open, setOpen] = useState<Open | null>(null);
  const { abilities, name, releaseId, version } = release;
  const close = () => setOpen(null);
  async function remove() {
    const seen = { releaseId, expectedVersion: version };
    const done = await forget(client.releases.remove.mutate(seen), t.removed(name));
    if (done) router.push(paths.releases);
    return done;
  }
  return (
    <div className="flex flex-wrap gap-2">
      {abilities.rename ? (
        <Button tone="quiet" onClick={() => setOpen("rename")}>
          {t.rename}
        </Button>
      ) : null}
      {abilities.change ? (
        <Button tone="dangerQuiet" onClick={() => setOpen("remove")}>
          {t.remove}
        </Button>
      ) : null}
      {abilities.cancelPlan ? (
        <Button
          onClick={() => void change((seen) => client.releases.cancelPlan.mutate(seen), t.planCancelled)}
        >
          {t.cancelPlan}
        </Button>
      ) : null}
      {abilities.plan ? <Button onClick={() => setOpen("plan")}>{t.plan}</Button> : null}
      {abilities.publish ? (
        <Button tone="primary" onClick={() => setOpen("publish")}>
          {t.publish}
        </Button>
      ) : null}
      {abilities.revert ? <Button onClick={() => setOpen("revert")}>{t.revert}</Button> : null}
      {open === "rename" ? (
        <NameDialog
          title={t.rename}
          confirm={common.save}
          before={name}
          onName={(next) =>
            change((seen) => client.releases.rename.mutate({ ...seen, name: next }), t.renamed)
          }
          onClose={close}
        />
      ) : null}
      {open === "plan" ? <PlanReleaseDialog release={release} onClose={close} /> : null}
      {open === "publish" ? (
        <ConfirmDialog
          title={t.publishTitle(release.count)}
          confirm={t.publish}
          onConfirm={() => change((seen) => client.releases.publish.mutate(seen), t.published)}
          onClose={close}
        >
          <p>{t.publishHint}</p>
        </ConfirmDialog>
      ) : null}
      {open === "revert" ? (
        <ConfirmDialog
          title={t.revertTitle}
          confirm={t.revert}
          danger
          onConfirm={() => change((seen) => client.releases.revert.mutate(seen), t.reverted)}
          onClose={close}
        >
          <p>{t.revertHint}</p>
        </ConfirmDialog>
      ) : null}
      {open === "remove" ? (
        <ConfirmDialog title={t.removeTitle} confirm={t.remove} danger onConfirm={remove} onClose={close}>
          <p>{t.removeHint}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
