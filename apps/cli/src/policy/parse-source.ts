import type { FactProblem, SourceFile } from "@gongji/domain/policy";
import { err, ok, type Result } from "@gongji/domain/shared";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";

/** A mistake in a file of the seeds, with the line it stands on. */
export type SourceProblem = {
  readonly code: FactProblem["code"] | "file.not_yaml";
  readonly file: string;
  readonly line: number;
  readonly message: string;
};

/** A parsed file that still knows where everything in it stands. */
export type ParsedSource = SourceFile & { lineOf(path: readonly (string | number)[]): number };

function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** Reads YAML; a file that is none is refused with the line of each mistake. */
export function parseSource(name: string, text: string): Result<ParsedSource, SourceProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return err(
      document.errors.map((error) => ({
        code: "file.not_yaml" as const,
        file: name,
        line: error.linePos?.[0].line ?? 1,
        message: error.message.split("\n")[0] ?? error.message,
      })),
    );
  }
  const data: unknown = document.toJS();
  return ok({ name, data, lineOf: (path) => lineOf(document, lines, path) });
}
