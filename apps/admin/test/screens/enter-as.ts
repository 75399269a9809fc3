import { createSignInUser } from "@gongji/application/users";
import { hashPassword } from "@gongji/database/identity";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import type { Actor, Role } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import { signIn } from "../administration/world.ts";
import type { RunningConsole } from "../console.ts";

/** Signs somebody new in, and answers who that is. */
export async function enterAs(
  page: Page,
  { url }: Pick<RunningConsole, "url">,
  { context, database }: EditorialRoom,
  role: Role,
  name: string,
): Promise<Actor> {
  const who = { email: `${role}@screens.example.org`, password: `${role} looks at every screen` };
  await createSignInUser({ ...context, hashPassword }, { ...who, name, role });
  await signIn(page, url, who);
  await page.waitForURL((at) => at.pathname !== "/sign-in");
  const user = await database.user.findUniqueOrThrow({ where: { email: who.email } });
  return { userId: user.id, name, role };
}
