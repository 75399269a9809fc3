/** What the operating system says when nobody is there. */
const NETWORK_CODES =
  /^(?:E(?:CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|TIMEDOUT)|EAI_AGAIN)$/;

/** 08: connection; 53: resources; 57: stopped by the operator, statement timeout included. */
const SQLSTATE_CLASSES = /^(?:08|53|57)...$/;

/** Prisma's names for the same: unreachable, timed out, connection closed, no connection free. */
const PRISMA_CODES = /^P(?:1001|1002|1008|1017|2024|2037)$/;

/** What Prisma's adapter says of a statement of ours that found nobody. */
const ADAPTER_KINDS = /^(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;

/** What the pool and the drivers say without any code. */
const SAYINGS =
  /^Connection terminated|^ConnectionClosed$|^timeout exceeded when trying to connect|^Client has encountered a connection error|Unable to start a transaction in the given time/;

const DEPTH_MAX = 5;

/** Whether the error means that PostgreSQL is away or overloaded, rather than that a query is wrong. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (error === null || typeof error !== "object" || depth > DEPTH_MAX) return false;
  const known = Object.entries(error).flatMap(([key, value]) =>
    /^(?:code|originalCode|kind)$/.test(key) && typeof value === "string" ? [value] : [],
  );
  const codes = [NETWORK_CODES, SQLSTATE_CLASSES, PRISMA_CODES, ADAPTER_KINDS];
  if (known.some((code) => codes.some((kind) => kind.test(code)))) return true;
  if (error instanceof Error && SAYINGS.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some((inner) => isUnavailable(inner, depth + 1)))
    return true;
  // Prisma keeps the adapter's error inside its own.
  const inside = ["cause" in error && error.cause, "meta" in error && error.meta];
  if ("driverAdapterError" in error) inside.push(error.driverAdapterError);
  return inside.some((inner) => isUnavailable(inner, depth + 1));
}
