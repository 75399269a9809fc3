export * from "./plan-release.ts";
export { publishRelease } from "./publish-release.ts";
export * from "./put-together.ts";
export * from "./read-releases.ts";
export * from "./release-commands.ts";
export * from "./release-dto.ts";
export * from "./release-state.ts";
export * from "./revert-release.ts";
export * from "./run-due-releases.ts";
