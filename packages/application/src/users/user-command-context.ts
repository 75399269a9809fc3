import type { CommandContext } from "../ports/index.ts";

/** What commands on users need besides: the hash sign-in will compare a password with. */
export interface UserCommandContext extends CommandContext {
  readonly hashPassword: (password: string) => Promise<string>;
}
