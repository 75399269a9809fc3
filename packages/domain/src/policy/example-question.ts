import type { Bilingual } from "../shared/index.ts";

/** A question to begin with: as somebody would ask it, and what its form then holds (money in fen). */
export type ExampleQuestion = {
  readonly asks: Bilingual;
  readonly region: string;
  readonly question: Readonly<Record<string, string | number | boolean>>;
};
