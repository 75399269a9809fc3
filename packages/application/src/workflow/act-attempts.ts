/** After how many attempts what was planned and failed for no reason anybody expected is given up. */
export const ACT_ATTEMPTS_MAX = 5;
/** How long after the first attempt the second is made, in milliseconds; each further one waits longer. */
export const ACT_RETRY_MS = 30_000;
