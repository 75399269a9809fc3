export const palette = {
  label: "搜索文章或命令",
  placeholder: "输入标题、问题，或命令……",
  articles: "文章",
  pages: "去往",
  commands: "命令",
  views: "文章视图",
  myDrafts: "与我有关的文章",
  overdue: "复核已过期的文章",
  light: "换成浅色",
  dark: "换成深色",
  newArticle: "新建文章",
  empty: "没有找到。换个说法试试。",
};
