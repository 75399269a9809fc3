const NETWORK_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
]);

/** 08: connection; 53: resources; 57: stopped by the operator, statement timeout included. */
const SQLSTATE_CLASSES = /^(?:08|53|57)...$/;

/** What the pool and the driver say without any code. */
const SAYINGS = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error",
];

/** Whether the error means that PostgreSQL is away or overloaded, rather than that a query is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (NETWORK_CODES.has(code) || SQLSTATE_CLASSES.test(code)) return true;
  return SAYINGS.some((saying) => error.message.startsWith(saying));
}
