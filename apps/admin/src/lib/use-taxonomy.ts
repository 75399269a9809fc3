"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "./api.tsx";
import type { Taxonomy } from "./contract.ts";
import type { Locale } from "./locale.ts";
import { useLocale } from "./messages-context.tsx";

/** A place, category or topic under the name of the present language. */
export interface NamedOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly keywords?: string;
}

interface NamedTaxonomy {
  readonly regions: readonly NamedOption[];
  readonly categories: readonly NamedOption[];
  readonly topics: readonly NamedOption[];
  readonly regionName: (code: string) => string;
  readonly categoryName: (key: string | null) => string | null;
  readonly topicName: (key: string) => string;
}

function named(taxonomy: Taxonomy | undefined, locale: Locale): NamedTaxonomy {
  const nameOf = (one: { name: string; nameEn: string }) => (locale === "en" ? one.nameEn : one.name);
  const byCode = new Map(taxonomy?.regions.map((region) => [region.code, region]));
  const chain = (parentCode: string | null): string => {
    const parent = parentCode === null ? undefined : byCode.get(parentCode);
    if (!parent || parent.level === "country") return "";
    return [chain(parent.parentCode), nameOf(parent)].filter(Boolean).join(" › ");
  };
  const plain = (one: { key: string; name: string; nameEn: string }): NamedOption => ({
    value: one.key,
    label: nameOf(one),
    keywords: `${one.name} ${one.nameEn}`,
  });
  const categories = (taxonomy?.categories ?? []).map(plain);
  const topics = (taxonomy?.topics ?? []).map(plain);
  return {
    regions: (taxonomy?.regions ?? []).map((region) => ({
      value: region.code,
      label: nameOf(region),
      detail: chain(region.parentCode),
      keywords: `${region.name} ${region.nameEn}`,
    })),
    categories,
    topics,
    regionName: (code) => {
      const region = byCode.get(code);
      return region ? nameOf(region) : code;
    },
    categoryName: (key) => categories.find((category) => category.value === key)?.label ?? key,
    topicName: (key) => topics.find((topic) => topic.value === key)?.label ?? key,
  };
}

/** Regions, categories and topics in the present language; empty until they are loaded. */
export function useTaxonomy(): NamedTaxonomy {
  const trpc = useTRPC();
  const locale = useLocale();
  const { data } = useQuery(trpc.taxonomy.all.queryOptions(undefined, { staleTime: 3_600_000 }));
  return useMemo(() => named(data, locale), [data, locale]);
}
