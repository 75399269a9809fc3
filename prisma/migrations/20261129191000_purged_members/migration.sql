-- An article that is deleted for good stays in the release it was put in, which says so until somebody takes it out.
-- DropForeignKey
ALTER TABLE "release_member" DROP CONSTRAINT "release_member_article_id_fkey";
