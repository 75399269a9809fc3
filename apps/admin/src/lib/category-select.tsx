"use client";

import { NativeSelect } from "@gongji/ui/native-select";
import type { ComponentProps } from "react";
import { useMessages } from "./messages-context.tsx";
import { useTaxonomy } from "./use-taxonomy.ts";

/** Which category is looked at: one, or all of them. */
export function CategorySelect(props: ComponentProps<typeof NativeSelect>) {
  const { articles: t } = useMessages();
  const { categories } = useTaxonomy();
  return (
    <NativeSelect {...props}>
      <option value="">{t.anyCategory}</option>
      {categories.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </NativeSelect>
  );
}
