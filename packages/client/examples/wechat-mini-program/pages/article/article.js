const { linkResolver, renderParts } = require("../../lib/gongji.js");
const { ask, explain } = require("../../ask.js");

const ARTICLE_PAGE = "/pages/article/article?slug=";

Page({
  data: { article: null, parts: [], problem: "" },

  async onLoad({ slug }) {
    try {
      // A moved article is followed by wx.request itself.
      const { article } = await ask(`/articles/${slug}`);
      const resolveArticle = linkResolver(article, (to) => ARTICLE_PAGE + to);
      this.setData({ article, parts: renderParts(article.body, { resolveArticle }), problem: "" });
      wx.setNavigationBarTitle({ title: article.title });
    } catch (problem) {
      this.setData({ problem: explain(problem) });
    }
  },

  /** A link in the text: another article is opened, an address elsewhere is copied, for it cannot be opened here. */
  onLink(event) {
    const { href, isArticle } = event.currentTarget.dataset.link;
    if (isArticle) wx.navigateTo({ url: href });
    else wx.setClipboardData({ data: href });
  },

  onShareAppMessage() {
    const { title, slug } = this.data.article;
    return { title, path: ARTICLE_PAGE + slug };
  },
});
