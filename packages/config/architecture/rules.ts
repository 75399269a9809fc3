import type { IForbiddenRuleType } from "dependency-cruiser";
import { PURE_ROOMS, ROOMS, SQL_PACKAGES, SQL_ROOM } from "./rooms.ts";

const WORKSPACE = "^(?:packages|apps)/";
const TEST = "(?:\\.test\\.tsx?|\\.test-support\\.ts)$|/tests?/|/src/testing/|/bench/|vitest\\.config\\.ts$";

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const roomRules = Object.entries(ROOMS).map(
  ([room, allowed]): IForbiddenRuleType => ({
    name: `${room} imports only what it may`,
    severity: "error",
    from: { path: `^${room}/`, pathNot: TEST },
    to: { path: WORKSPACE, pathNot: [room, ...allowed].map((other) => `^${other}/`).join("|") },
  }),
);

const pureRules = Object.entries(PURE_ROOMS).map(
  ([room, packages]): IForbiddenRuleType => ({
    name: `${room} is pure`,
    severity: "error",
    from: { path: `^${room}/src/`, pathNot: TEST },
    to: {
      dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "core"],
      pathNot: packages.map((name) => `node_modules/${escaped(name)}/`).join("|"),
    },
  }),
);

/** The arrows between rooms and the few rules inside them, as dependency-cruiser checks them. */
export const rules: IForbiddenRuleType[] = [
  ...roomRules,
  ...pureRules,
  {
    name: "only the database says Prisma",
    severity: "error",
    from: { path: WORKSPACE, pathNot: [`^${SQL_ROOM}/`, "^apps/api/src/auth", TEST] },
    to: { path: SQL_PACKAGES.map((name) => `node_modules/${escaped(name)}/`).join("|") },
  },
  {
    name: "no cycles",
    severity: "error",
    from: { pathNot: "/generated/" },
    to: { circular: true, pathNot: "/generated/" },
  },
  {
    name: "everything resolves",
    severity: "error",
    from: {},
    // What the example of a mini-program is bundled into comes to be when it is built.
    to: {
      couldNotResolve: true,
      pathNot: "^(?:server-only|client-only|mdast)$|/generated/|^\\.\\./\\.\\./lib/gongji\\.js$",
    },
  },
  {
    name: "features never import features",
    severity: "error",
    from: { path: "^(apps/[^/]+)/src/features/([^/]+)/" },
    to: { path: "^$1/src/features/", pathNot: "^$1/src/features/$2/" },
  },
  {
    name: "features, lib and ui never import routes",
    severity: "error",
    from: { path: "^(apps/[^/]+)/src/(?:features|lib|ui|messages)/" },
    to: { path: "^$1/src/app/" },
  },
  {
    name: "lib never imports features",
    severity: "error",
    from: { path: "^(apps/[^/]+)/src/lib/" },
    to: { path: "^$1/src/features/" },
  },
  {
    name: "policy kinds never import each other",
    severity: "error",
    from: { path: "^packages/domain/src/policies/([^/]+)/", pathNot: TEST },
    to: { path: "^packages/domain/src/policies/[^/]+/", pathNot: "^packages/domain/src/policies/$1/" },
  },
];
