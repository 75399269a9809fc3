import { createSignInUser } from "@gongji/application/users";
import { createCommandContext, createDatabase } from "@gongji/database";
import { hashPassword } from "@gongji/database/identity";
import type { SignIn } from "../installation/sign-in.ts";

/** Puts the users of these sign-ins into the database; answers the addresses that were not there before. */
export async function storeUsers(
  databaseUrl: string,
  signIns: readonly SignIn[],
): Promise<readonly string[]> {
  const database = createDatabase(databaseUrl, { poolSize: 1 });
  const context = { ...createCommandContext(database), hashPassword };
  const added: string[] = [];
  try {
    for (const signIn of signIns) {
      if ((await createSignInUser(context, signIn)) === "created") added.push(signIn.email);
    }
    return added;
  } finally {
    await database.$disconnect();
  }
}
