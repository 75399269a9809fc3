"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { fieldClasses } from "./input.tsx";

/** A text to take along: readable, selected as a whole when touched, with a button that copies it. */
export function CopyField({
  label,
  value,
  rows = 2,
  copyLabel,
  copiedLabel,
}: {
  label: string;
  value: string;
  rows?: number;
  copyLabel: string;
  copiedLabel: string;
}) {
  const [copied, setCopied] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Where a page may not copy, the selected text is one keystroke away.
      text.current?.select();
    }
  }
  return (
    <div className="flex flex-wrap gap-2 sm:flex-nowrap">
      <textarea
        ref={text}
        aria-label={label}
        readOnly
        rows={rows}
        value={value}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        className={classNames(fieldClasses, "resize-none py-2 font-mono text-sm break-all")}
      />
      <Button tone="primary" className="self-start" onClick={() => void copy()}>
        {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        <span aria-live="polite">{copied ? copiedLabel : copyLabel}</span>
      </Button>
    </div>
  );
}
