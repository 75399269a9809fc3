import { createServer, type Server } from "node:http";
import type { Registry } from "prom-client";

/** The figures for Prometheus, on a listener of their own: the public's door does not lead to them. */
export function createMetricsServer(registry: Registry): Server {
  return createServer((request, response) => {
    if (request.url !== "/metrics" || request.method !== "GET") {
      response.statusCode = 404;
      response.end();
      return;
    }
    registry.metrics().then(
      (text) => {
        response.setHeader("content-type", registry.contentType);
        response.setHeader("cache-control", "no-store");
        response.end(text);
      },
      () => {
        response.statusCode = 500;
        response.end();
      },
    );
  });
}
