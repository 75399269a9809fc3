import { base32 } from "@gongji/domain/access";
import type { CommandContext, Stores } from "../ports/index.ts";

const CODES = 10;
const CODE_BYTES = 7;
const HALF = 5;

/** What is kept of a recovery code, however it is typed. */
export function recoveryHash(context: Pick<CommandContext, "sha256">, userId: string, code: string): string {
  return context.sha256(`${userId} ${code.toUpperCase().replaceAll(/[^A-Z2-7]/g, "")}`);
}

/** Gives the user new recovery codes; the ones before are good for nothing. Their text is in the answer, this once. */
export async function newRecoveryCodes(
  context: CommandContext,
  { factors }: Stores,
  userId: string,
): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () => {
    const text = base32(context.randomBytes(CODE_BYTES)).slice(0, 2 * HALF);
    return `${text.slice(0, HALF)}-${text.slice(HALF)}`;
  });
  await factors.replaceRecoveryCodes(
    userId,
    codes.map((code) => recoveryHash(context, userId, code)),
  );
  return codes;
}
