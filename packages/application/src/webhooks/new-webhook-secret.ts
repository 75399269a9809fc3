import type { CommandContext } from "../ports/index.ts";

const SECRET_BYTES = 32;

/** A secret as Standard Webhooks writes it: `whsec_` and 256 unpredictable bits in Base64. */
export function newWebhookSecret({ randomBytes }: Pick<CommandContext, "randomBytes">): string {
  return `whsec_${btoa(String.fromCharCode(...randomBytes(SECRET_BYTES)))}`;
}
