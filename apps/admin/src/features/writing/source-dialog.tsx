"use client";

import { GRADES, type Source, sourceSchema } from "@gongji/domain/article";
import { Button } from "@gongji/ui/button";
import { Dialog } from "@gongji/ui/dialog";
import { Field } from "@gongji/ui/field";
import { Input } from "@gongji/ui/input";
import { NativeSelect } from "@gongji/ui/native-select";
import { type FormEvent, useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";

type TextField = "title" | "issuer" | "number" | "issuedOn" | "locator" | "url";
const OPTIONAL = ["issuer", "number", "issuedOn", "locator", "url"] as const;
const WIDE: ReadonlySet<TextField> = new Set(["title", "url"]);

/** One source with all it can say. Only a source the domain accepts leaves the dialog. */
export function SourceDialog({
  source,
  onClose,
  onDone,
}: {
  source: Source | null;
  onClose: () => void;
  onDone: (source: Source) => void;
}) {
  const { common, sources: t } = useMessages();
  const [texts, setTexts] = useState<Record<TextField, string>>({
    title: source?.title ?? "",
    issuer: source?.issuer ?? "",
    number: source?.number ?? "",
    issuedOn: source?.issuedOn ?? "",
    locator: source?.locator ?? "",
    url: source?.url ?? "",
  });
  const [grade, setGrade] = useState<Source["grade"]>(source?.grade ?? "statute");
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const errors: Partial<Record<TextField, string>> = Object.fromEntries(
    wrong.map((field) => [
      field,
      field === "url"
        ? t.urlWrong
        : field === "title" && texts.title.trim() === ""
          ? t.titleMissing
          : t.tooLong,
    ]),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = OPTIONAL.filter((field) => texts[field].trim() !== "");
    const checked = sourceSchema.safeParse({
      title: texts.title,
      grade,
      ...Object.fromEntries(given.map((field) => [field, texts[field].trim()])),
    });
    if (checked.success) return onDone(checked.data);
    setWrong(checked.error.issues.map((issue) => String(issue.path[0])));
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="medium"
      title={source ? t.editTitle : t.add}
      description={t.hint}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="source-form" tone="primary">
            {source ? common.save : common.add}
          </Button>
        </>
      }
    >
      <form id="source-form" onSubmit={submit} className="grid gap-4 sm:grid-cols-2" noValidate>
        {(["title", ...OPTIONAL] as const).map((field) => (
          <Field
            key={field}
            id={`source-${field}`}
            label={t[field]}
            error={errors[field]}
            hint={field === "locator" ? t.locatorHint : undefined}
            className={WIDE.has(field) ? "sm:col-span-2" : ""}
          >
            {(control) => (
              <Input
                {...control}
                type={field === "issuedOn" ? "date" : "text"}
                inputMode={field === "url" ? "url" : undefined}
                value={texts[field]}
                onChange={(event) => setTexts({ ...texts, [field]: event.target.value })}
                autoComplete="off"
              />
            )}
          </Field>
        ))}
        <Field id="source-grade" label={t.grade}>
          {(control) => (
            <NativeSelect
              {...control}
              value={grade}
              onChange={(event) => setGrade(GRADES.find((one) => one === event.target.value) ?? grade)}
            >
              {GRADES.map((one) => (
                <option key={one} value={one}>
                  {t.grades[one]}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
      </form>
    </Dialog>
  );
}
