"use client";

import { Command as Cmdk } from "cmdk";
import { Search } from "lucide-react";
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { classNames } from "./class-names.ts";

const MARKED_LINE = "aria-activedescendant";

/**
 * Tells who cannot see which line is marked: cmdk does so only where a key marked it, and goes on naming a line that is
 * gone.
 */
function useMarkedLine(rootRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    const name = () => {
      const marked = root.querySelector("[cmdk-item][aria-selected=true]")?.id ?? null;
      for (const teller of root.querySelectorAll("[cmdk-input], [cmdk-list]")) {
        if (teller.getAttribute(MARKED_LINE) === marked) continue;
        if (marked === null) teller.removeAttribute(MARKED_LINE);
        else teller.setAttribute(MARKED_LINE, marked);
      }
    };
    const observer = new MutationObserver(name);
    const attributeFilter = [MARKED_LINE, "aria-selected"];
    observer.observe(root, { subtree: true, childList: true, attributeFilter });
    name();
    return () => observer.disconnect();
  }, [rootRef]);
}

/** A search field with a list under it that arrow keys walk through. The caller filters. */
export function Command({
  label,
  search,
  onSearchChange,
  placeholder,
  inputRef,
  busy = false,
  clearsOnEscape = false,
  autoFocus = false,
  firstValue = "",
  className,
  inputClassName = "h-11",
  listClassName,
  children,
}: {
  label: string;
  search: string;
  onSearchChange: (search: string) => void;
  placeholder?: string;
  inputRef?: ComponentProps<typeof Cmdk.Input>["ref"];
  busy?: boolean;
  /** Whether Escape empties the search and then leaves it, for a list that does not stand in a surface of its own. */
  clearsOnEscape?: boolean;
  autoFocus?: boolean;
  /** The line that Enter takes before anybody has moved: it is marked whenever it becomes another one. */
  firstValue?: string;
  className?: string;
  inputClassName?: string;
  listClassName?: string;
  children: ReactNode;
}) {
  const [marked, setMarked] = useState(firstValue);
  useEffect(() => setMarked(firstValue), [firstValue]);
  useEffect(() => {
    // While no line could be chosen nothing was marked: now it is the first again.
    if (!busy && marked === "") setMarked(firstValue);
  }, [busy, marked, firstValue]);
  const rootRef = useRef<HTMLDivElement>(null);
  useMarkedLine(rootRef);
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    if (busy || !isAwaited) return;
    setAwaited(false);
    const line = `[cmdk-item][data-value="${CSS.escape(firstValue)}"]:not([aria-disabled=true])`;
    rootRef.current?.querySelector<HTMLElement>(line)?.click();
  }, [busy, isAwaited, firstValue]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Enter" && busy && !event.nativeEvent.isComposing) {
      // Whoever is faster than the search still gets what it finds first.
      const choosable = "[cmdk-item][aria-selected=true]:not([aria-disabled=true])";
      if (rootRef.current?.querySelector(choosable) === null) setAwaited(true);
    }
    if (event.key !== "Escape" || !clearsOnEscape) return;
    event.stopPropagation();
    if (search === "") event.currentTarget.blur();
    else onSearchChange("");
  }
  return (
    <Cmdk
      ref={rootRef}
      label={label}
      shouldFilter={false}
      loop
      value={marked}
      onValueChange={setMarked}
      className={classNames("flex flex-col", className)}
    >
      <div className="flex items-center gap-2 border-b px-3">
        <Search aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
        <Cmdk.Input
          ref={inputRef}
          autoFocus={autoFocus}
          value={search}
          onValueChange={(text) => {
            setAwaited(false);
            onSearchChange(text);
          }}
          placeholder={placeholder}
          onKeyDown={onKeyDown}
          aria-label={label}
          className={classNames(
            "w-full bg-transparent text-sm outline-none! placeholder:text-ink-soft",
            inputClassName,
          )}
        />
      </div>
      <Cmdk.List
        aria-busy={busy}
        label={label}
        className={classNames("max-h-80 overflow-y-auto overscroll-contain p-1", listClassName)}
      >
        {children}
      </Cmdk.List>
    </Cmdk>
  );
}

/** A line of a {@link Command} that can be chosen. */
export function CommandItem({ className, ...props }: ComponentProps<typeof Cmdk.Item>) {
  return (
    <Cmdk.Item
      className={classNames(
        "flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-1.5 text-sm data-[disabled=true]:cursor-not-allowed data-[disabled=true]:opacity-55 data-[selected=true]:bg-hover [&>svg]:size-4 [&>svg]:shrink-0",
        className,
      )}
      {...props}
    />
  );
}

/** A headed part of a {@link Command}. */
export function CommandGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Cmdk.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-soft"
    >
      {children}
    </Cmdk.Group>
  );
}

/** What a {@link Command} says when nothing fits. */
export function CommandEmpty({ children }: { children: ReactNode }) {
  return <Cmdk.Empty className="px-3 py-6 text-center text-sm text-ink-soft">{children}</Cmdk.Empty>;
}
