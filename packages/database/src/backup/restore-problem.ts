/** A backup cannot be restored here; the message says why and what to do. */
export class RestoreProblem extends Error {}
