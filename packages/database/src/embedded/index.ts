export { guardChild } from "./child-guard.ts";
export { findFreePort, isPortFree } from "./free-port.ts";
export { isAlive } from "./is-alive.ts";
export { findRunningServer } from "./running-server.ts";
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "./start-embedded-postgres.ts";
export { StartProblem, type StartProblemCode } from "./start-problem.ts";
export { startThrowAwayServer } from "./throw-away-server.ts";
