"use client";

import { Card } from "@gongji/ui/card";
import type { RelatedReport } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** How often each place of the lists was shown and followed. */
export function ClickTable({ clicks }: { clicks: RelatedReport["clicks"] }) {
  const { related, walk: t } = useMessages();
  return (
    <Card id="clicks" heading={t.clicks}>
      {clicks.length === 0 ? (
        <p className="text-sm text-ink-soft">{t.noClicks}</p>
      ) : (
        <table className="w-full text-left text-sm tabular-nums">
          <thead className="text-xs text-ink-soft">
            <tr className="border-b">
              {[t.place, t.origin, t.shown, t.clicked, t.rate].map((heading) => (
                <th key={heading} scope="col" className="py-1.5 pr-3 font-medium">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y">
            {clicks.map(({ position, origin, shown, clicked }) => {
              const rate = shown === 0 ? 0 : (clicked / shown) * 100;
              return (
                <tr key={`${position} ${origin}`}>
                  <td className="py-1.5 pr-3">{position + 1}</td>
                  <td className="pr-3">{related.origins[origin]}</td>
                  <td className="pr-3">{shown}</td>
                  <td className="pr-3">{clicked}</td>
                  <td className="pr-3">
                    <span className="flex items-center gap-2">
                      <span className="w-14">{rate.toFixed(1)} %</span>
                      <span aria-hidden="true" className="h-2 w-24 overflow-hidden rounded-full bg-hover">
                        <span
                          className="block h-full bg-accent"
                          style={{ width: `${Math.min(100, rate)}%` }}
                        />
                      </span>
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
}
