"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedArticle } from "#lib/contract.ts";
import { type Applied, applyChoice, prepareChoice } from "./apply-choice.ts";
import type { BulkChoice } from "./bulk-choice.ts";
import { runEach, type Settled } from "./run-each.ts";

const AT_ONCE = 3;

/** How a run over several articles stands. */
export interface BulkRun {
  readonly articles: readonly ListedArticle[];
  /** Whether it takes an earlier run back. */
  readonly isUndo: boolean;
  readonly isRunning: boolean;
  readonly outcomes: ReadonlyMap<string, Settled<Applied>>;
}

/** Runs a choice over articles, tells how it goes, stops it, and takes back what it did. */
export function useBulkRun() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const [run, setRun] = useState<BulkRun | null>(null);
  const isStopped = useRef(false);

  async function perform(
    articles: readonly ListedArticle[],
    isUndo: boolean,
    work: (article: ListedArticle) => Promise<Applied>,
  ): Promise<void> {
    isStopped.current = false;
    const outcomes = new Map<string, Settled<Applied>>();
    const show = (isRunning: boolean) => setRun({ articles, isUndo, isRunning, outcomes: new Map(outcomes) });
    show(true);
    await runEach(articles, work, {
      atOnce: AT_ONCE,
      stopped: () => isStopped.current,
      onSettled: ({ articleId }, outcome) => {
        outcomes.set(articleId, outcome);
        show(true);
      },
    });
    show(false);
    for (const queryKey of [trpc.articles.pathKey(), trpc.releases.pathKey()]) {
      await queryClient.invalidateQueries({ queryKey });
    }
  }

  return {
    run,
    stop: () => {
      isStopped.current = true;
    },
    start: (articles: readonly ListedArticle[], choice: BulkChoice) => {
      let prepared: Promise<BulkChoice> | null = null;
      return perform(articles, false, async (article) => {
        prepared ??= prepareChoice(client, choice);
        return await applyChoice(client, await prepared, article);
      });
    },
    /** Takes back what the last run did, article by article; one that was changed since stays as it is. */
    undo: async () => {
      if (!run) return;
      const undos = new Map(
        run.articles.flatMap((article) => {
          const outcome = run.outcomes.get(article.articleId);
          return outcome?.kind === "done" && outcome.value ? [[article, outcome.value.undo] as const] : [];
        }),
      );
      await perform([...undos.keys()], true, async (article) => {
        await undos.get(article)?.();
        return null;
      });
    },
  };
}
