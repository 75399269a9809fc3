"use client";

import { Button } from "@gongji/ui/button";
import { Input } from "@gongji/ui/input";
import { NativeSelect } from "@gongji/ui/native-select";
import { SearchInput } from "@gongji/ui/search-input";
import { type AuditFilters, auditQueryFor, WHOLE_LOG } from "#lib/audit-filters.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { usePeople } from "#lib/use-people.ts";

/** Narrows the log by words, person, action, kind of object and days. */
export function AuditFilterBar({
  filters,
  onChange,
}: {
  filters: AuditFilters;
  onChange: (change: Partial<AuditFilters>) => void;
}) {
  const { audit: t, common } = useMessages();
  const people = usePeople();
  const isListed = filters.actor === "platform" || people.some(({ userId }) => userId === filters.actor);
  const byKind = Object.groupBy(Object.entries(t.actions), ([action]) => action.split(".")[0] ?? "");
  const dayField = (name: "from" | "to", label: string) => (
    <div className="flex min-w-0 items-center gap-2 text-sm text-ink-soft">
      <label htmlFor={`audit-${name}`} className="shrink-0">
        {label}
      </label>
      <Input
        id={`audit-${name}`}
        type="date"
        className="h-9"
        value={filters[name] ?? ""}
        onChange={(event) => onChange({ [name]: event.target.value || null })}
      />
    </div>
  );
  return (
    <search className="mb-4 grid grid-cols-2 items-center gap-2 lg:grid-cols-[minmax(12rem,1fr)_repeat(3,minmax(8rem,12rem))]">
      <SearchInput
        aria-label={t.searchLabel}
        placeholder={t.searchPlaceholder}
        value={filters.text}
        maxLength={100}
        onChange={(event) => onChange({ text: event.target.value })}
        className="col-span-2 lg:col-span-1"
      />
      <NativeSelect
        aria-label={t.actor}
        value={filters.actor ?? ""}
        onChange={(event) => onChange({ actor: event.target.value || null })}
      >
        <option value="">{t.anybody}</option>
        <option value="platform">{common.platform}</option>
        {people.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
        {filters.actor && !isListed ? <option value={filters.actor}>{t.formerPerson}</option> : null}
      </NativeSelect>
      <NativeSelect
        aria-label={t.action}
        value={filters.action ?? ""}
        onChange={(event) => onChange({ action: event.target.value || null })}
      >
        <option value="">{t.anyAction}</option>
        {Object.entries(byKind).map(([kind, actions]) => (
          <optgroup key={kind} label={t.groups[kind] ?? kind}>
            <option value={kind}>{t.allOfGroup(t.groups[kind] ?? kind)}</option>
            {actions?.map(([action, label]) => (
              <option key={action} value={action}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <NativeSelect
        aria-label={t.subject}
        value={filters.kind ?? ""}
        onChange={(event) => onChange({ kind: event.target.value || null })}
      >
        <option value="">{t.anySubject}</option>
        {Object.entries(t.subjects).map(([kind, label]) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <div className="col-span-2 flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:grid max-sm:grid-cols-2 lg:col-span-4">
        {dayField("from", t.from)}
        {dayField("to", t.to)}
        {filters.subjectId ? <span className="text-sm">{t.oneSubject}</span> : null}
        {auditQueryFor(filters) === "" ? null : (
          <Button tone="link" size="inline" onClick={() => onChange(WHOLE_LOG)}>
            {t.showAll}
          </Button>
        )}
      </div>
    </search>
  );
}
