import { createHash, randomInt } from "node:crypto";
import { join } from "node:path";
import { describePlace } from "@gongji/database/migrate";
import { z } from "zod";
import type { Installation } from "./installation.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";

const signInSchema = z.object({
  email: z.string(),
  name: z.string(),
  role: z.enum(["author", "editor", "publisher", "admin"]),
  password: z.string(),
});
const signInFileSchema = z.object({ isStored: z.boolean(), signIns: z.array(signInSchema) });

/** A way to sign in that was made for this installation. */
export type SignIn = z.infer<typeof signInSchema>;

/** Puts users into the database; answers the addresses that were not there before. */
export type StoreUsers = (signIns: readonly SignIn[]) => Promise<readonly string[]>;

const admin = { email: "admin@gongji.test", name: "管理员", role: "admin" } as const;
const demoUsers = [
  { email: "publisher@gongji.test", name: "发布者", role: "publisher" },
  { email: "editor@gongji.test", name: "编辑", role: "editor" },
  { email: "author@gongji.test", name: "作者", role: "author" },
] as const;

/**
 * The sign-ins of this installation, made on the first start on a database: an admin, and on an embedded
 * database a demo user of each other role. Passwords are written down before the users are stored, so a start
 * cut short loses none; a user who was there already keeps a password that is not ours to show.
 */
export async function ensureSignIns(
  installation: Installation,
  database: { readonly url: string; readonly isEmbedded: boolean },
  storeUsers: StoreUsers,
): Promise<readonly SignIn[]> {
  const file = join(installation.folder, fileName(database));
  const known = await readPrivateFile(file, signInFileSchema);
  if (known?.isStored) return known.signIns;
  const people = database.isEmbedded ? [admin, ...demoUsers] : [admin];
  const signIns = known?.signIns ?? people.map((person) => ({ ...person, password: makePassword() }));
  await writePrivateFile(file, { isStored: false, signIns });
  const added = await storeUsers(signIns);
  const isContinued = known !== undefined;
  const ours = signIns.filter(({ email }) => isContinued || added.includes(email));
  await writePrivateFile(file, { isStored: true, signIns: ours });
  return ours;
}

/** Each server's database has sign-ins of its own. */
function fileName(database: { readonly url: string; readonly isEmbedded: boolean }): string {
  if (database.isEmbedded) return "sign-in.json";
  const place = describePlace(database.url);
  const key = createHash("sha256").update(`${place.server}/${place.database}`).digest("hex").slice(0, 12);
  return `sign-in-${key}.json`;
}

/** Sixteen letters and digits that are not mistaken for one another: about 80 bits. */
export function makePassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  const picked = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]);
  return picked.join("").replace(/(.{4})(?=.)/g, "$1-");
}
