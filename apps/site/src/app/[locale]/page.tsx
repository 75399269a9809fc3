import { messagesIn } from "#lib/messages.ts";
import { type LocaleParams, routeLocale } from "#lib/route-locale.ts";

export default async function HomePage({ params }: LocaleParams) {
  const { common } = messagesIn(await routeLocale(params));
  return <h1 className="text-3xl font-semibold">{common.productLine}</h1>;
}
