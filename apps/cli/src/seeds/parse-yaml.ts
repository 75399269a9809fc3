import { err, ok, type Result } from "@gongji/domain/shared";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { SeedProblem } from "./seed-problem.ts";

type Path = readonly PropertyKey[];

/** A value read from YAML, and the line on which each part of it stands. */
export interface ParsedYaml<T> {
  readonly value: T;
  lineOf(path: Path): number;
}

/** YAML to parse: `firstLine` is the line of the file on which the text starts. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
}

function keyLine(document: Document, path: Path, lines: LineCounter): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = parent.items
    .map((pair) => pair.key)
    .find((node) => isScalar(node) && node.value === path.at(-1));
  return isNode(key) && key.range ? lines.linePos(key.range[0]).line : undefined;
}

/** The line of what `path` names, or of the nearest part around it that exists. */
function lineWithin(document: Document, path: Path, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const line = keyLine(document, part, lines);
    if (line !== undefined) return line;
    const node = document.getIn(part, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function remedy(issue: z.core.$ZodIssue, document: Document): string {
  if (issue.code === "unrecognized_keys") return "Remove it or correct its name.";
  return document.hasIn(issue.path) ? "Correct the value." : "Add it.";
}

function issueProblem(
  issue: z.core.$ZodIssue,
  document: Document,
  lineOf: (path: Path) => number,
): Omit<SeedProblem, "file"> {
  const firstKey = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  return {
    line: lineOf([...issue.path, ...firstKey]),
    message: `${where}${issue.message}. ${remedy(issue, document)}`,
  };
}

/** Reads YAML against a schema. Every problem says its file and line; nothing is guessed or filled in. */
export function parseYaml<S extends z.ZodType>(
  source: YamlText,
  schema: S,
): Result<ParsedYaml<z.output<S>>, SeedProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const lineInFile = (line: number) => line + source.firstLine - 1;
  if (document.errors.length > 0) {
    return err(
      document.errors.map((error) => ({
        file: source.file,
        line: lineInFile(lines.linePos(error.pos[0]).line),
        message: `${error.message}. Correct the YAML.`,
      })),
    );
  }
  const lineOf = (path: Path) => lineInFile(lineWithin(document, path, lines));
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    return err(
      parsed.error.issues.map((issue) => ({ file: source.file, ...issueProblem(issue, document, lineOf) })),
    );
  }
  return ok({ value: parsed.data, lineOf });
}
