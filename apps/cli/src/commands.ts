import type { Command } from "commander";
import { addAuditCommand } from "./audit/command.ts";
import { addBackupCommands } from "./backup/command.ts";
import { addContractCommand } from "./contract/command.ts";
import { addDevCommand } from "./dev/command.ts";
import { addDoctorCommand } from "./doctor/command.ts";
import { addImportCommand } from "./import/command.ts";
import { addKeyCommand } from "./key/command.ts";
import { addMigrateCommand } from "./migrate/command.ts";
import { addNewCommand } from "./new/command.ts";
import { addPolicyCommand } from "./policy/command.ts";
import { addRelatedCommand } from "./related/command.ts";
import { addSearchCommand } from "./search/command.ts";
import { addStartCommand } from "./start/command.ts";
import { addUserCommand } from "./user/command.ts";

/**
 * Every command of `gongji`. A command's file says its name and options and loads what it needs when it is run,
 * so that asking for help stays quick.
 */
export const commands: readonly ((program: Command) => void)[] = [
  addStartCommand,
  addAuditCommand,
  addBackupCommands,
  addContractCommand,
  addDevCommand,
  addDoctorCommand,
  addImportCommand,
  addKeyCommand,
  addMigrateCommand,
  addNewCommand,
  addPolicyCommand,
  addRelatedCommand,
  addSearchCommand,
  addUserCommand,
];
