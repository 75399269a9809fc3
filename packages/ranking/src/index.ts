export { fold, initialsOf, soundOf } from "./pinyin/index.ts";
export * from "./search/index.ts";
export { normalText, type PlacedText, placedText, type TextPiece, textPieces } from "./text/index.ts";
export * from "./tokens/index.ts";
