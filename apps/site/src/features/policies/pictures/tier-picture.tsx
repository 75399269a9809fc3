import type { ExplainedAnswer } from "@gongji/client";
import { writePercent } from "@gongji/domain/policy";
import { parsePpm } from "@gongji/domain/shared";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { ColumnsHead } from "../columns-head.tsx";
import { writeMoney } from "../write-field.ts";
import { layTiers, type TierStep } from "./tier-chart.ts";
import { tiersOf } from "./tiers-of.ts";

const HEIGHT = 200;
/** Height of the step that would pay everything. */
const FULL = 160;
/** How many thousandths of the chart a text takes on a phone. */
const WIDE_FOR_RATIO = 110;
const WIDE_FOR_WORDS = 160;

function ratioText(ratio: number): string {
  const read = parsePpm(ratio);
  return read.ok ? writePercent(read.value) : "";
}

/** What each tier pays, as steps: width is the cost in it, height the rate; what the burden fills is filled. */
export function TierPicture({ decision, locale }: { decision: ExplainedAnswer["decision"]; locale: Locale }) {
  const { policies } = messagesIn(locale);
  const { columns, pictures } = policies;
  const told = tiersOf(decision);
  if (!told) return null;
  const { tiers, burden, cap, pays } = told;
  const { steps, burdenAt } = layTiers(tiers, burden);
  const money = (amount: number) => writeMoney(amount, locale);
  const range = ({ from, to }: TierStep) =>
    to === null ? pictures.tierAbove(money(from)) : pictures.tierRange(money(from), money(to));
  return (
    <section aria-labelledby="tiers">
      <h2 id="tiers" className="text-2xl font-semibold">
        {pictures.tiers}
      </h2>
      <svg
        role="img"
        aria-label={pictures.tiersLabel(money(burden), money(pays))}
        width="100%"
        height={HEIGHT + 30}
        className="mt-3 block"
      >
        {steps.map((step) => {
          const height = (step.height / 1_000) * FULL;
          const y = HEIGHT - height;
          return (
            <g key={step.from} className="tier-step">
              <title>{`${range(step)} ${ratioText(step.ratio)}`}</title>
              <rect
                x={`${step.x / 10}%`}
                width={`${step.width / 10}%`}
                y={y}
                height={height}
                className="tier-whole"
              />
              <rect
                x={`${step.x / 10}%`}
                width={`${step.filled / 10}%`}
                y={y}
                height={height}
                className="tier-filled"
              />
              <text x={`${(step.uncut.x + step.uncut.width / 2) / 10}%`} y={y - 8} textAnchor="middle">
                {step.uncut.width > (step.ratio === 0 ? WIDE_FOR_WORDS : WIDE_FOR_RATIO)
                  ? step.ratio === 0
                    ? pictures.notPaid
                    : ratioText(step.ratio)
                  : ""}
              </text>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} className="tier-axis" />
        <line
          x1={`${burdenAt / 10}%`}
          x2={`${burdenAt / 10}%`}
          y1={16}
          y2={HEIGHT}
          className="timeline-mark"
        />
        <text
          x={`${burdenAt / 10}%`}
          y={HEIGHT + 22}
          textAnchor={burdenAt > 700 ? "end" : burdenAt < 300 ? "start" : "middle"}
          className="tier-label"
        >
          {pictures.yourBurden(money(burden))}
        </text>
      </svg>
      <table className="plain-table mt-3">
        <ColumnsHead names={[columns.range, columns.part, columns.ratio]} />
        <tbody>
          {steps.map((step) => (
            <tr key={step.from}>
              <th scope="row">{step.ratio === 0 ? pictures.belowDeductible(range(step)) : range(step)}</th>
              <td>{money(step.portion)}</td>
              <td>{step.ratio === 0 ? pictures.notPaid : ratioText(step.ratio)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cap === null ? null : <p className="mt-2 text-base text-ink-soft">{pictures.capped(money(cap))}</p>}
    </section>
  );
}
