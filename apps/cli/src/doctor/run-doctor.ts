import { givenDatabaseUrl } from "../env.ts";
import type { StartOptions } from "../start/options.ts";
import { wantedPorts } from "../start/services.ts";
import { type Check, checkDatabase, checkDisk, checkFolder, checkNode, checkPort } from "./checks.ts";

/** Looks at everything a start needs, changes nothing, and says for each what is wrong with it. */
export async function runDoctor(options: StartOptions): Promise<boolean> {
  const checks: Check[] = [
    checkNode(),
    await checkFolder(options.data),
    await checkDisk(options.data),
    ...(await Promise.all(wantedPorts(options, givenDatabaseUrl() === undefined).map(checkPort))),
    ...(await checkDatabase(options.data)),
  ];
  const width = Math.max(...checks.map(({ subject }) => subject.length));
  for (const { subject, isWell, finding } of checks) {
    console.log(`${isWell ? "ok    " : "wrong "} ${subject.padEnd(width)}  ${finding}`);
  }
  return checks.every(({ isWell }) => isWell);
}
