/** Every syllable of standard Chinese in pinyin, `v` for ü, by initial. */
const FINALS_BY_INITIAL = {
  "": "a o e ai ei ao ou an en ang eng er yi ya yo ye yao you yan yin yang ying yong wu wa wo wai wei wan wen wang weng yu yue yuan yun",
  b: "a o ai ei ao an en ang eng i iao ie ian in ing u",
  p: "a o ai ei ao ou an en ang eng i iao ie ian in ing u",
  m: "a o e ai ei ao ou an en ang eng i iao ie iu ian in ing u",
  f: "a o ei ou an en ang eng u",
  d: "a e ai ei ao ou an en ang eng ong i ia iao ie iu ian ing u uo ui uan un",
  t: "a e ai ei ao ou an ang eng ong i iao ie ian ing u uo ui uan un",
  n: "a e ai ei ao ou an en ang eng ong i iao ie iu ian in iang ing u uo uan un v ve",
  l: "a e ai ei ao ou an ang eng ong i ia iao ie iu ian in iang ing u uo uan un v ve",
  g: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  k: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  h: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  j: "i ia iao ie iu ian in iang ing iong u ue uan un",
  q: "i ia iao ie iu ian in iang ing iong u ue uan un",
  x: "i ia iao ie iu ian in iang ing iong u ue uan un",
  zh: "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  ch: "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  sh: "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
  r: "e i ao ou an en ang eng ong u uo ui uan un",
  z: "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
  c: "a e i ai ao ou an en ang eng ong u uo ui uan un",
  s: "a e i ai ao ou an en ang eng ong u uo ui uan un",
} as const;

const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS_BY_INITIAL).flatMap(([initial, finals]) =>
    finals.split(" ").map((final) => initial + final),
  ),
);
const SYLLABLE_LENGTH_MAX = 6;

/**
 * Letters as syllables, in as few as there can be; null when they are not pinyin throughout. `lv` and `lu:` style
 * spellings of ü are not told apart from `lu` by {@link fold}, so either is understood.
 */
export function splitSyllables(letters: string): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null;
    for (let size = Math.min(SYLLABLE_LENGTH_MAX, end); size >= 1; size -= 1) {
      const before = best[end - size];
      const syllable = letters.slice(end - size, end);
      if (!before || !SYLLABLES.has(syllable)) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, syllable];
    }
  }
  return best[letters.length] ?? null;
}
