-- AlterEnum
ALTER TYPE "revision_reason" ADD VALUE 'reverted';
