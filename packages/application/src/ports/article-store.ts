import type { ArticleDraft, ArticleOrigin, WithdrawalKind } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";

/** One version of an article's content as it is stored. */
export interface EditionRecord {
  readonly id: string;
  readonly number: number;
  readonly draft: ArticleDraft;
  readonly related: RelatedList;
  readonly contentHash: string;
  readonly publishedAt: Date | null;
}

/** Why and how an article was taken back. */
export interface WithdrawalRecord {
  readonly kind: WithdrawalKind;
  /** Said to readers. */
  readonly note: string | null;
  readonly at: Date;
  readonly redirectToId: string | null;
}

/** That and why an article is in the trash. */
export interface TrashRecord {
  readonly at: Date;
  readonly by: { readonly userId: string; readonly name: string } | null;
  /** Said by whoever put it there. */
  readonly reason: string | null;
}

/** An article with its two editions, as loaded for a command. */
export interface ArticleRecord {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly origin: ArticleOrigin;
  readonly createdById: string | null;
  /** Who looks after it. */
  readonly ownerId: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly changedById: string | null;
  readonly changedByName: string | null;
  readonly draft: EditionRecord | null;
  readonly live: EditionRecord | null;
  readonly withdrawal: WithdrawalRecord | null;
  /** Null while it is not in the trash. */
  readonly trashed: TrashRecord | null;
  /** Highest edition number ever used; 0 when there is none. */
  readonly lastEditionNumber: number;
}

/** Everything a row of `edition` is made of: the content and what is computed from it. */
export interface EditionContent {
  readonly draft: ArticleDraft;
  readonly related: RelatedList;
  readonly bodyText: string;
  readonly contentHash: string;
  readonly titleKey: string;
  readonly titleTokens: readonly string[];
  readonly bodyTokens: readonly string[];
}

/** A new article and its first edition. */
export interface NewArticle {
  readonly id: string;
  readonly slug: string;
  readonly origin: ArticleOrigin;
  readonly stub: { readonly excerpt: string | null; readonly date: string | null } | null;
  readonly createdById: string | null;
  readonly at: Date;
  readonly edition: { readonly id: string; readonly content: EditionContent };
}

/** Articles and their editions. All calls of one store run in one transaction. */
export interface ArticleStore {
  /** The article with its draft and live editions, or null. */
  load(articleId: string): Promise<ArticleRecord | null>;
  /** Those of the articles that are there, by id; in as many statements for a hundred as for one. */
  loadAll(articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleRecord>>;
  /** Editions of whatever time, by id. */
  editions(editionIds: readonly string[]): Promise<ReadonlyMap<string, EditionRecord>>;
  /** Keeps everybody else from changing the articles until the transaction ends; in the order of their ids. */
  hold(articleIds: readonly string[]): Promise<void>;
  /** Raises the version if it still is `expectedVersion`; false when another command came first. */
  claim(claim: {
    articleId: string;
    expectedVersion: number;
    at: Date;
    actorId: string | null;
  }): Promise<boolean>;
  /** Raises the versions of articles that are held. */
  claimHeld(articleIds: readonly string[], claim: { at: Date; actorId: string | null }): Promise<void>;
  /**
   * Creates articles, each with its first edition as its draft; in as many statements for a hundred as for one.
   * @throws ProblemError article.slug_taken
   */
  create(articles: readonly NewArticle[]): Promise<void>;
  setOwner(articleId: string, ownerId: string | null): Promise<void>;
  /** Takes articles away that nobody but an import has written; the database refuses others. */
  remove(articleIds: readonly string[]): Promise<void>;
  /** @throws ProblemError article.slug_taken */
  setSlug(articleId: string, slug: string): Promise<void>;
  /** Keeps an address readers have had, on its way to another; that one is no longer a former one. */
  leaveAddress(change: {
    readonly articleId: string;
    readonly slug: string;
    readonly at: Date;
    readonly to: string;
  }): Promise<void>;
  /** The slugs that are in use, or were an article's, and are one of the bases, or a base and a number behind a hyphen. */
  takenSlugs(bases: readonly string[]): Promise<ReadonlySet<string>>;
  /** The article that has the slug, or null. */
  findBySlug(slug: string): Promise<string | null>;
  /** Adds an edition; the pointers do not move. */
  addEdition(edition: {
    id: string;
    articleId: string;
    number: number;
    content: EditionContent;
    createdById: string | null;
    at: Date;
  }): Promise<void>;
  /** Replaces the content of an edition that has never been live. */
  replaceEdition(editionId: string, content: EditionContent): Promise<void>;
  /** Replaces only the related list (and the hash) of an edition that has never been live. */
  replaceRelated(editionId: string, related: RelatedList, contentHash: string): Promise<void>;
  /** Moves the pointers. */
  point(
    articleId: string,
    pointers: { draftEditionId: string | null; liveEditionId: string | null },
  ): Promise<void>;
  markPublished(editionId: string, at: Date): Promise<void>;
  /** Ends an edition's time on show; null puts it back. */
  markSuperseded(editionId: string, at: Date | null): Promise<void>;
  setWithdrawal(articleId: string, withdrawal: WithdrawalRecord | null): Promise<void>;
  /** Which of the articles exist and are not in the trash. */
  existing(articleIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Articles whose current title has one of the keys: key -> article id, the oldest where several share it. None in the trash. */
  findByTitleKeys(titleKeys: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
