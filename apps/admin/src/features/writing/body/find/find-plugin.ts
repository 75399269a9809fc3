import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { findMatches, type Match } from "./find-matches.ts";

/** What is looked for, and which place is the current one. */
export interface Finding {
  readonly sought: string;
  readonly matchesCase: boolean;
  readonly matches: readonly Match[];
  readonly current: number;
}

/** A change of what is looked for, a step to another place, or to the first place from a position on. */
export type FindStep = Partial<Pick<Finding, "sought" | "matchesCase" | "current">> & {
  readonly from?: number;
};

const NOTHING: Finding = { sought: "", matchesCase: false, matches: [], current: 0 };
const key = new PluginKey<Finding>("find");

/** What is being looked for in the body. */
export function finding(state: EditorState): Finding {
  return key.getState(state) ?? NOTHING;
}

/** The key a transaction carries a {@link FindStep} under. */
export const findKey = key;

/** Marks the places that say what is looked for, and keeps them right while the text changes. */
export const FindMarks = Extension.create({
  name: "find",
  addProseMirrorPlugins: () => [
    new Plugin<Finding>({
      key,
      state: {
        init: () => NOTHING,
        apply: (transaction, before, _old, state) => {
          const step: FindStep | undefined = transaction.getMeta(key);
          if (!step && !transaction.docChanged) return before;
          const { sought, matchesCase } = { ...before, ...step };
          if (sought === "") return NOTHING;
          const sameQuestion = sought === before.sought && matchesCase === before.matchesCase;
          const matches =
            sameQuestion && !transaction.docChanged
              ? before.matches
              : findMatches(state.doc, sought, matchesCase);
          const from = step?.from ?? (sameQuestion ? null : state.selection.from);
          const wanted = step?.current ?? (from === null ? before.current : firstFrom(matches, from));
          return { sought, matchesCase, matches, current: Math.max(0, Math.min(wanted, matches.length - 1)) };
        },
      },
      props: {
        decorations: (state) => {
          const { matches, current } = finding(state);
          return DecorationSet.create(
            state.doc,
            matches.map(({ from, to }, at) =>
              Decoration.inline(from, to, { class: at === current ? "found found-current" : "found" }),
            ),
          );
        },
      },
    }),
  ],
});

function firstFrom(matches: readonly Match[], position: number): number {
  const at = matches.findIndex(({ from }) => from >= position);
  return at === -1 ? 0 : at;
}
