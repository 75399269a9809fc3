"use client";

import type { ToastMessage } from "@gongji/ui/toast";
import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useMemo, useState } from "react";
import { useMessages } from "./messages-context.tsx";
import { errorMessage } from "./problem-message.ts";

interface Toasts {
  readonly say: (text: string, action?: ToastMessage["action"]) => void;
  /** Says something to be aware of that nobody did wrong. */
  readonly note: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Says what went wrong with a request, and what to do. */
  readonly fail: (error: unknown) => void;
}

/** Comes with the first message. */
const Toaster = lazy(() => import("@gongji/ui/toast").then((m) => ({ default: m.Toaster })));
const ToastsContext = createContext<Toasts | null>(null);
const SHOWN_MAX = 3;

/** Shows short messages in the corner of everything inside. */
export function ToastsProvider({ children }: { children: ReactNode }) {
  const t = useMessages();
  const [shown, setShown] = useState<readonly ToastMessage[]>([]);
  const show = useCallback((message: Omit<ToastMessage, "id">) => {
    setShown((before) => {
      // The same words again take the place of those that stand there.
      const others = before.filter(({ text }) => text !== message.text);
      return [...others.slice(1 - SHOWN_MAX), { ...message, id: crypto.randomUUID() }];
    });
  }, []);
  const toasts = useMemo<Toasts>(
    () => ({
      say: (text, action) => show({ text, tone: "good", ...(action ? { action } : {}) }),
      note: (text) => show({ text, tone: "warning" }),
      warn: (text) => show({ text, tone: "danger" }),
      fail: (error) => show({ text: errorMessage(t, error), tone: "danger" }),
    }),
    [show, t],
  );
  return (
    <ToastsContext value={toasts}>
      {children}
      {shown.length > 0 ? (
        <Suspense>
          <Toaster
            messages={shown}
            onDismiss={(id) => setShown((before) => before.filter((message) => message.id !== id))}
            label={t.common.notifications}
            closeLabel={t.common.close}
          />
        </Suspense>
      ) : null}
    </ToastsContext>
  );
}

/** Short messages in the corner. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (!toasts) throw new Error("no ToastsProvider around this component");
  return toasts;
}
