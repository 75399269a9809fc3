"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

const itemClasses =
  "flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-1.5 text-sm outline-none data-[disabled]:cursor-not-allowed data-[disabled]:opacity-50 data-[highlighted]:bg-hover [&_svg]:size-4 [&_svg]:shrink-0";

/** A button that opens a list of actions. */
export function Menu({
  trigger,
  align = "end",
  defaultOpen = false,
  onClosed,
  children,
}: {
  trigger: ReactNode;
  align?: "start" | "end";
  defaultOpen?: boolean;
  /** The menu is closed; unless the event's default is prevented, its button has the keyboard again. */
  onClosed?: (event: Event) => void;
  children: ReactNode;
}) {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          {...(onClosed ? { onCloseAutoFocus: onClosed } : {})}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-appear overflow-y-auto rounded-lg border bg-surface p-1 shadow-raised"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** An action in a {@link Menu}. */
export function MenuItem({
  danger = false,
  className,
  ...props
}: ComponentProps<typeof Radix.Item> & { danger?: boolean }) {
  return <Radix.Item className={classNames(itemClasses, danger && "text-danger", className)} {...props} />;
}

/** A named set of choices in a {@link Menu}, one of which holds. */
export function MenuChoices({
  label,
  value,
  onValueChange,
  choices,
}: {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  choices: readonly { value: string; label: string }[];
}) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onValueChange} aria-label={label}>
      <Radix.Label className="px-2.5 pt-1.5 pb-0.5 text-xs text-ink-soft">{label}</Radix.Label>
      {choices.map((choice) => (
        <Radix.RadioItem key={choice.value} value={choice.value} className={classNames(itemClasses, "pl-8")}>
          <Radix.ItemIndicator className="absolute -ml-6">
            <Check aria-hidden="true" />
          </Radix.ItemIndicator>
          {choice.label}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

/** The name of the items that follow in a {@link Menu}. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-1.5 pb-0.5 text-xs text-ink-soft">{children}</Radix.Label>;
}

/** A named set of choices in a {@link Menu}, any of which hold. The menu stays open. */
export function MenuChecks<T extends string>({
  label,
  values,
  choices,
  onToggle,
}: {
  label: string;
  values: readonly T[];
  choices: readonly { value: T; label: string }[];
  onToggle: (value: T) => void;
}) {
  return (
    <Radix.Group aria-label={label}>
      <MenuLabel>{label}</MenuLabel>
      {choices.map(({ value, label: name }) => (
        <Radix.CheckboxItem
          key={value}
          checked={values.includes(value)}
          onCheckedChange={() => onToggle(value)}
          onSelect={(event) => event.preventDefault()}
          className={classNames(itemClasses, "pl-8")}
        >
          <Radix.ItemIndicator className="absolute -ml-6">
            <Check aria-hidden="true" />
          </Radix.ItemIndicator>
          {name}
        </Radix.CheckboxItem>
      ))}
    </Radix.Group>
  );
}

/** A line between the parts of a {@link Menu}. */
export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}
