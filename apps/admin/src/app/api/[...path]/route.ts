import { passToApi } from "#lib/pass-to-api.ts";

export const dynamic = "force-dynamic";

export { passToApi as GET, passToApi as POST };
