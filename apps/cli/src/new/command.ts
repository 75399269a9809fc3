import type { Command } from "commander";

/** `gongji new …`: writes the files something new begins with. */
export function addNewCommand(program: Command): void {
  program
    .command("new")
    .description("begin something new")
    .command("policy-kind")
    .description("a policy kind: its folder, its facts, its cases and its second opinion")
    .argument("<name>", "kebab-case, such as sick-leave")
    .action(async (name: string) => {
      const { newPolicyKind } = await import("./new-policy-kind.ts");
      const { rootFolder } = await import("../installation/root-folder.ts");
      const created = newPolicyKind(rootFolder, name);
      if (!created.ok) {
        console.error(`gongji: ${created.error}`);
        process.exitCode = 1;
        return;
      }
      for (const file of created.value) console.log(file);
    });
}
