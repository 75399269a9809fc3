import { readFileSync } from "node:fs";
import { createHistogram } from "node:perf_hooks";
import { openLoadConnection } from "./load-connection.ts";
import { parseOrder } from "./load-order.ts";

// Run as a process of its own, so that making the load costs the servers nothing. It reads of an answer what it needs
// to know where the next one begins: the servers, and not this, should be what is busy.
const order = readFileSync(process.argv[2] ?? "", "utf8");
const { url, asks, connections, seconds } = parseOrder(order);
const { hostname, port, host } = new URL(url);
const requests = asks.map(({ path, headers = {} }) => {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\n${fields.join("")}\r\n`);
});
const latencies = createHistogram();
const statuses: Record<string, number> = {};
let requestCount = 0;
let failed = 0;
const startedAt = performance.now();
const endsAt = startedAt + seconds * 1_000;

await Promise.all(
  Array.from({ length: connections }, (_, index) => {
    // Each connection begins elsewhere: what is asked at the same time is not the same.
    let next = Math.floor((index * requests.length) / connections);
    return openLoadConnection({
      hostname,
      port: Number(port),
      next: () => {
        if (performance.now() >= endsAt) return null;
        next = (next + 1) % requests.length;
        return requests[next] ?? null;
      },
      answered(status, microseconds) {
        requestCount += 1;
        statuses[status] = (statuses[status] ?? 0) + 1;
        latencies.record(Math.max(1, Math.round(microseconds)));
      },
      broken: () => {
        failed += 1;
      },
    });
  }),
);
const tookSeconds = (performance.now() - startedAt) / 1_000;
process.stdout.write(
  JSON.stringify({
    requests: requestCount,
    requestsPerSecond: requestCount / tookSeconds,
    p50Ms: latencies.percentile(50) / 1_000,
    p99Ms: latencies.percentile(99) / 1_000,
    failed,
    statuses,
  }),
);
