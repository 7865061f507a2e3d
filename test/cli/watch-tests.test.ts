import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { cliProject, runLongshore } from "../support/longshore.ts";
import { NOTIFY, unhealthy } from "../support/tested-automations.ts";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** A process that is watched: its output, and a wait for what it has to say next. */
function watched(cwd: string) {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [MAIN, "test", "--watch"], {
    cwd,
    env: { PATH, HOME: cwd, NODE_DISABLE_COMPILE_CACHE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let notify = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      notify();
    });
  }
  const ended = once(child, "exit");
  return {
    child,
    ended,
    /** Everything up to and with a text, taken off what was said. */
    async says(wanted: string): Promise<string> {
      while (!text.includes(wanted)) {
        const said = new Promise<"said">((resolve) => {
          notify = () => resolve("said");
        });
        const which = await Promise.race([said, ended]);
        if (which !== "said") throw new Error(`It ended, and said "${text}".`);
      }
      const end = text.indexOf(wanted) + wanted.length;
      const before = text.slice(0, end);
      text = text.slice(end);
      return before;
    },
  };
}

it("runs again on every change of what the tests depend on, and ends when it is asked to", async () => {
  const cases = `cases:
  - name: a case
    event: { file: ../events/e.json }
    expect: { fires: [notify_owner] }
`;
  const event = (health: string) =>
    JSON.stringify({
      resourceType: "entity",
      action: "UPDATE",
      context: { blueprintIdentifier: "service" },
      diff: { before: { properties: {} }, after: { properties: { health } } },
    });
  await using folder = await cliProject({
    "longshore.yaml": "",
    "automations/notify-owner.yaml": NOTIFY,
    "automations/a.test.yaml": cases,
    "events/e.json": event("Unhealthy"),
  });
  const file = (name: string) => join(folder.path, name);
  const { child, ended, says } = watched(folder.path);
  try {
    const waiting = "Waiting for changes; Ctrl-C ends it.\n";
    expect(await says(waiting)).toContain("all passed");

    await writeFile(file("events/e.json"), event("Healthy"));
    expect(await says(waiting)).toMatch(/Changed: events\/e\.json\n[\s\S]*0 passed, 1 failed/);

    await writeFile(file("events/new.json"), event("Unhealthy"));
    await rename(file("events/new.json"), file("events/e.json"));
    expect(await says(waiting)).toMatch(/Changed: events\/e\.json\n[\s\S]*all passed/);

    await writeFile(file("automations/notify-owner.yaml"), NOTIFY.replace('== "Un', '!= "Un'));
    expect(await says(waiting)).toMatch(
      /Changed: automations\/notify-owner\.yaml\n[\s\S]*1 failed/,
    );

    await mkdir(file("automations/more"));
    await rm(file("automations/notify-owner.yaml"));
    expect(await says(waiting)).toContain("[test-unknown-automation]");

    await writeFile(file("longshore.yaml"), "automations: 1\n");
    expect(await says(waiting)).toMatch(/Changed: longshore\.yaml\n[\s\S]*\[wrong-type\]/);

    child.kill("SIGINT");
    expect(await ended).toEqual([1, null]);
  } finally {
    child.kill("SIGKILL");
  }
});

it.each([["--update"], ["--format", "json"]])("is refused together with %s", async (...more) => {
  await using folder = await cliProject({ "automations/a.test.yaml": unhealthy("") });

  const { exitCode, stderr } = await runLongshore(folder.path, "test", "--watch", ...more);

  expect(exitCode).toBe(2);
  expect(stderr).toContain(`"${more.join(" ")}" has no meaning with "--watch".`);
});
