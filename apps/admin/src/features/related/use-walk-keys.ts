"use client";

import { useEffect, useRef } from "react";

interface WalkKeys {
  /** Pins the suggestion at a place, from 0. */
  readonly choose: (place: number) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly undo: () => void;
  readonly publish: () => void;
  readonly search: () => void;
}

/** Whether keys are meant for something else: somebody types, or a dialog or menu is open. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null
  );
}

/** Single keys that walk through the lists, while nobody is typing. */
export function useWalkKeys(keys: WalkKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isElsewhere(event.target)) return;
      const { choose, next, back, undo, publish, search } = latest.current;
      const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : null;
      const named: Record<string, () => void> = { n: next, b: back, u: undo, s: publish, "/": search };
      const act = digit === null ? named[event.key.toLowerCase()] : () => choose(digit - 1);
      if (!act) return;
      event.preventDefault();
      act();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
