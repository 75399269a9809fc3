const { ask, explain } = require("../../ask.js");

Page({
  data: { items: [], problem: "", text: "", cursor: null },

  onLoad() {
    return this.load("");
  },

  async load(text) {
    this.setData({ text, items: [], cursor: null, problem: "" });
    await this.more();
  },

  /** The next page of the list or of the search. */
  async more() {
    const { text, items, cursor } = this.data;
    const filter = text === "" ? "/articles?limit=10" : `/search?limit=10&text=${encodeURIComponent(text)}`;
    const page = cursor === null ? filter : `${filter}&cursor=${cursor}`;
    try {
      const { items: more, nextCursor } = await ask(page);
      this.setData({ items: items.concat(more), cursor: nextCursor });
    } catch (problem) {
      this.setData({ problem: explain(problem) });
    }
  },

  onSearch(event) {
    return this.load(event.detail.value.trim());
  },

  async onReachBottom() {
    if (this.data.cursor !== null) await this.more();
  },

  async onPullDownRefresh() {
    await this.load(this.data.text);
    wx.stopPullDownRefresh();
  },
});
