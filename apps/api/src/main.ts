import { EnvironmentProblem, readEnvironment } from "./env.ts";
import { createLog, errorFields } from "./log.ts";

async function main(): Promise<void> {
  const environment = readEnvironment();
  const log = createLog(environment.logLevel);
  process.on("unhandledRejection", (error) => log.error("unhandled", errorFields(error)));
  const asked = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, resolve);
    // Whoever started us through a channel is gone when it closes.
    process.on("disconnect", resolve);
  });
  // Loaded only now: a wrong environment is told at once.
  const { startApi } = await import("./start-api.ts");
  const api = await startApi(environment, log);
  await asked;
  await api.stop();
}

try {
  await main();
  process.exit(0);
} catch (error) {
  const isKnown = error instanceof EnvironmentProblem || (error instanceof Error && "code" in error);
  process.stderr.write(`${isKnown ? error.message : String(error)}\n`);
  process.exit(1);
}
