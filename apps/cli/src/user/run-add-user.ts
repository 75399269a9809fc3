import { createSignInUser } from "@gongji/application/users";
import { createCommandContext, createDatabase } from "@gongji/database";
import { hashPassword } from "@gongji/database/identity";
import type { Role } from "@gongji/domain/article";
import { z } from "zod";
import { withDatabase } from "../database/with-database.ts";
import { makePassword } from "../installation/sign-in.ts";

/** Adds somebody and prints their password once; false when the address is taken or is none. */
export async function runAddUser(
  email: string,
  options: { readonly name: string; readonly role: Role; readonly data: string },
): Promise<boolean> {
  if (!z.email().safeParse(email).success) {
    console.error(`gongji: ${email} is no e-mail address.`);
    return false;
  }
  const { name, role } = options;
  const password = makePassword();
  const outcome = await withDatabase(options, async (databaseUrl) => {
    const database = createDatabase(databaseUrl, { poolSize: 1 });
    try {
      const context = { ...createCommandContext(database), hashPassword };
      return await createSignInUser(context, { email, name, role, password });
    } finally {
      await database.$disconnect();
    }
  });
  if (outcome === "existed") {
    console.error(`gongji: ${email} can sign in already; nothing was changed.`);
    return false;
  }
  console.log(`${email} (${role}) can sign in with ${password}`);
  return true;
}
