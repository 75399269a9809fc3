const SUBJECTS = [
  "门诊报销",
  "异地备案",
  "家庭共济",
  "生育津贴",
  "断缴补缴",
  "慢特病认定",
  "缴费基数",
  "个人账户",
];

function title(index: number): string {
  return `${SUBJECTS[index % SUBJECTS.length]}第${index}问：怎么办理`;
}

/** A page of a made-up site: navigation, breadcrumbs, sections, and eighteen related entries. */
export function generatedPage(index: number): string {
  const subject = SUBJECTS[index % SUBJECTS.length];
  const sections = Array.from(
    { length: 5 },
    (_, part) =>
      `<h2>${part + 1}、${subject}的第${part + 1}步</h2>
      <p>第${index}页第${part + 1}步：带好材料到参保地经办窗口，或在线上渠道按提示提交。${`${subject}以当地规定为准。`.repeat(6)}</p>`,
  );
  // Nine of these were named by the page before, nine are new.
  const related = Array.from({ length: 18 }, (_, place) => 1_000_000 + index * 9 + place).map(
    (other) =>
      `<li><h3><a href="/a/${other}.html">${title(other)}</a></h3><p>${title(other)}的要点和步骤。</p><span>2025-04-19</span></li>`,
  );
  return `<!doctype html><html><head><title>${title(index)}</title></head><body>
    <nav><a href="/">首页</a> <a href="/list">文章</a></nav>
    <div class="breadcrumb"><a href="/">首页</a> &gt; <a href="/yibao">医保</a> &gt; ${title(index)}</div>
    <article><h1>${title(index)}</h1><p class="date">2025-04-19</p>${sections.join("\n")}</article>
    <section><h2>相关推荐</h2><ul>${related.join("\n")}</ul></section>
  </body></html>`;
}
