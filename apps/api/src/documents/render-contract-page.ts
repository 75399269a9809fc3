import { isObject, type Json, type JsonObject, PROBLEM_TITLES } from "@gongji/api/rest";
import { escapeHtml } from "@gongji/client/html";
import { jsonHtml } from "./json-html.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { PAGE_WORDS, type PageLanguage } from "./page-words.ts";
import { schemaHtml, writtenForm } from "./schema-html.ts";

export { PAGE_STYLE };

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const entries = (value: Json | undefined): [string, JsonObject][] =>
  Object.entries(object(value)).map(([name, inner]) => [name, object(inner)]);
const anchor = (method: string, path: string): string =>
  `${method}${path}`
    .replaceAll(/[^A-Za-z]+/g, "-")
    .replace(/-$/, "")
    .toLowerCase();
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** The OpenAPI document as a page to be read: without scripts, and without anything from elsewhere. */
export function renderContractPage(document: JsonObject, language: PageLanguage): string {
  const words = PAGE_WORDS[language];
  const say = (part: JsonObject, key: "summary" | "description"): string =>
    textHtml(String((language === "zh" ? part["x-zh"] : undefined) ?? part[key] ?? ""));
  const operations = entries(document.paths).flatMap(([path, methods]) =>
    entries(methods).map(([method, operation]) => {
      const [server] = list(operation.servers ?? document.servers).map(object);
      return { method, path: `${String(server?.url ?? "").replace(/\/$/, "")}${path}`, operation };
    }),
  );
  const groups = list(document.tags).map((tag) => ({
    tag: object(tag),
    members: operations.filter(({ operation }) => list(operation.tags).includes(object(tag).name ?? "")),
  }));
  const components = object(document.components);
  const address = (method: string, path: string) =>
    `<code><span class="verb">${method.toUpperCase()}</span>${escapeHtml(path)}</code>`;
  const contents = groups.map(({ tag, members }) => {
    const lines = members.map(
      ({ method, path, operation }) =>
        `<li><a href="#${anchor(method, path)}">${address(method, path)}</a> <span class="soft">${say(operation, "summary")}</span></li>`,
    );
    return `<h2 id="${escapeHtml(String(tag.name))}">${say(tag, "description")}</h2><ul>${lines.join("")}</ul>`;
  });
  const sections = groups
    .flatMap(({ members }) => members)
    .map(({ method, path, operation }) => {
      const head = `<h2 id="${anchor(method, path)}">${address(method, path)}</h2>`;
      const procedure = operation["x-trpc"];
      const trpc =
        procedure === undefined
          ? ""
          : ` <span class="soft">tRPC: <code>${escapeHtml(String(procedure))}</code></span>`;
      const what = `<p>${say(operation, "summary")}${trpc}</p>`;
      return `<section class="op">${head}${what}${parametersHtml(operation)}${bodyHtml(operation)}${answersHtml(operation)}</section>`;
    });

  function parametersHtml({ parameters }: JsonObject): string {
    const rows = list(parameters)
      .map(object)
      .map((parameter) => {
        const [, media = {}] = entries(parameter.content)[0] ?? [];
        const schema = object(parameter.schema ?? media.schema);
        const must = parameter.required === true ? ` <span class="soft">${words.required}</span>` : "";
        return `<tr><td><code>${escapeHtml(String(parameter.name))}</code>${must}</td><td>${say(parameter, "description")}</td><td><code>${escapeHtml(writtenForm(schema))}</code></td></tr>`;
      });
    if (rows.length === 0) return "";
    return `<h3>${words.parameters}</h3><div class="table"><table><thead><tr><th>${words.name}</th><th>${words.meaning}</th><th>${words.form}</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  }

  function bodyHtml({ requestBody }: JsonObject): string {
    const [, media] = entries(object(requestBody).content)[0] ?? [];
    if (!media) return "";
    const shown = [media.example, ...entries(media.examples).map(([, { value }]) => value)].flatMap(
      (value) => (value === undefined ? [] : jsonHtml(value)),
    );
    return `<h3>${words.body}</h3>${schemaHtml(object(media.schema), words)}${shown.join("")}`;
  }

  function answersHtml({ responses }: JsonObject): string {
    const answers = entries(responses).map(([status, response]) => {
      const [, media] = entries(response.content)[0] ?? [];
      const schema = media ? schemaHtml(object(media.schema), words) : "";
      const shown = entries(media?.examples).map(
        ([name, example]) =>
          `<p class="soft">${words.example}: ${escapeHtml(name)}</p>${jsonHtml(example.value ?? null)}`,
      );
      const kind = Number(status) >= 400 ? "status bad" : "status";
      const what =
        response.$ref === undefined
          ? say(response, "description")
          : say(shared(response.$ref), "description");
      return `<details><summary><span class="${kind}">${status}</span> ${what}</summary>${schema}${shown.join("")}</details>`;
    });
    return `<h3>${words.answers}</h3>${answers.join("")}`;
  }

  function shared(ref: Json): JsonObject {
    return object(object(components.responses)[String(ref).split("/").at(-1) ?? ""]);
  }

  const headers = entries(components.headers).map(
    ([name, header]) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${say(header, "description")}</td></tr>`,
  );
  const problems = Object.entries(PROBLEM_TITLES).map(
    ([code, title]) =>
      `<tr id="${escapeHtml(code)}"><td><code>${escapeHtml(code)}</code></td><td>${escapeHtml(title[language])}</td></tr>`,
  );
  const schemas = entries(components.schemas).map(
    ([name, schema]) =>
      `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${schemaHtml(schema, words)}</details>`,
  );
  const table = (rows: readonly string[]) =>
    `<div class="table"><table><tbody>${rows.join("")}</tbody></table></div>`;
  const other = language === "zh" ? "en" : "zh";
  return `<!doctype html>
<html lang="${words.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${PAGE_STYLE}</style></head>
<body>
<header><nav class="bar"><a href="?lang=${other}" lang="${PAGE_WORDS[other].lang}">${words.other}</a><a href="/v1/openapi.json">${words.document}</a></nav>
<h1>${words.title}</h1>${say(object(document.info), "description")
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}</header>
<main>
<nav aria-label="${words.contents}">${contents.join("")}</nav>
${sections.join("\n")}
<h2 id="headers">${words.headers}</h2>${table(headers)}
<h2 id="problems">${words.problems}</h2>${table(problems)}
<h2 id="schemas">${words.schemas}</h2>${schemas.join("\n")}
</main>
</body>
</html>
`;
}

/** Text of the document, in which code stands between backticks. */
function textHtml(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
