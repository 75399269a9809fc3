import { type Command, Option } from "commander";
import { dataOption } from "../start/options.ts";
import type { TrainOptions } from "./train-model.ts";

interface RankOptions {
  readonly pool: string;
  readonly out?: string;
}
interface EvaluateOptions {
  readonly pool: string;
  readonly qrels: string;
  readonly run?: string;
  readonly leaveOneOut?: boolean;
  readonly withoutSeeds?: boolean;
  readonly json?: boolean;
}

/** `gongji related …`: ranks related articles, measures rankings against judgments, trains the model. */
export function addRelatedCommand(program: Command): void {
  const related = program
    .command("related")
    .description("rank related articles, measure rankings, train the model, make suggestions again");
  const pool = () =>
    new Option("--pool <file>", 'the articles: [{"id","title","excerpt","date"}]').makeOptionMandatory();

  related
    .command("rank")
    .description("what should stand beside each article of a pool, by the code and the model in production")
    .addOption(pool())
    .option("--out <file>", 'where to write {"id": [ids, best first]}; standard output when left out')
    .action(async (options: RankOptions) => {
      const { rankPoolFile } = await import("./rank-pool-file.ts");
      if (!(await rankPoolFile(options))) process.exitCode = 1;
    });

  related
    .command("evaluate")
    .description("nDCG, precision and useless items of a ranking, beside BM25, trigrams and chance")
    .addOption(pool())
    .requiredOption("--qrels <file>", 'the judgments: {"id": {"other id": grade 0 to 3}}')
    .option("--run <file>", "the ranking to measure; the model in production when left out")
    .addOption(
      new Option(
        "--leave-one-out",
        "train anew for each judged article, on all judgments but its own and those of the seeds",
      ).conflicts("run"),
    )
    .option("--without-seeds", "with --leave-one-out: leave the judgments of the seeds out, too")
    .addOption(new Option("--json", "print JSON"))
    .action(async (options: EvaluateOptions) => {
      const { evaluateFiles } = await import("./evaluate-files.ts");
      if (!(await evaluateFiles(options))) process.exitCode = 1;
    });

  related
    .command("rebuild")
    .description("make the suggestions of every listed article again; a running Gongji goes on meanwhile")
    .addOption(dataOption())
    .action(async (options: { readonly data: string }) => {
      const { runRebuild } = await import("./run-rebuild.ts");
      await runRebuild(options);
    });

  related
    .command("train")
    .description(
      "train the model on the judgments and links of the seeds, and on editors' judgments; write it",
    )
    .option("--accept-worse", "write it even when it measures worse than the one before")
    .option(
      "--from-editors",
      "first take down what editors of this installation accepted, removed and reordered",
    )
    .option(
      "--editors <file>",
      "where that is taken down and read; seeds/judgments/editors.json when left out",
    )
    .option("--out <file>", "where to write the model; the one in production when left out")
    .addOption(dataOption())
    .action(async (options: TrainOptions) => {
      const { trainModel } = await import("./train-model.ts");
      if (!(await trainModel(options))) process.exitCode = 1;
    });
}
