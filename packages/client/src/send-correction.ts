import type { ProblemCode } from "@gongji/domain/shared";
import type { GongjiClientOptions } from "./create-gongji-client.ts";

/** What a reader says is wrong. */
export interface Correction {
  /** The article's address; absent for the site as a whole. */
  readonly slug?: string;
  /** 4 to 2,000 characters. */
  readonly text: string;
}

/** Where it goes, and the header that says for whom a server sends it: its readers are counted one by one. */
export interface CorrectionOptions extends Pick<GongjiClientOptions, "url" | "fetch"> {
  readonly forwardedFor?: string;
}

/** Tells the editors what a reader says is wrong. Null when it was taken in, else why not. */
export async function sendCorrection(
  options: CorrectionOptions,
  correction: Correction,
): Promise<ProblemCode | null> {
  const { url, forwardedFor, fetch = globalThis.fetch } = options;
  const response = await fetch(`${url.replace(/\/+$/, "")}/v1/corrections`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(forwardedFor !== undefined && { "x-forwarded-for": forwardedFor }),
    },
    body: JSON.stringify(correction),
  });
  if (response.ok) {
    await response.body?.cancel();
    return null;
  }
  const said: unknown = await response.json().catch(() => null);
  return isRefusal(said) ? said.code : "internal";
}

function isRefusal(value: unknown): value is { readonly code: ProblemCode } {
  return value !== null && typeof value === "object" && "code" in value && typeof value.code === "string";
}
