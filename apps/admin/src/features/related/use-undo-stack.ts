"use client";

import { useRef, useState } from "react";

/** What was done, so that it can be undone step by step. */
export function useUndoStack() {
  const steps = useRef<(() => Promise<void>)[]>([]);
  const [count, setCount] = useState(0);
  return {
    isEmpty: count === 0,
    push: (undo: () => Promise<void>) => {
      steps.current.push(undo);
      setCount(steps.current.length);
    },
    pop: () => {
      const undo = steps.current.pop();
      setCount(steps.current.length);
      if (undo) void undo();
    },
  };
}
