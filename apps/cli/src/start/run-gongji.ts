import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { generateClient } from "@gongji/database/generate";
import { describePlace } from "@gongji/database/migrate";
import { openDatabase } from "../database/open-database.ts";
import { givenDatabaseUrl } from "../env.ts";
import { type Installation, openInstallation } from "../installation/installation.ts";
import { listenForEnd } from "../supervise/end-requests.ts";
import { type ServicePlan, startService } from "../supervise/service.ts";
import { createSupervisor, type Supervisor, tiers } from "../supervise/supervisor.ts";
import { formatBanner } from "./banner.ts";
import { buildApps } from "./build-apps.ts";
import { checkPorts } from "./check-ports.ts";
import type { StartOptions } from "./options.ts";
import { prepareContent } from "./prepare-content.ts";
import { apps, type Mode, planApi, planFrontEnd, wantedPorts } from "./services.ts";

/** Runs all of Gongji until somebody ends it; throws when a part of it does not start or ends by itself. */
export async function runGongji(options: StartOptions, mode: Mode): Promise<void> {
  const supervisor = createSupervisor();
  listenForEnd(() => supervisor.requestEnd());
  const running = bringUp(options, mode, supervisor);
  // What fails because everything is ending is no news.
  running.catch((_error: unknown) => supervisor.signal.aborted || supervisor.requestEnd());
  try {
    await Promise.race([running, supervisor.ended]);
    const problem = await supervisor.ended;
    if (problem !== undefined) throw problem;
  } finally {
    await supervisor.stopAll();
  }
}

async function bringUp(options: StartOptions, mode: Mode, supervisor: Supervisor): Promise<void> {
  const begin = performance.now();
  const given = givenDatabaseUrl();
  if (given !== undefined) describePlace(given);
  await checkPorts(wantedPorts(options, given === undefined));
  const installation = await openInstallation(options.data);
  await generateClient();
  const database = await supervisor.keep(tiers.database, openLoggedDatabase(options, installation));
  const content = prepareContent(installation, database, console.log);
  const build = mode === "production" ? buildApps(installation, supervisor.signal, console.log) : undefined;
  const [signIns] = await Promise.all([content, build]);
  const start = (tier: number, plan: ServicePlan) =>
    supervisor.keep(tier, startService(withEcho(plan, mode), supervisor.signal));
  const starting: Promise<unknown>[] = [];
  if (apps.api) starting.push(start(tiers.api, planApi(options, mode, installation, database.url)));
  for (const app of ["admin", "site"] as const) {
    if (apps[app]) starting.push(start(tiers.frontEnd, planFrontEnd(app, options, mode, installation)));
  }
  await Promise.all(starting);
  const seconds = (performance.now() - begin) / 1000;
  console.log(formatBanner({ options, installation, database, signIns, seconds }));
}

function openLoggedDatabase(options: StartOptions, installation: Installation) {
  const log = createWriteStream(join(installation.logs, "postgres.log"), { mode: 0o600 });
  log.on("error", () => undefined);
  return openDatabase({
    dataDir: installation.postgres,
    ...(options.postgresPort !== undefined && { port: options.postgresPort }),
    log: (line) => log.write(`${line}\n`),
  });
}

/** Who develops wants to see what each part says. */
function withEcho(plan: ServicePlan, mode: Mode): ServicePlan {
  return mode === "production" ? plan : { ...plan, onLine: (line) => console.log(`[${plan.name}] ${line}`) };
}
