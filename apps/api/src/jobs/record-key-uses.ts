import type { KeyUses } from "../keys/key-uses.ts";

/** How often uses of keys are written down. */
const EVERY_MS = 60_000;

/** Writes down when keys were last used, a last time when it is stopped. */
export function recordKeyUses(
  uses: KeyUses,
  report: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  const timer = setInterval(() => void uses.flush().catch(report), EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await uses.flush().catch(report);
    },
  };
}
