import type { Metadata } from "next";
import { messagesIn } from "#lib/messages.ts";
import { pageMetadata } from "#lib/page-metadata.ts";
import { pathsIn } from "#lib/paths.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { about } = messagesIn(locale);
  return pageMetadata({ title: about.title, description: about.lead, path: "/about", locale });
}

export default async function AboutPage({ params }: LocaleParams) {
  const locale = await routeLocale(params);
  const { about } = messagesIn(locale);
  return (
    <div className="reading max-w-measure">
      <h1 className="text-3xl font-bold">{about.title}</h1>
      <p className="text-xl leading-relaxed">{about.lead}</p>
      {about.sections.map(({ heading, paragraphs, uncounted }) => (
        <section key={heading} className="space-y-3">
          <h2 className="mt-8 text-2xl font-semibold">{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {uncounted ? (
            <p hidden data-uncounted>
              <label className="inline-flex min-h-6 items-baseline gap-2">
                <input type="checkbox" className="size-4" />
                {uncounted}
              </label>
            </p>
          ) : null}
        </section>
      ))}
      <p>
        <a className="link" href={pathsIn(locale).corrections()}>
          {about.corrections}
        </a>
      </p>
    </div>
  );
}
