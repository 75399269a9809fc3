"use client";

import { Button } from "@gongji/ui/button";
import { Checkbox } from "@gongji/ui/checkbox";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { SavedView } from "#lib/contract.ts";
import { FormDialog } from "#lib/form-dialog.tsx";
import type { ListFilters } from "#lib/list-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useChange } from "#lib/use-change.ts";
import { settingsOf } from "#lib/view-settings.ts";

const NAME_MAX_LENGTH = 60;

/** Keeps what is on the screen under a name: as a new view, or in place of one of the same name. Or forgets a view. */
export function ViewDialog({
  view,
  views,
  filters,
  onClose,
}: {
  /** The view to change; null for a new one. */
  view: SavedView | null;
  views: readonly SavedView[];
  filters: ListFilters;
  onClose: () => void;
}) {
  const { articles: t, common } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const change = useChange(trpc.views.pathKey());
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState(view?.shared ?? false);
  const replaced = view ?? views.find((other) => other.name === name.trim()) ?? null;
  async function run(work: Promise<unknown>, said: string) {
    if (await change(work, said)) onClose();
  }
  async function submit() {
    const kept = { name: name.trim(), shared, settings: settingsOf(filters) };
    await run(
      replaced
        ? client.views.change.mutate({ viewId: replaced.viewId, ...kept })
        : client.views.save.mutate(kept),
      t.viewSaved(kept.name),
    );
  }
  return (
    <FormDialog
      title={view ? t.viewEdit(view.name) : t.viewSave}
      description={t.viewHint}
      confirm={replaced && !view ? t.viewReplace : common.save}
      isReady={name.trim() !== ""}
      aside={(busy) =>
        view ? (
          <Button
            tone="dangerQuiet"
            className="mr-auto"
            disabled={busy}
            onClick={() =>
              void run(client.views.remove.mutate({ viewId: view.viewId }), t.viewRemoved(view.name))
            }
          >
            {t.viewRemove}
          </Button>
        ) : null
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <Field id="view-name" label={t.viewName} hint={replaced && !view ? t.viewReplaceHint : undefined}>
        {(control) => (
          <Input
            {...control}
            value={name}
            maxLength={NAME_MAX_LENGTH}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Checkbox label={t.viewShare} checked={shared} onChange={(event) => setShared(event.target.checked)} />
    </FormDialog>
  );
}
