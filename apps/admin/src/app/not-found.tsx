import { Button } from "@gongji/ui/button";
import { EmptyState } from "@gongji/ui/empty-state";
import Link from "next/link";
import { paths } from "#lib/paths.ts";
import { requestMessages } from "#lib/request-language.ts";

export default async function NotFoundPage() {
  const { common } = await requestMessages();
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        title={common.notFound}
        titleTag="h1"
        actions={
          <Button asChild tone="primary">
            <Link href={paths.home}>{common.backHome}</Link>
          </Button>
        }
      >
        {common.notFoundHint}
      </EmptyState>
    </main>
  );
}
