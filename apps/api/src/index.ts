export { type Environment, EnvironmentProblem, readEnvironment } from "./env.ts";
export { createLog, type Log } from "./log.ts";
export { type RunningApi, startApi } from "./start-api.ts";
