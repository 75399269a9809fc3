import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { writeMoney } from "../write-field.ts";
import { shareOfBar, stackBar } from "./stack-bar.ts";

/** Who pays a part of a bill. */
export interface Payer {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  /** Which of the bar's colours; cash and what is left to the patient stand out. */
  readonly look: "fund" | "own" | "shared" | "extra" | "cash";
}

/** A bill as one bar, a part for each payer, with its table. */
export function BillBar({
  payers,
  note,
  locale,
}: {
  payers: readonly Payer[];
  note?: string;
  locale: Locale;
}) {
  const { policies } = messagesIn(locale);
  const { columns, pictures } = policies;
  const total = payers.reduce((sum, { amount }) => sum + amount, 0);
  const slices = stackBar(payers.map(({ key, amount }) => ({ key, amount })));
  const named = payers.map((payer, index) => ({ ...payer, slice: slices[index] ?? { start: 0, width: 0 } }));
  const parts = named
    .filter(({ amount }) => amount > 0)
    .map(({ name, amount }) => `${name} ${writeMoney(amount, locale)}`)
    .join(locale === "en" ? ", " : "、");
  return (
    <section aria-labelledby="bill">
      <h2 id="bill" className="text-2xl font-semibold">
        {pictures.bill}
      </h2>
      <svg
        role="img"
        aria-label={pictures.billLabel(writeMoney(total, locale), parts)}
        width="100%"
        height={56}
        className="mt-3 block"
      >
        {named.map(({ key, look, name, amount, slice }) => (
          <g key={key} className="bill-part" data-look={look}>
            <title>{`${name} ${writeMoney(amount, locale)}`}</title>
            <rect
              className="bill-shape"
              x={`${slice.start / 10}%`}
              width={`${slice.width / 10}%`}
              y={0}
              height={56}
            />
          </g>
        ))}
      </svg>
      <table className="plain-table mt-3">
        <thead className="sr-only">
          <tr>
            {[columns.part, columns.amount, columns.share].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ key, look, name, amount, slice }) => (
            <tr key={key}>
              <th scope="row">
                <span aria-hidden="true" className="bill-key" data-look={look} />
                {name}
              </th>
              <td>{writeMoney(amount, locale)}</td>
              <td>{shareOfBar(slice)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="sum">
            <th scope="row">{pictures.total}</th>
            <td>{writeMoney(total, locale)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {note === undefined ? null : <p className="mt-2 text-base text-ink-soft">{note}</p>}
    </section>
  );
}
