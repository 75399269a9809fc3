import { join } from "node:path";
import { describePlace } from "@gongji/database/migrate";
import type { OpenDatabase } from "../database/open-database.ts";
import type { Installation } from "../installation/installation.ts";
import type { SignIn } from "../installation/sign-in.ts";
import type { StartOptions } from "./options.ts";
import { addresses, apps } from "./services.ts";

/** What the operator is told when everything answers. */
export function formatBanner(state: {
  readonly options: StartOptions;
  readonly installation: Installation;
  readonly database: OpenDatabase;
  readonly signIns: readonly SignIn[];
  readonly seconds: number;
}): string {
  const { options, installation, database, signIns } = state;
  const found = addresses(options);
  const lines = ["", `  共济 Gongji · 已就绪 ready in ${state.seconds.toFixed(1)} s`, ""];
  if (apps.admin) lines.push(`  编辑后台 Console    ${found.admin}`);
  if (apps.site) lines.push(`  读者网站 Site       ${found.site}`);
  if (apps.api) lines.push(`  公开接口 API        ${found.api}`);
  lines.push(`  数据库   Database   ${describeDatabase(database)}`);
  lines.push(`  日志     Logs       ${installation.logs}`, "");
  if (signIns.length > 0) {
    lines.push("  登录 Sign in");
    const width = Math.max(...signIns.map(({ email }) => email.length));
    for (const { email, password, role } of signIns) {
      lines.push(`    ${email.padEnd(width)}   ${password}   ${role}`);
    }
    lines.push(
      `    仅属于本机安装 made for this installation: ${join(installation.folder, "sign-in*.json")}`,
      "",
    );
  }
  lines.push("  按 Ctrl-C 结束 · Ctrl-C ends everything", "");
  return lines.join("\n");
}

function describeDatabase(database: OpenDatabase): string {
  if (database.folder !== undefined) return database.folder;
  const { server, database: name } = describePlace(database.url);
  return `${name} · ${server}`;
}
