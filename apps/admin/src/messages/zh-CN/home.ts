export const home = {
  title: "工作台",
  greeting: (name: string) => `${name}，你好`,
  myDrafts: "我的草稿",
  myDraftsEmpty: "没有未发布的草稿。要写新的，从一个读者的问题开始。",
  overdue: "复核已过期",
  overdueEmpty: "没有过期的复核，每篇已发布的答案都还有人照看。",
  stubs: "等着写的文章",
  stubsHint: "别的页面提到了它们，但还没有内容。",
  stubsEmpty: "没有等着写的文章。导入页面时，相关列表里没有的文章会出现在这里。",
  counts: "文章概况",
  seeAll: "查看全部",
  fillIn: "补写",
};
