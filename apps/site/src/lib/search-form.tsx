import { classNames } from "@gongji/ui/class-names";
import type { Locale } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { pathsIn } from "./paths.ts";

interface SearchFieldProps {
  id: string;
  locale: Locale;
  size?: "medium" | "large";
  text?: string | undefined;
}

/** The field a question is typed into, with its button; suggestions come to it where scripts run. */
export function SearchField({ id, locale, size = "medium", text }: SearchFieldProps) {
  const { common, frame, search } = messagesIn(locale);
  const isLarge = size === "large";
  return (
    <div className="relative flex gap-2">
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
        data-suggest={pathsIn(locale).suggestions}
        data-suggest-label={search.suggestions}
        className={classNames(
          "min-w-0 flex-1 rounded-xl border border-line-strong bg-surface px-4 text-ink placeholder:text-ink-soft",
          isLarge ? "h-14 text-lg" : "h-11",
        )}
      />
      <button
        type="submit"
        className={classNames(
          "shrink-0 cursor-pointer rounded-xl bg-accent font-medium text-on-accent hover:bg-accent-hover",
          isLarge ? "h-14 px-6 text-lg" : "h-11 px-5",
        )}
      >
        {common.search}
      </button>
    </div>
  );
}

/** The search field as a form that works by itself. */
export function SearchForm(props: SearchFieldProps) {
  return (
    <search className="block w-full">
      <form action={pathsIn(props.locale).search()}>
        <SearchField {...props} />
      </form>
    </search>
  );
}
