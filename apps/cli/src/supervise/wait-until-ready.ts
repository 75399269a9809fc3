import { setTimeout as sleep } from "node:timers/promises";

const READY_MILLISECONDS = 90_000;
const ATTEMPT_MILLISECONDS = 5000;

/** Asks until there is an answer that is no error; undefined when too much time passed or nobody waits any more. */
export async function waitUntilReady(url: string, signal: AbortSignal): Promise<"ready" | undefined> {
  const deadline = Date.now() + READY_MILLISECONDS;
  while (Date.now() < deadline && !signal.aborted) {
    if (await answers(url, signal)) return "ready";
    await sleep(50);
  }
  return undefined;
}

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MILLISECONDS)]),
    });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
