import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { rootFolder } from "../installation/root-folder.ts";

/** What `start`, `dev` and `doctor` can be told by flag or environment. */
export interface StartOptions {
  readonly apiPort: number;
  readonly adminPort: number;
  readonly sitePort: number;
  readonly postgresPort?: number;
  readonly host: string;
  readonly data: string;
}

/** Adds the options of a command that runs the whole of Gongji. */
export function addStartOptions(command: Command): Command {
  return command
    .addOption(portOption("--api-port <port>", "port of the API", "API_PORT").default(4000))
    .addOption(portOption("--admin-port <port>", "port of the editors' console", "ADMIN_PORT").default(3000))
    .addOption(portOption("--site-port <port>", "port of the readers' site", "SITE_PORT").default(3001))
    .addOption(portOption("--postgres-port <port>", "port of the embedded PostgreSQL", "POSTGRES_PORT"))
    .addOption(
      new Option("--host <address>", "address to listen on; 0.0.0.0 opens it to the network")
        .env("GONGJI_HOST")
        .default("127.0.0.1"),
    )
    .addOption(dataOption());
}

/** The folder of this installation, for commands that only use it. */
export function dataOption(): Option {
  return new Option("--data <folder>", "folder of this installation's data")
    .env("GONGJI_DATA")
    .default(join(rootFolder, ".gongji"), ".gongji");
}

function portOption(flags: string, description: string, variable: string): Option {
  return new Option(flags, description).env(variable).argParser(parsePort);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError("A port is a number from 1 to 65535.");
  }
  return port;
}
