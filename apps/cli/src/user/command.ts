import { ROLES } from "@gongji/domain/article";
import { type Command, Option } from "commander";
import { dataOption } from "../start/options.ts";

interface AddUserOptions {
  readonly name: string;
  readonly role: (typeof ROLES)[number];
  readonly data: string;
}

/** `gongji user add`: somebody who can sign in; the password is made here and printed once. */
export function addUserCommand(program: Command): void {
  const user = program.command("user").description("people of the editorial room");
  user
    .command("add")
    .description("add somebody; prints a password made for them")
    .argument("<email>")
    .requiredOption("--name <name>", "how they are called in the history")
    .addOption(new Option("--role <role>").choices(ROLES).makeOptionMandatory())
    .addOption(dataOption())
    .action(async (email: string, options: AddUserOptions) => {
      const { runAddUser } = await import("./run-add-user.ts");
      if (!(await runAddUser(email, options))) process.exitCode = 1;
    });
}
