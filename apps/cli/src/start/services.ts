import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { givenAdminOrigin, givenImagesFolder, givenSiteOrigin, givenSiteUrl } from "../env.ts";
import type { Installation } from "../installation/installation.ts";
import { rootFolder } from "../installation/root-folder.ts";
import type { ServicePlan } from "../supervise/service.ts";
import type { WantedPort } from "./check-ports.ts";
import type { StartOptions } from "./options.ts";

/** Production serves what was built; development serves the sources and follows their changes. */
export type Mode = "production" | "development";

/** The apps of this repository that can be run. */
export const apps = {
  api: existsSync(join(rootFolder, "apps/api/src/main.ts")),
  admin: existsSync(join(rootFolder, "apps/admin/package.json")),
  site: existsSync(join(rootFolder, "apps/site/package.json")),
} as const;

/** Where people find what is running. */
export function addresses(options: StartOptions): { api: string; admin: string; site: string } {
  const name = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(options.host) ? "localhost" : options.host;
  return {
    api: `http://${name}:${options.apiPort}`,
    admin: givenAdminOrigin()?.split(",")[0]?.trim() ?? `http://${name}:${options.adminPort}`,
    site: givenSiteOrigin() ?? `http://${name}:${options.sitePort}`,
  };
}

export function wantedPorts(options: StartOptions, isEmbedded: boolean): WantedPort[] {
  const { host } = options;
  const wanted: WantedPort[] = [];
  if (apps.api) wanted.push({ purpose: "the API", port: options.apiPort, host, flag: "--api-port" });
  if (apps.admin)
    wanted.push({ purpose: "the console", port: options.adminPort, host, flag: "--admin-port" });
  if (apps.site) wanted.push({ purpose: "the site", port: options.sitePort, host, flag: "--site-port" });
  if (isEmbedded && options.postgresPort !== undefined) {
    const port = options.postgresPort;
    wanted.push({ purpose: "PostgreSQL", port, host: "127.0.0.1", flag: "--postgres-port" });
  }
  return wanted;
}

export function planApi(
  options: StartOptions,
  mode: Mode,
  installation: Installation,
  databaseUrl: string,
): ServicePlan {
  const main = join(rootFolder, "apps/api/src/main.ts");
  return {
    name: "API",
    program: process.execPath,
    parameters: mode === "development" ? ["--watch", "--watch-preserve-output", main] : [main],
    folder: rootFolder,
    environment: {
      NODE_ENV: mode,
      DATABASE_URL: databaseUrl,
      PORT: String(options.apiPort),
      HOST: options.host,
      AUTH_SECRET: installation.authSecret,
      ADMIN_ORIGIN: givenAdminOrigin() ?? addresses(options).admin,
      IMAGES_FOLDER: givenImagesFolder() ?? join(installation.folder, "images"),
      ...(apps.site && { SITE_URL: givenSiteUrl() ?? `${addresses(options).site}/answers/{slug}` }),
    },
    readyUrl: `http://${localHost(options)}:${options.apiPort}/readyz`,
    logFile: join(installation.logs, "api.log"),
  };
}

export function planFrontEnd(
  app: "admin" | "site",
  options: StartOptions,
  mode: Mode,
  installation: Installation,
): ServicePlan {
  const folder = join(rootFolder, "apps", app);
  const port = String(app === "admin" ? options.adminPort : options.sitePort);
  return {
    name: app === "admin" ? "editors' console" : "readers' site",
    program: process.execPath,
    parameters:
      app === "admin" ? consoleProgram(folder, options, mode) : [join(folder, "src/server/main.ts")],
    folder,
    environment: {
      NODE_ENV: mode,
      HOST: options.host,
      PORT: port,
      API_URL: `http://${localHost(options)}:${options.apiPort}`,
      ...(app === "site" && { SITE_ORIGIN: addresses(options).site }),
      NEXT_TELEMETRY_DISABLED: "1",
    },
    readyUrl: `http://${localHost(options)}:${port}${app === "admin" ? "/" : "/favicon.svg"}`,
    logFile: join(installation.logs, `${app}.log`),
  };
}

function consoleProgram(folder: string, options: StartOptions, mode: Mode): string[] {
  const next = createRequire(join(folder, "package.json")).resolve("next/dist/bin/next");
  const verb = mode === "development" ? "dev" : "start";
  return [next, verb, "--port", String(options.adminPort), "--hostname", options.host];
}

/** Where a service on this host is reached from this machine. */
function localHost({ host }: StartOptions): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
