import type { Command } from "commander";

/** `gongji contract`: accepts the readers' API as it is now. */
export function addContractCommand(program: Command): void {
  program
    .command("contract")
    .description(
      "accept the readers' API as it stands in the code: writes packages/api/contract, says what changed",
    )
    .action(async () => {
      const { acceptContract } = await import("./accept-contract.ts");
      const changes = await acceptContract();
      for (const { kind, where, what } of changes) console.log(`${kind.padEnd(9)} ${where} ${what}`);
      console.log(
        changes.length === 0 ? "Nothing changed." : "Written. Commit packages/api/contract with the change.",
      );
    });
}
