import { expect, test } from "vitest";
import { pickPackageManagers } from "./package-managers.ts";

const fromTerminal = [
  { pid: 10, parent: 1, command: "sshd: somebody" },
  { pid: 20, parent: 10, command: "-bash" },
  { pid: 30, parent: 20, command: "npm exec pnpm@12 start" },
  { pid: 40, parent: 30, command: "sh -c pnpm start" },
  { pid: 50, parent: 40, command: "/home/somebody/.npm/_npx/9c/node_modules/pnpm/pnpm start" },
  { pid: 60, parent: 50, command: "sh -c trap ... INT; node apps/cli/src/main.ts start" },
];

test("npx and pnpm are found through the shells between them, and the shell of the terminal is not", () => {
  expect(pickPackageManagers(fromTerminal, 60)).toEqual([50, 30]);
});

test("a script that starts Gongji in the background may end without ending it", () => {
  const fromScript = [
    { pid: 20, parent: 1, command: "bash -c npx -y pnpm@12 start & sleep 5" },
    ...fromTerminal.slice(2),
  ];
  expect(pickPackageManagers(fromScript, 60)).toEqual([50, 30]);
});

test("without a package manager there is nobody to watch", () => {
  expect(pickPackageManagers(fromTerminal, 20)).toEqual([]);
});
