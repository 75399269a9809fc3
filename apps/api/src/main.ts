import { EnvironmentProblem, readEnvironment } from "./env.ts";
import { createLog, errorFields } from "./log.ts";
import { startApi } from "./start-api.ts";

async function main(): Promise<void> {
  const environment = readEnvironment();
  const log = createLog(environment.logLevel);
  process.on("unhandledRejection", (error) => log.error("unhandled", errorFields(error)));
  const api = await startApi(environment, log);
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    void api.stop().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  // Whoever started us through a channel is gone when it closes.
  process.on("disconnect", stop);
}

try {
  await main();
} catch (error) {
  const known = error instanceof EnvironmentProblem || (error instanceof Error && "code" in error);
  process.stderr.write(`${known && error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
