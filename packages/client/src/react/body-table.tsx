import type { Table } from "@gongji/domain/article";
import type { BodyRendering } from "./body-rendering.ts";
import { Flow } from "./flow.tsx";

/** A table of header and data cells. */
export function BodyTable({
  table,
  rendering,
}: {
  readonly table: Table;
  readonly rendering: BodyRendering;
}) {
  return (
    <table>
      <tbody>
        {table.content.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a published body does not change under the reader
          <tr key={index}>
            {row.content.map((cell, place) => {
              const Cell = cell.type === "tableHeader" ? "th" : "td";
              const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
              const spans = {
                ...(colspan > 1 && { colSpan: colspan }),
                ...(rowspan > 1 && { rowSpan: rowspan }),
              };
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a published body does not change under the reader
                <Cell key={place} {...spans}>
                  <Flow content={cell.content} rendering={rendering} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
