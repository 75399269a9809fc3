import type { ListedPolicy } from "@gongji/client";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import { groupKinds } from "./kind-groups.ts";

/** Every kind of question, under headings people know. */
export function KindList({ kinds, locale }: { kinds: readonly ListedPolicy[]; locale: Locale }) {
  const { common, policies } = messagesIn(locale);
  const paths = pathsIn(locale);
  return groupKinds(kinds).map(({ group, kinds: listed }) => (
    <section key={group} aria-labelledby={`group-${group}`} className="mt-10">
      <h2 id={`group-${group}`} className="text-2xl font-semibold">
        {policies.groups[group]}
      </h2>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2">
        {listed.map(({ kind, title, summary }) => (
          <li key={kind} className="policy-card relative">
            <h3 className="text-xl font-semibold">
              <a className="link-cover" href={paths.policy(kind)}>
                {common.inThisLanguage(title)}
              </a>
            </h3>
            <p className="mt-1 text-base text-ink-soft">{common.inThisLanguage(summary)}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
