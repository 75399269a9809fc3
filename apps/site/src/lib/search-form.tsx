import { classNames } from "@gongji/ui/class-names";
import type { Locale } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { pathsIn } from "./paths.ts";

/** The search field, a form that works by itself; suggestions come to it where scripts run. */
export function SearchForm({
  id,
  locale,
  size = "medium",
  text,
}: {
  id: string;
  locale: Locale;
  size?: "medium" | "large";
  text?: string;
}) {
  const { common, frame } = messagesIn(locale);
  const isLarge = size === "large";
  return (
    <search>
      <form action={pathsIn(locale).search()} className="relative flex w-full gap-2" data-suggest={locale}>
        <label htmlFor={id} className="sr-only">
          {frame.searchLabel}
        </label>
        <input
          id={id}
          name="text"
          type="search"
          required
          maxLength={200}
          defaultValue={text}
          placeholder={frame.searchPlaceholder}
          autoComplete="off"
          enterKeyHint="search"
          className={classNames(
            "min-w-0 flex-1 rounded-xl border border-line-strong bg-surface px-4 text-ink placeholder:text-ink-soft",
            isLarge ? "h-14 text-lg" : "h-11",
          )}
        />
        <button
          type="submit"
          className={classNames(
            "shrink-0 cursor-pointer rounded-xl bg-accent font-medium text-on-accent hover:bg-accent-hover",
            isLarge ? "h-14 px-7 text-lg" : "h-11 px-5",
          )}
        >
          {common.search}
        </button>
      </form>
    </search>
  );
}
