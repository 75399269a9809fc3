import { classNames } from "@gongji/ui/class-names";

/** Counts by name as a table whose numbers are bars as well. */
export function AgingBars({
  title,
  rows,
}: {
  title: string;
  rows: readonly { readonly name: string; readonly count: number; readonly isUrgent: boolean }[];
}) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="w-full text-sm">
      <caption className="pb-2 text-left font-medium">{title}</caption>
      <tbody>
        {rows.map(({ name, count, isUrgent }) => (
          <tr key={name}>
            <th scope="row" className="w-44 py-1 pr-3 text-left font-normal text-ink-soft">
              {name}
            </th>
            <td className="py-1">
              <span className="flex items-center gap-2">
                <span
                  aria-hidden="true"
                  className={classNames("h-3 rounded-sm", isUrgent ? "bg-warning" : "bg-accent")}
                  style={{ width: `${(count / most) * 75}%`, minWidth: count > 0 ? "2px" : 0 }}
                />
                <span className="tabular-nums">{count}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
