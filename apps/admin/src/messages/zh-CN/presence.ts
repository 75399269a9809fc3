export const presence = {
  here: "谁也在这里",
  editing: (name: string) => `${name} 正在改`,
  reading: (name: string) => `${name} 在看`,
  more: (count: number) => `等 ${count} 人`,
  and: "、",
  merge: (names: string) =>
    `${names} 也在改这篇文章，不用等。改的地方不同会自动合到一起；改到同一处时，由后保存的人逐项选择，两份文字都会留在历史里。`,
};
