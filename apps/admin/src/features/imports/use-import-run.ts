"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { errorMessage } from "#lib/problem-message.ts";
import { base64Of, FILE_MAX_BYTES, type ImportFile } from "./import-file.ts";

/** Pages under way at once: more would only wait on the server. */
const CONCURRENCY = 2;

/** The files of the import screen and the run that takes them in. Leaving the screen stops the run. */
export function useImportRun() {
  const messages = useMessages();
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  function report(id: string, progress: ImportFile["progress"]) {
    setFiles((before) => before.map((one) => (one.id === id ? { ...one, progress } : one)));
  }

  async function take({ id, file }: ImportFile, dryRun: boolean) {
    const t = messages.imports;
    if (file.size === 0) return report(id, { kind: "failed", message: t.emptyFile });
    if (file.size > FILE_MAX_BYTES) return report(id, { kind: "failed", message: t.tooLarge });
    report(id, { kind: "reading" });
    try {
      const base64 = await base64Of(file);
      const result = await client.pages.import.mutate({ fileName: file.name, base64, dryRun });
      report(id, { kind: "done", result });
    } catch (error) {
      report(id, { kind: "failed", message: errorMessage(messages, error) });
    }
  }

  async function start(dryRun: boolean) {
    const queue = [...files];
    stopped.current = false;
    setRunning(true);
    setFiles(queue.map((one) => ({ ...one, progress: { kind: "waiting" } })));
    const work = async () => {
      for (let next = queue.shift(); next && !stopped.current; next = queue.shift()) await take(next, dryRun);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    setRunning(false);
    if (!dryRun) await queryClient.invalidateQueries({ queryKey: trpc.articles.pathKey() });
  }

  return {
    files,
    running,
    start,
    stop: () => {
      stopped.current = true;
    },
    add: (added: readonly File[]) =>
      setFiles((before) => [
        ...before,
        ...added.map((file) => ({ id: crypto.randomUUID(), file, progress: { kind: "waiting" as const } })),
      ]),
    remove: (id: string) => setFiles((before) => before.filter((one) => one.id !== id)),
    clear: () => setFiles([]),
  };
}
