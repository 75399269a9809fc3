import { showBody } from "./show-body.js";

const api = document.querySelector('meta[name="gongji-api"]').content;
const main = document.querySelector("main");

/** Asks the platform. An answer is the data itself; a refusal is a problem with a status, a title and a code. */
async function ask(path) {
  const response = await fetch(`${api}/v1${path}`);
  const said = await response.json();
  // A moved article has been followed by the browser: its new address is the one to show and to share.
  return response.ok ? { data: said, address: new URL(response.url).pathname } : { problem: said };
}

function element(name, text, more = {}) {
  return Object.assign(document.createElement(name), { textContent: text, ...more });
}

function linkTo({ slug, title }) {
  const item = document.createElement("li");
  item.append(element("a", title, { href: `#/${slug}` }));
  return item;
}

function listOf(articles) {
  const list = document.createElement("ul");
  list.append(...articles.map(linkTo));
  return list;
}

function showProblem(problem) {
  const words = { 404: "这里没有文章。", 410: `文章已撤下。${problem.note ?? ""}` };
  main.replaceChildren(
    element("p", words[problem.status] ?? `暂时无法显示：${problem.title}`, { role: "alert" }),
  );
}

async function showList(path) {
  const { data, problem } = await ask(path);
  if (problem) return showProblem(problem);
  main.replaceChildren(data.items.length > 0 ? listOf(data.items) : element("p", "没有找到。"));
  if (data.nextCursor === null) return;
  const more = element("button", "更多", { type: "button" });
  more.addEventListener("click", async () => {
    const next = await ask(`${path}&cursor=${data.nextCursor}`);
    if (next.problem) return showProblem(next.problem);
    more.remove();
    main.append(listOf(next.data.items));
  });
  main.append(more);
}

async function showArticle(slug) {
  const { data, problem, address } = await ask(`/articles/${encodeURIComponent(slug)}`);
  if (problem) return showProblem(problem);
  const { article } = data;
  history.replaceState(null, "", `#/${address.split("/").at(-1)}`);
  const slugs = new Map(
    article.linkedArticles.map(({ articleId, slug: linked }) => [articleId, `#/${linked}`]),
  );
  const notice = article.notice
    ? [element("p", article.notice.note ?? "文章已撤回。", { role: "alert" })]
    : [];
  main.replaceChildren(element("h2", article.title), ...notice, ...showBody(article.body, slugs));
  if (article.related.length > 0) main.append(element("h3", "相关文章"), listOf(article.related));
}

function show() {
  const slug = decodeURIComponent(location.hash.slice(2));
  return slug === "" ? showList("/articles?limit=10") : showArticle(slug);
}

document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = new FormData(event.target).get("text");
  void showList(`/search?limit=10&text=${encodeURIComponent(text)}`);
});
addEventListener("hashchange", () => void show());
void show();
