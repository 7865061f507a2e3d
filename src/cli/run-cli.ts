import { Command, CommanderError, Option } from "commander";
import { EXIT, LongshoreError, reasonOf } from "../errors/longshore-error.ts";
import { VERSION } from "../model/version.ts";
import { errorJson, errorTerminal } from "../report/error-text.ts";
import { visibleText } from "../report/safe-text.ts";
import type { CliContext } from "./context.ts";

/** Runs one command line and gives its exit code. Never throws. */
export async function runCli(argv: readonly string[], context: CliContext): Promise<number> {
  let exitCode: number = EXIT.fine;
  const written: Promise<void>[] = [];
  const program = createProgram(context, {
    finish: (code) => {
      exitCode = code;
    },
    writeOut: (text) => written.push(context.output.out(text)),
    writeErr: (text) => written.push(context.output.err(visibleText(text))),
  });
  try {
    refuseUnknownHelp(argv, program);
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    exitCode = await reportFailure(error, argv, context);
  }
  const ends = await Promise.allSettled(written);
  return ends.some(({ status }) => status === "rejected") ? EXIT.unable : exitCode;
}

/** `help` of a command that does not exist prints nothing at all otherwise. */
function refuseUnknownHelp([first, name]: readonly string[], program: Command): void {
  if (first !== "help" || name === undefined || name.startsWith("-")) return;
  if (program.commands.some((command) => command.name() === name)) return;
  throw new LongshoreError("input-invalid", `There is no command "${name}".`, {
    hint: "Run longshore --help for the commands and their options.",
  });
}

interface ProgramIo {
  readonly finish: (exitCode: number) => void;
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

function createProgram(context: CliContext, io: ProgramIo): Command {
  const program = new Command("longshore")
    .description("Automations as code for a software catalog.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .showHelpAfterError("Run longshore --help for the commands and their options.")
    .exitOverride()
    .configureOutput({ writeOut: io.writeOut, writeErr: io.writeErr })
    .addHelpText(
      "after",
      "\nExit codes: 0 fine, 1 findings, 2 wrong usage, 3 could not do the work.",
    );
  const add = (command: Command) => {
    command.copyInheritedSettings(program);
    for (const part of command.commands) part.copyInheritedSettings(command);
    program.addCommand(command);
  };

  add(
    definitionCommand("validate", "report every problem of every definition file")
      .addOption(formatOption(["pretty", "json", "github", "sarif", "junit"]))
      .addOption(
        new Option("--fail-on <severity>", "what makes the exit code 1")
          .choices(["error", "warning"])
          .default("error"),
      )
      .action(async (paths, options) => {
        const { validateCli } = await import("./validate.ts");
        io.finish(await validateCli(paths, options, context));
      }),
  );
  add(
    definitionCommand("plan", "show what sync would change in the store")
      .addOption(formatOption(["pretty", "json", "markdown"]))
      .option("--store <url>", "the state store: file:PATH, github:OWNER/REPO#BRANCH")
      .option("--out <file>", "keep the plan in a file, for sync --plan")
      .option(
        "--take-over <identifier>",
        "take an automation that another repository synced; may be repeated",
        collect,
        [],
      )
      .option("--fail-on-changes", "exit 1 when there are changes")
      .option("--replay", "show what recorded events would do before and after")
      .option("--replay-limit <number>", "events at most, with --replay; default: 10000")
      .option(
        "--run-log <url>",
        "where runs are recorded, with --replay; default: beside the store",
      )
      .action(async (paths, options) => {
        const { planCli } = await import("./plan.ts");
        io.finish(await planCli(paths, options, context));
      }),
  );
  add(
    definitionCommand("sync", "apply the published definitions to the store")
      .addOption(formatOption(["pretty", "json"]))
      .option("--store <url>", "the state store: file:PATH, github:OWNER/REPO#BRANCH")
      .option("--plan <file>", "apply exactly the plan that plan --out kept, or refuse")
      .option("--dry-run", "show what would be done and write nothing")
      .option("--force", "apply a plan that is unsafe, or made from an older commit")
      .option(
        "--take-over <identifier>",
        "take an automation that another repository synced; may be repeated",
        collect,
        [],
      )
      .action(async (paths, options) => {
        const { syncCli } = await import("./sync.ts");
        io.finish(await syncCli(paths, options, context));
      }),
  );
  add(
    new Command("drift")
      .description("compare the store with what was synced, and with the files")
      .option("--store <url>", "the state store: file:PATH")
      .option("--config <file>", "the configuration file")
      .addOption(formatOption(["pretty", "json"]))
      .action(async (options) => {
        const { driftCli } = await import("./drift.ts");
        io.finish(await driftCli(options, context));
      }),
  );
  add(
    new Command("rollback")
      .description("make an earlier revision of the store the current one")
      .argument("[revision]", "as --list names it; the beginning of a long name is enough")
      .option("--list", "show the latest revisions")
      .option("--store <url>", "the state store: file:PATH")
      .option("--config <file>", "the configuration file")
      .option("--dry-run", "show what would be done and write nothing")
      .option("--force", "go back although that is unsafe, or the revision is damaged")
      .addOption(formatOption(["pretty", "json"]))
      .action(async (revision, options) => {
        const { rollbackCli } = await import("./rollback.ts");
        io.finish(await rollbackCli(revision, options, context));
      }),
  );
  add(
    new Command("dispatch")
      .description("decide which automations an event starts, and invoke them")
      .requiredOption("--event <file>", "the event's JSON file, or - for standard input")
      .option("--store <url>", "the state store: file:PATH, github:OWNER/REPO#BRANCH")
      .option(
        "--run-log <url>",
        "where runs are recorded: none, file:PATH, github:OWNER/REPO#BRANCH; default: beside the store",
      )
      .option("--dry-run", "render the requests and send nothing")
      .addOption(formatOption(["pretty", "json"]))
      .option("--verbose", "say on stderr what is done")
      .action(async (options) => {
        const { dispatchCli } = await import("./dispatch.ts");
        io.finish(await dispatchCli(options, context));
      }),
  );
  add(
    new Command("explain")
      .description("show why automations are or are not started by an event")
      .argument("[identifier]", "only this automation")
      .requiredOption("--event <file>", "the event's JSON file, or - for standard input")
      .addOption(
        new Option("--from <source>", "where the automations are read")
          .choices(["files", "store"])
          .default("files"),
      )
      .option("--store <url>", "the state store, with --from store")
      .option("--config <file>", "the configuration file, with --from files")
      .addOption(formatOption(["pretty", "json"]))
      .action(async (identifier, options) => {
        const { explainCli } = await import("./explain.ts");
        io.finish(await explainCli(identifier, options, context));
      }),
  );
  add(
    new Command("test")
      .description("run the automations' own tests")
      .argument("[paths...]", "files of tests, folders or globs; default: beside the automations")
      .option("--coverage", "show what the cases leave open: values not seen, mutants that survive")
      .option("--fail-on-gaps", "exit 1 when the cases leave something open; implies --coverage")
      .option("--config <file>", "the configuration file")
      .option("--update", "write what was seen into the expectations of cases that fail")
      .option("--watch", "run again whenever a file changes")
      .addOption(formatOption(["pretty", "json", "github", "sarif", "junit"]))
      .action(async (paths, options) => {
        const { testCli } = await import("./test.ts");
        io.finish(await testCli(paths, options, context));
      }),
  );
  add(
    filterOptions(new Command("runs"), "")
      .description("list the runs that were recorded, or show one")
      .argument("[id]", "one run in full, by its id or the start of it")
      .option("--limit <number>", "runs at most; default: 20")
      .addOption(storeOption())
      .addOption(runLogOption())
      .addOption(formatOption(["pretty", "json"]))
      .action(async (id, options) => {
        const { runsCli } = await import("./runs.ts");
        io.finish(await runsCli(id, options, context));
      })
      .addCommand(reportCommand(context, io))
      .addCommand(pruneCommand(context, io)),
  );
  add(
    filterOptions(new Command("redrive"), "; default: dead,failed,paused")
      .description("send runs again that were not delivered")
      .argument("[runs...]", "run ids, or starts of them; default: all that the options mean")
      .addOption(
        new Option("--definition <which>", "render the request anew, or send what is recorded")
          .choices(["current", "recorded"])
          .default("current"),
      )
      .option("--dry-run", "show what would be sent and send nothing")
      .addOption(storeOption())
      .addOption(runLogOption())
      .addOption(formatOption(["pretty", "json"]))
      .action(async (ids, options) => {
        const { redriveCli } = await import("./redrive.ts");
        io.finish(await redriveCli(ids, options, context));
      }),
  );
  add(
    new Command("emit")
      .description("send events to a repository's workflows")
      .requiredOption("--event <file>", "a payload of events, or - for standard input")
      .requiredOption("--repo <owner/name>", "the repository whose workflows are started")
      .option("--type <type>", "what the workflow listens to", "catalog-event")
      .option("--dry-run", "show what would be sent and send nothing")
      .addOption(formatOption(["pretty", "json"]))
      .action(async (options) => {
        const { emitCli } = await import("./emit.ts");
        io.finish(await emitCli(options, context));
      }),
  );
  add(
    new Command("record")
      .description("keep an event as a file, without people, tokens and free text")
      .option("--event <file>", "a payload of events, or - for standard input")
      .option("--run <id>", "the event of a recorded run, by its id or the start of it")
      .option("--name <name>", "what the file is called; default: after the event")
      .option("--force", "replace another event of that name")
      .addOption(
        new Option("--from <source>", "where the automations are read whose decisions stay")
          .choices(["files", "store"])
          .default("files"),
      )
      .option("--config <file>", "the configuration file")
      .addOption(storeOption())
      .addOption(runLogOption())
      .addOption(formatOption(["pretty", "json"]))
      .action(async (options) => {
        const { recordCli } = await import("./record.ts");
        io.finish(await recordCli(options, context));
      }),
  );
  add(
    new Command("init")
      .description("write a first automation, the workflows and a configuration")
      .option("--repo <owner/name>", "this repository's name, for what is printed")
      .addOption(formatOption(["pretty", "json"]))
      .action(async (options) => {
        const { initCli } = await import("./init.ts");
        io.finish(await initCli(options, context));
      }),
  );
  add(
    definitionCommand("graph", "draw what starts what, as Mermaid")
      .addOption(
        new Option("--format <format>", "how the result is written")
          .choices(["mermaid", "json"])
          .default("mermaid"),
      )
      .action(async (paths, options) => {
        const { graphCli } = await import("./graph.ts");
        io.finish(await graphCli(paths, options, context));
      }),
  );
  add(
    new Command("schema")
      .description("make the schema with which editors know the catalog's names")
      .option("--out <file>", "the schema's file; default: .github/automation.schema.json")
      .option("--check", "write nothing; exit 1 when the file is not current")
      .option("--config <file>", "the configuration file")
      .addOption(formatOption(["pretty", "json"]))
      .action(async (options) => {
        const { schemaCli } = await import("./schema.ts");
        io.finish(await schemaCli(options, context));
      }),
  );
  add(
    new Command("demo")
      .description("the whole way on this machine, in a temporary folder")
      .action(async () => {
        const { demoCli } = await import("./demo.ts");
        io.finish(await demoCli(context));
      }),
  );
  return program;
}

function reportCommand(context: CliContext, io: ProgramIo): Command {
  return new Command("report")
    .description("end an asynchronous run, and offer its end to who listens to it")
    .argument("<id>", "the run's id, or the start of it")
    .addOption(
      new Option("--status <status>", "how it ended")
        .choices(["SUCCESS", "FAILURE"])
        .makeOptionMandatory(),
    )
    .option("--summary <text>", "what a person should know of it")
    .option("--link <url>", "where a person can see what became of it")
    .addOption(storeOption())
    .addOption(runLogOption())
    .addOption(formatOption(["pretty", "json"]))
    .action(async (id, _, command) => {
      const { reportRunCli } = await import("./runs.ts");
      // Options that "runs" has too are taken by it, wherever they stand.
      io.finish(await reportRunCli(id, command.optsWithGlobals(), context));
    });
}

function pruneCommand(context: CliContext, io: ProgramIo): Command {
  return new Command("prune")
    .description("drop recorded runs that are older, a month at a time")
    .requiredOption("--older-than <days>", "days that runs are kept for; from 31")
    .addOption(storeOption())
    .addOption(runLogOption())
    .action(async (_, command) => {
      const { pruneRunsCli } = await import("./runs.ts");
      io.finish(await pruneRunsCli(command.optsWithGlobals(), context));
    });
}

function filterOptions(command: Command, outcomes: string): Command {
  return command
    .option("--automation <identifier>", "only runs of this automation")
    .option(
      "--outcome <outcomes>",
      `only dead, delivered, failed or paused runs, several with commas${outcomes}`,
    )
    .option("--since <time>", "only of events at or after a time, such as 24h or 2026-03-01")
    .option("--until <time>", "only of events before a time");
}

function storeOption(): Option {
  return new Option("--store <url>", "the state store: file:PATH");
}

function runLogOption(): Option {
  return new Option("--run-log <url>", "where runs are recorded; default: beside the store");
}

function definitionCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument("[paths...]", "files, folders or globs; default: the configuration's automations")
    .option("--config <file>", "the configuration file");
}

function formatOption(choices: readonly string[]): Option {
  return new Option("--format <format>", "how the result is written")
    .choices(choices)
    .default("pretty");
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

async function reportFailure(
  error: unknown,
  argv: readonly string[],
  { output }: CliContext,
): Promise<number> {
  if (error instanceof CommanderError) {
    // Help and version come this way too, with exit code 0; the text is written already.
    return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  }
  if (error instanceof LongshoreError) {
    // Where the output itself is what cannot be written, the exit code is all that is left.
    if (wantsJson(argv)) await output.document(errorJson(error)).catch(() => undefined);
    await output.err(errorTerminal(error, output.errPaint)).catch(() => undefined);
    return error.exitCode;
  }
  // A fault of ours: no stack trace for the user, but enough to report it.
  await output.err(
    `${output.errPaint.red("error:")} Longshore failed unexpectedly: ${visibleText(reasonOf(error))}\n  hint: ${unexpectedHint()}\n`,
  );
  if (process.env["LONGSHORE_DEBUG"] === "true" && error instanceof Error) {
    await output.err(`${error.stack ?? ""}\n`);
  }
  return EXIT.unable;
}

const NEEDED_NODE_MAJOR = 24;

function unexpectedHint(): string {
  const major = Number(process.versions.node.split(".", 1)[0]);
  return major < NEEDED_NODE_MAJOR
    ? `Longshore is made for Node ${NEEDED_NODE_MAJOR} and newer; this is ${process.version}.`
    : "This is a bug. Run again with LONGSHORE_DEBUG=true for its trace, and report it.";
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, index) =>
      argument === "--format=json" || (argument === "--format" && argv[index + 1] === "json"),
  );
}
