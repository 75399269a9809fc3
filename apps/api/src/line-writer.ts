/** How long a line may wait for others, and how much may wait. */
const WAIT_MS = 20;
const WAITING_LENGTH_MAX = 16_384;

/**
 * Writes lines to the standard output, several at once: a write of its own for every request would cost more than
 * answering from memory does. What waits is written when the process ends, also after an uncaught error.
 */
export function createLineWriter(
  write: (text: string) => void = (text) => process.stdout.write(text),
): (line: string) => void {
  let waiting = "";
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (waiting !== "") write(waiting);
    waiting = "";
  };
  process.on("exit", flush);
  return (line) => {
    waiting += line;
    if (waiting.length >= WAITING_LENGTH_MAX) flush();
    else timer ??= setTimeout(flush, WAIT_MS).unref();
  };
}
