import type { RebuildProgress } from "@gongji/application/ranking";

const WIDTH = 30;
const LINES_EVERY_MS = 5_000;

/** A line that fills up on a terminal; a line every few seconds elsewhere. */
export function createProgressBar(
  label: string,
  { stream = process.stderr, nowMs = Date.now }: { stream?: NodeJS.WriteStream; nowMs?: () => number } = {},
) {
  const startMs = nowMs();
  let last = "";
  let toldMs = startMs;
  return {
    show({ done, total }: RebuildProgress): void {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const filled = Math.round(share * WIDTH);
      const leftSeconds = done === 0 ? null : Math.round(((nowMs() - startMs) / 1_000) * (total / done - 1));
      const left = leftSeconds === null ? "" : `, ${leftSeconds} s left`;
      last = `${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}${left}`;
      if (stream.isTTY) stream.write(`\r\x1b[K${last}`);
      else if (nowMs() - toldMs >= LINES_EVERY_MS) {
        toldMs = nowMs();
        stream.write(`${last}\n`);
      }
    },
    end(): void {
      stream.write(stream.isTTY ? "\n" : `${last}\n`);
    },
  };
}
