"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { problemOf } from "#lib/problem.ts";
import { errorMessage } from "#lib/problem-message.ts";
import { useUnloadGuard } from "#lib/use-unload-guard.ts";
import { base64Of, FILE_MAX_BYTES, type ImportFile, type RunKind } from "./import-file.ts";
import { type RefusedFile, unpackFiles } from "./unpack-files.ts";

/** Pages under way at once: more would only wait on the server. */
const CONCURRENCY = 2;
/** How often the screen catches up with a run; a run of thousands is faster than it can be drawn. */
const REDRAW_MS = 150;

/** Why a run stands still with files left: somebody stopped it, or nobody answered or is signed in. */
export type Halt = "stopped" | "unreachable" | "signed_out";

function haltOf(why: Halt | "left" | null): Halt | null {
  return why === "left" ? null : why;
}

/** The files of the import screen and the run that takes them in. Leaving the screen stops the run. */
export function useImportRun() {
  const messages = useMessages();
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const files = useRef<ImportFile[]>([]);
  const [shown, setShown] = useState<readonly ImportFile[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [unpacking, setUnpacking] = useState(false);
  const [running, setRunning] = useState<RunKind | null>(null);
  const [halt, setHalt] = useState<Halt | null>(null);
  const [runId, setRunId] = useState<string | null>(null);
  const stop = useRef<Halt | "left" | null>(null);
  useUnloadGuard(running === "import");
  useEffect(
    () => () => {
      stop.current = "left";
    },
    [],
  );

  const redraw = () => setShown([...files.current]);

  function report(id: string, progress: ImportFile["progress"]) {
    const at = files.current.findIndex((one) => one.id === id);
    const known = files.current[at];
    if (known) files.current[at] = { ...known, progress };
  }

  async function take({ id, file }: ImportFile, kind: RunKind, run: string) {
    const t = messages.imports;
    if (file.size === 0) return report(id, { kind: "failed", message: t.emptyFile });
    if (file.size > FILE_MAX_BYTES) return report(id, { kind: "failed", message: t.tooLarge });
    report(id, { kind: "reading" });
    try {
      const page = { fileName: file.name.slice(-300), base64: await base64Of(file) };
      const result =
        kind === "preview"
          ? await client.pages.preview.mutate(page)
          : await client.pages.import.mutate({ ...page, runId: run });
      report(id, { kind: "done", result });
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null || problem.code === "auth.sign_in_required") {
        // Every other file would fail the same way: this one waits with them.
        report(id, { kind: "waiting" });
        stop.current ??= problem === null ? "unreachable" : "signed_out";
      } else report(id, { kind: "failed", message: errorMessage(messages, error) });
    }
  }

  async function work(kind: RunKind, run: string) {
    const queue = files.current.filter(({ progress }) => progress.kind === "waiting");
    const drawing = setInterval(redraw, REDRAW_MS);
    const worker = async () => {
      for (let next = queue.shift(); next && stop.current === null; next = queue.shift())
        await take(next, kind, run);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    clearInterval(drawing);
    redraw();
  }

  /** Begins a run, or goes on with the one that stands still. */
  async function start(kind: RunKind, goOn = false) {
    stop.current = null;
    setHalt(null);
    setRunning(kind);
    if (!goOn) {
      files.current = files.current.map((one) => ({ ...one, progress: { kind: "waiting" } }));
      redraw();
    }
    try {
      const run =
        kind === "preview" ? "" : goOn && runId ? runId : (await client.imports.start.mutate()).runId;
      setRunId(run || null);
      await work(kind, run);
    } catch (error) {
      stop.current = problemOf(error)?.code === "auth.sign_in_required" ? "signed_out" : "unreachable";
    }
    setRunning(null);
    setHalt(haltOf(stop.current));
    if (kind === "import") {
      await queryClient.invalidateQueries({ queryKey: trpc.articles.pathKey() });
      await queryClient.invalidateQueries({ queryKey: trpc.imports.pathKey() });
    }
  }

  async function add(added: readonly File[]) {
    setUnpacking(true);
    const unpacked = await unpackFiles(added);
    const fresh = unpacked.pages.map((file) => ({
      id: crypto.randomUUID(),
      file,
      progress: { kind: "waiting" as const },
    }));
    files.current = [...files.current, ...fresh];
    setRefused((before) => [...before, ...unpacked.refused]);
    setRunId(null);
    setUnpacking(false);
    redraw();
  }

  return {
    files: shown,
    refused,
    unpacking,
    running,
    halt,
    runId,
    start,
    add,
    stop: () => {
      stop.current = "stopped";
    },
    remove: (id: string) => {
      files.current = files.current.filter((one) => one.id !== id);
      redraw();
    },
    clear: () => {
      files.current = [];
      setRefused([]);
      setRunId(null);
      setHalt(null);
      redraw();
    },
  };
}
