import type { ListedCategory } from "@gongji/client";
import type { Locale } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { pathsIn } from "./paths.ts";

/** Every category with what is in it. */
export function CategoryGrid({
  categories,
  headingLevel: Heading = "h2",
  locale,
}: {
  categories: readonly ListedCategory[];
  headingLevel?: "h2" | "h3";
  locale: Locale;
}) {
  const { common, lists } = messagesIn(locale);
  return (
    <ul className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {categories.map((category) => (
        <li key={category.key} className="border-t pt-3">
          <Heading className="text-xl font-semibold">
            <a className="link" href={pathsIn(locale).category(category.key)}>
              {common.nameOf(category)}
            </a>
          </Heading>
          <p className="mt-1 text-base text-ink-soft">
            {common.inThisLanguage({ zh: category.description, en: category.descriptionEn })}
          </p>
          <p className="text-base text-ink-soft">{lists.count(category.articleCount)}</p>
        </li>
      ))}
    </ul>
  );
}
