import { err, ok, type Result } from "./result.ts";

declare const regionCode: unique symbol;

/** A division of GB/T 2260: six digits. `100000` stands for the country. */
export type RegionCode = string & { readonly [regionCode]: true };

/** The country, the root of every chain. */
export const COUNTRY = "100000" as RegionCode;

/** Reads a six-digit code; whether the division exists is the region table's to say. */
export function parseRegionCode(text: string): Result<RegionCode, "region.invalid"> {
  return /^[1-9]\d{5}$/.test(text) ? ok(text as RegionCode) : err("region.invalid");
}

/** The province, region or municipality the code lies in; the country's is the country. */
export function provinceOf(code: RegionCode): RegionCode {
  return code === COUNTRY ? COUNTRY : (`${code.slice(0, 2)}0000` as RegionCode);
}

/** Whether both codes lie in one province; the country lies in none. */
export function sameProvince(a: RegionCode, b: RegionCode): boolean {
  return (
    a !== COUNTRY &&
    b !== COUNTRY &&
    a.charCodeAt(0) === b.charCodeAt(0) &&
    a.charCodeAt(1) === b.charCodeAt(1)
  );
}
