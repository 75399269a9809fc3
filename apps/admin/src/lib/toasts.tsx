"use client";

import { Toaster, type ToastMessage } from "@gongji/ui/toast";
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";
import { useMessages } from "./messages-context.tsx";
import { errorMessage } from "./problem-message.ts";

interface Toasts {
  readonly say: (text: string, action?: ToastMessage["action"]) => void;
  readonly warn: (text: string) => void;
  /** Says what went wrong with a request, and what to do. */
  readonly fail: (error: unknown) => void;
}

const ToastsContext = createContext<Toasts | null>(null);
const SHOWN_MAX = 3;

/** Shows short messages in the corner of everything inside. */
export function ToastsProvider({ children }: { children: ReactNode }) {
  const t = useMessages();
  const [shown, setShown] = useState<readonly ToastMessage[]>([]);
  const show = useCallback((message: Omit<ToastMessage, "id">) => {
    setShown((before) => [...before.slice(1 - SHOWN_MAX), { ...message, id: crypto.randomUUID() }]);
  }, []);
  const toasts = useMemo<Toasts>(
    () => ({
      say: (text, action) => show({ text, tone: "good", ...(action ? { action } : {}) }),
      warn: (text) => show({ text, tone: "danger" }),
      fail: (error) => show({ text: errorMessage(t, error), tone: "danger" }),
    }),
    [show, t],
  );
  return (
    <Toaster
      messages={shown}
      onDismiss={(id) => setShown((before) => before.filter((message) => message.id !== id))}
      label={t.common.notifications}
      closeLabel={t.common.close}
    >
      <ToastsContext value={toasts}>{children}</ToastsContext>
    </Toaster>
  );
}

/** Short messages in the corner. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (!toasts) throw new Error("no ToastsProvider around this component");
  return toasts;
}
