"use client";

import type { Action } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { NativeSelect } from "@gongji/ui/native-select";
import { useState } from "react";
import type { ListedArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useMe } from "#lib/use-me.ts";
import { BULK_KINDS, type BulkChoice, type BulkKind, NEW_RELEASE } from "./bulk-choice.ts";
import { BulkReport } from "./bulk-report.tsx";
import { BulkValue } from "./bulk-value.tsx";
import { useBulkRun } from "./use-bulk-run.ts";

/** What only some may do. */
const NEEDED: { readonly [kind in BulkKind]?: Action } = {
  withdraw: "article.withdraw",
  release: "release.prepare",
};
/** What nothing can be done without. */
const NEED_VALUE: readonly BulkKind[] = ["region", "addTopic", "removeTopic", "release"];

/** Asks what to do to the chosen articles, does it, says for each how it went, and takes it back if wanted. */
export function BulkDialog({
  articles,
  onClose,
}: {
  articles: readonly ListedArticle[];
  onClose: () => void;
}) {
  const { bulk: t, common } = useMessages();
  const actions = useMe()?.actions ?? [];
  const [choice, setChoice] = useState<BulkChoice>({ kind: "category", value: null });
  const { run, start, stop, undo } = useBulkRun();
  const kinds = BULK_KINDS.filter((kind) => {
    const action = NEEDED[kind];
    return action === undefined || actions.includes(action);
  });
  const isMissing =
    NEED_VALUE.includes(choice.kind) && (choice.value ?? "").trim().replace(NEW_RELEASE, "") === "";
  const changed = run ? [...run.outcomes.values()].filter((one) => one.kind === "done" && one.value) : [];
  const hint = t.hints[choice.kind] ?? t.hint;
  const isDanger = choice.kind === "withdraw" || choice.kind === "trash";
  return (
    <Dialog
      open
      onOpenChange={() => (run?.isRunning ? stop() : onClose())}
      closable={!run?.isRunning}
      title={run ? t.kinds[choice.kind] : t.title(articles.length)}
      description={run ? undefined : hint}
      closeLabel={common.close}
      width="medium"
      actions={
        run === null ? (
          <>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button
              tone={isDanger ? "danger" : "primary"}
              disabled={isMissing}
              onClick={() => void start(articles, choice)}
            >
              {t.apply(articles.length)}
            </Button>
          </>
        ) : run.isRunning ? (
          <Button onClick={stop}>{t.stop}</Button>
        ) : (
          <>
            {!run.isUndo && changed.length > 0 ? (
              <Button onClick={() => void undo()}>{t.undo(changed.length)}</Button>
            ) : null}
            <Button tone="primary" onClick={onClose}>
              {t.finish}
            </Button>
          </>
        )
      }
    >
      {run ? (
        <BulkReport run={run} />
      ) : (
        <div className="space-y-4">
          <Field id="bulk-kind" label={t.what}>
            {(control) => (
              <NativeSelect
                {...control}
                value={choice.kind}
                onChange={(event) => {
                  const kind = kinds.find((one) => one === event.target.value);
                  if (kind) setChoice({ kind, value: null });
                }}
              >
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t.kinds[kind]}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
          <BulkValue
            choice={choice}
            articles={articles}
            onChange={(value) => setChoice({ ...choice, value })}
          />
        </div>
      )}
    </Dialog>
  );
}
