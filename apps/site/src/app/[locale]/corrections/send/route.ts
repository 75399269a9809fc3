import { sendCorrection } from "@gongji/client";
import { correctionProblem } from "#features/corrections/correction-problem.ts";
import { environment } from "#lib/env.ts";
import { localeFrom } from "#lib/locale.ts";
import { pathsIn } from "#lib/paths.ts";

/** Longest text that is given back in the address when it was not taken in. */
const GIVEN_BACK_MAX = 500;

/** Passes on what a reader says is wrong, and goes back to the form with what came of it. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const paths = pathsIn(localeFrom((await params).locale) ?? "zh-CN");
  const form = await request.formData().catch(() => new FormData());
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const [article, text] = [field("article"), field("text")];
  const forwardedFor = request.headers.get("x-forwarded-for");
  // People do not see the field; whoever fills it in is a program, and is told that all went well.
  const refused =
    field("website") !== ""
      ? null
      : await sendCorrection(
          { url: environment.apiUrl(), ...(forwardedFor !== null && { forwardedFor }) },
          { text, ...(article !== "" && { slug: article }) },
        ).catch(() => "internal" as const);
  const outcome =
    refused === null
      ? { sent: "1" }
      : { problem: correctionProblem(refused), text: text.slice(0, GIVEN_BACK_MAX) };
  return new Response(null, {
    status: 303,
    headers: { location: paths.corrections({ article, ...outcome }), "cache-control": "no-store" },
  });
}
