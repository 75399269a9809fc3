import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { Locale } from "#lib/locale.ts";
import type { Messages } from "#messages/zh-CN/index.ts";
import { Hands } from "./hands.ts";

const oldPage = fileURLToPath(new URL("../fixtures/own-page.txt", import.meta.url));

/** What the person on the walk writes. */
const WRITTEN: Record<Locale, { answer: string; source: string; sought: string; reason: string }> = {
  "zh-CN": {
    answer: "卡只能本人用；账户里的钱可以共济给近亲属。",
    source: "医疗保障基金使用监督管理条例",
    sought: "家庭共济",
    reason: "旧页面今天要换掉",
  },
  en: {
    answer: "The card is personal; the money on the account can be shared with close family.",
    source: "Regulations on the use of medical-security funds",
    sought: "家庭共济",
    reason: "The old page goes today",
  },
};

/**
 * Somebody who never saw the console brings in a page of the old site, corrects it, curates what stands beside it and
 * publishes it, by what the screen says. `picture` is called at each station with its name.
 */
export async function walk(
  page: Page,
  { locale, messages }: { locale: Locale; messages: Messages },
  picture: (name: string) => Promise<void>,
): Promise<{ seconds: number; own: number }> {
  const hands = new Hands(page, locale);
  const { imports, publishing, related, shell, sources, workflow, writing } = messages;
  const text = WRITTEN[locale];
  const begin = Date.now();

  await page.getByRole("heading", { level: 1 }).waitFor();
  await hands.glance();
  await hands.click(page.getByRole("navigation").getByRole("link", { name: shell.imports }));
  const choosing = page.waitForEvent("filechooser");
  await hands.click(page.getByText(imports.choose, { exact: true }));
  await (await choosing).setFiles([oldPage]);
  await picture("import");
  await hands.click(page.getByRole("button", { name: imports.start(1) }));
  const made = page.getByRole("link", { name: imports.openArticleOf("").trim() }).first();
  await made.waitFor();
  await picture("imported");
  await hands.click(made);

  const publish = page.getByRole("region", { name: publishing.heading, exact: true });
  const missing = (what: keyof typeof publishing.blockers) =>
    publish.getByRole("link", { name: publishing.blockers[what] });
  await publish.waitFor();
  await hands.glance();
  await picture("draft");
  await hands.type(page.getByLabel(writing.fields.shortAnswer, { exact: true }), text.answer);
  await hands.click(missing("category_missing"));
  await hands.choose(
    page.getByLabel(writing.fields.categoryKey, { exact: true }),
    locale === "en" ? "Family mutual aid" : "家庭共济",
  );
  await hands.click(page.getByRole("button", { name: writing.inMonths(12) }));
  await hands.click(page.getByRole("button", { name: sources.add }));
  const source = page.getByRole("dialog");
  await hands.type(source.getByLabel(sources.title), text.source);
  await hands.press("Enter");
  await source.waitFor({ state: "hidden" });

  await hands.type(page.getByRole("combobox", { name: related.searchLabel }), text.sought);
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await hands.glance();
  await hands.press("Enter");
  const list = page.getByRole("list", { name: related.list });
  // The page brought two of its own.
  await list.getByRole("listitem").nth(2).waitFor();
  const moveUp = list.getByRole("button", { name: new RegExp(`^${related.moveUp("")}`) }).last();
  await hands.click(moveUp);
  await picture("related");
  await publish.getByText(publishing.ready).waitFor();
  await hands.click(page.getByRole("button", { name: publishing.publish, exact: true }).first());
  const dialog = page.getByRole("dialog", { name: workflow.notSeen });
  await hands.glance();
  const hurry = dialog.getByRole("radio", { name: workflow.byEmergency });
  if (await hurry.isVisible()) await hands.click(hurry);
  await hands.type(dialog.getByLabel(workflow.emergencyReasonLabel), text.reason);
  await picture("publish");
  await hands.click(dialog.getByRole("button", { name: workflow.emergencyConfirm }));
  await page.getByText(publishing.stateSame).waitFor();
  const seconds = Math.round((Date.now() - begin) / 1_000);
  await picture("published");
  return { seconds, own: Math.round(hands.own / 1_000) };
}
