export { normalText, type PlacedText, placedText } from "./normal-text.ts";
export { PIECE_LENGTH_MAX, type TextPiece, textPieces } from "./text-pieces.ts";
