import { type ProblemCode, problemSchema } from "@gongji/domain/shared";
import { z } from "zod";
import { PROBLEM_TYPE, problemStatus } from "../problem-document.ts";
import { PROBLEM_TITLES, type RestProblemCode } from "../problem-titles.ts";
import { EVERY_HEADERS, header } from "./headers.ts";
import { type JsonObject, toJson } from "./json.ts";

/** What every call can be refused with. */
const EVERYWHERE = ["input.invalid", "rate.too_many_requests", "service.unavailable", "internal"] as const;

/** A problem's name as a component. */
const componentOf = (code: RestProblemCode): string =>
  `Problem${code
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}`;

/** The schemas of the problems that can be met, by name. */
export function problemComponents(codes: Iterable<RestProblemCode>): JsonObject {
  const own = new Map(problemSchema.options.map((option) => [option.shape.code.value, option]));
  const components: JsonObject = {
    Problem: {
      description:
        "A refusal as RFC 9457 has it. `code` is one of a closed list; `type` is where it is explained.",
      type: "object",
      properties: {
        type: { type: "string", format: "uri-reference" },
        title: { type: "string" },
        status: { type: "integer" },
        detail: { type: "string" },
        code: { type: "string" },
      },
      required: ["type", "title", "status", "code"],
    },
  };
  for (const code of [...new Set([...EVERYWHERE, ...codes])].sort()) {
    const schema = code === "article.gone" ? goneSchema : own.get(code);
    if (!schema) continue;
    const { $schema: _, additionalProperties: __, ...rest } = z.toJSONSchema(schema);
    const evidence = toJson(rest);
    const description = PROBLEM_TITLES[code]?.en ?? code;
    components[componentOf(code)] = {
      description,
      allOf: [{ $ref: "#/components/schemas/Problem" }, evidence],
    };
  }
  return components;
}

const goneSchema = z.object({
  code: z.literal("article.gone"),
  kind: z.literal("gone"),
  note: z.string().nullable(),
  withdrawnAt: z.string(),
});

/** Every refusal an operation can answer with, by its problems: those of every call and its own. */
export function problemsOf(own: readonly ProblemCode[], canBeGone: boolean): Map<number, RestProblemCode[]> {
  const byStatus = new Map<number, RestProblemCode[]>();
  for (const code of [...own, ...EVERYWHERE]) {
    const status = problemStatus({ code });
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  if (canBeGone) byStatus.set(410, ["article.gone"]);
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}

/** A refusal as a response of the document. */
export function problemResponse(
  codes: readonly RestProblemCode[],
  headers: JsonObject,
  examples: JsonObject,
): JsonObject {
  const refs = codes.map((code) => ({ $ref: `#/components/schemas/${componentOf(code)}` }));
  const [first = {}, ...others] = refs;
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEM_TITLES[code]?.en ?? code}`).join("; "),
    "x-zh": codes.map((code) => `\`${code}\`：${PROBLEM_TITLES[code]?.zh ?? code}`).join("；"),
    headers,
    content: { [PROBLEM_TYPE]: { schema: others.length === 0 ? first : { oneOf: refs }, ...examples } },
  };
}

/** What a door that is no procedure is refused with, by status, the lowest first. */
export function refusals(problems: readonly (readonly [status: number, code: ProblemCode])[]): JsonObject {
  const responses: JsonObject = {};
  for (const [status, code] of problems.toSorted(([a], [b]) => a - b)) {
    const limits = status === 429 ? header("Retry-After") : {};
    responses[status] = problemResponse([code], { ...EVERY_HEADERS, ...limits }, {});
  }
  return responses;
}
