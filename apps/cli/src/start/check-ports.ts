import { isPortFree, StartProblem } from "@gongji/database/embedded";

/** A port that will be listened on, and the flag that chooses another. */
export interface WantedPort {
  readonly purpose: string;
  readonly port: number;
  readonly host: string;
  readonly flag: string;
}

/** Refuses to start when a port is wanted twice or somebody listens on it already. */
export async function checkPorts(wanted: readonly WantedPort[]): Promise<void> {
  for (const [index, { port, purpose, flag }] of wanted.entries()) {
    const earlier = wanted.slice(0, index).find((other) => other.port === port);
    if (earlier !== undefined) {
      throw new StartProblem(
        "port_taken",
        `Port ${port} is wanted for ${earlier.purpose} and ${purpose}. Choose another with ${earlier.flag} or ${flag}.`,
      );
    }
  }
  for (const { port, host, purpose, flag } of wanted) {
    if (await isPortFree(port, host)) continue;
    throw new StartProblem(
      "port_taken",
      `Port ${port} for ${purpose} is taken by another program. Choose another with ${flag}.`,
    );
  }
}
