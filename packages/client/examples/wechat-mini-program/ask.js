/** Asks the platform over `wx.request`. Resolves with the data, rejects with the problem. */
function ask(path) {
  const { apiUrl } = getApp().globalData;
  return new Promise((resolve, reject) => {
    wx.request({
      url: `${apiUrl}/v1${path}`,
      dataType: "json",
      success({ statusCode, data }) {
        if (statusCode === 200) resolve(data);
        else reject(data);
      },
      fail() {
        reject({ status: 0, title: "网络不通" });
      },
    });
  });
}

/** What a reader is told of a refusal. */
function explain(problem) {
  if (problem.status === 404) return "这里没有文章。";
  if (problem.status === 410) return `文章已撤下。${problem.note || ""}`;
  return `暂时无法显示：${problem.title}`;
}

module.exports = { ask, explain };
