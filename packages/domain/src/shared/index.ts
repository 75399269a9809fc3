export * from "./result.ts";
export * from "./problem.ts";
