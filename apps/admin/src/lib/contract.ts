import type {
  ArticleDraft,
  ArticleOrigin,
  ArticleState,
  PublishBlocker,
  WithdrawalKind,
} from "@gongji/domain/article";
import type { Exclusion, Pin } from "@gongji/domain/related";

export type Person = { userId: string; name: string } | null;
export type LinkTarget = {
  articleId: string;
  slug: string;
  title: string;
  state: ArticleState;
  regionCode: string;
  categoryKey: string | null;
  publishedAt: string | null;
  excerpt: string;
  stubDate: string | null;
};
export type ArticleForEditing = {
  articleId: string;
  slug: string;
  version: number;
  origin: ArticleOrigin;
  state: ArticleState;
  createdBy: Person;
  createdAt: string;
  changedBy: Person;
  changedAt: string;
  withdrawal: { kind: WithdrawalKind; note: string | null; at: string; redirectTo: LinkTarget | null } | null;
  stub: { excerpt: string | null; date: string | null } | null;
  draft: ArticleDraft;
  hasDraft: boolean;
  editionNumber: number;
  live: { editionNumber: number; publishedAt: string; draft: ArticleDraft } | null;
  related: {
    pins: { pin: Pin; target: LinkTarget }[];
    exclusions: { exclusion: Exclusion; target: LinkTarget }[];
  };
  importedFrom: {
    fileName: string;
    breadcrumbs: string[];
    publishedAt: string | null;
    categoryName: string | null;
    sourceLine: string | null;
    warnings: { code: string; line: number | null; message: string }[];
  } | null;
  blockers: PublishBlocker[];
  abilities: {
    edit: boolean;
    curateRelated: boolean;
    publish: boolean;
    withdraw: boolean;
    discard: boolean;
    reinstate: boolean;
  };
};
