import type { PublicRouter } from "@gongji/api/public";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Inputs = inferRouterInputs<PublicRouter>;
type Outputs = inferRouterOutputs<PublicRouter>;

/** Every question of the readers' door by its path, e.g. `articles.bySlug`. */
export type QuestionPath = {
  [Group in keyof Outputs & string]: `${Group}.${keyof Outputs[Group] & string}`;
}[keyof Outputs & string];

type Part<All, Path extends string> = Path extends `${infer Group}.${infer Name}`
  ? Group extends keyof All
    ? Name extends keyof All[Group]
      ? All[Group][Name]
      : never
    : never
  : never;

/** What a question takes. */
export type InputOf<Path extends QuestionPath> = Part<Inputs, Path>;
/** What a question is answered with. */
export type AnswerOf<Path extends QuestionPath> = Part<Outputs, Path>;
