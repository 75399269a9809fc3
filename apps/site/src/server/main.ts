import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import { environment, isDevelopment } from "#lib/env.ts";
import { buildBrowserScripts } from "./browser-scripts.ts";
import { createSite } from "./create-site.ts";
import { followChanges } from "./follow-changes.ts";
import { createMakingLimit } from "./making-limit.ts";
import { createPageStore } from "./page-store.ts";
import { createSender } from "./sender.ts";

const dir = fileURLToPath(new URL("../../", import.meta.url));
const hostname = environment.host();
const port = environment.port();
const apiUrl = environment.apiUrl();

const framework = next({ dev: isDevelopment, dir, hostname, port });
const [scripts, files] = await Promise.all([
  buildBrowserScripts(isDevelopment),
  readdir(`${dir}public`, { recursive: true }),
  framework.prepare(),
]);
const store = createPageStore(environment.cacheMegabytes() * 1024 * 1024);
const following = new AbortController();
void followChanges(apiUrl, store, following.signal);

const server = createServer(
  createSite({
    apiUrl,
    handle: framework.getRequestHandler(),
    store,
    limit: createMakingLimit(environment.pagesPerMinute()),
    senderOf: createSender(environment.trustedProxies()),
    scripts,
    files: new Set(files.map((file) => `/${file.replaceAll("\\", "/")}`)),
    isDevelopment,
    log: console.error,
  }),
);
server.on("upgrade", framework.getUpgradeHandler());
server.listen(port, hostname, () => console.log(`the site answers at http://${hostname}:${port}`));

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
  process.once(signal, () => {
    following.abort();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 10_000).unref();
  });
}
