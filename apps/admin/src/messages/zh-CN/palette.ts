export const palette = {
  label: "搜索文章或命令",
  placeholder: "输入标题、问题，或命令……",
  articles: "文章",
  pages: "去往",
  commands: "命令",
  newArticle: "新建文章",
  empty: "没有找到。换个说法试试。",
};
