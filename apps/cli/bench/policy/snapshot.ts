import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./measure.ts";

const run = promisify(execFile);
const snapshotProcess = fileURLToPath(new URL("./snapshot-process.ts", import.meta.url));

/** What a snapshot of that many versions takes. */
export type SnapshotFigures = { readonly cpuMs: number; readonly wallMs: number; readonly heapMb: number };

/** Loads a snapshot of stored rows in a process of its own; medians of three loads. */
export async function measureSnapshot(versions: number): Promise<SnapshotFigures> {
  const { stdout } = await run(process.execPath, ["--expose-gc", snapshotProcess, String(versions)]);
  const { times, heapMb }: { times: { wallMs: number; cpuMs: number }[]; heapMb: number } =
    JSON.parse(stdout);
  return {
    cpuMs: median(times.map(({ cpuMs }) => cpuMs)),
    wallMs: median(times.map(({ wallMs }) => wallMs)),
    heapMb,
  };
}
