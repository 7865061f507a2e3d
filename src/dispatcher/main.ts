import { resolve } from "node:path";
import { createCoreOutput } from "../action/core-output.ts";
import { failStep } from "../action/fail-step.ts";
import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createUndiciHttpClient } from "../adapters/http/undici-http-client.ts";
import { describeReady } from "../adapters/jq/describe-ready.ts";
import { createJqEngine } from "../adapters/jq/engine.ts";
import { createKafkaClient } from "../adapters/kafka/kafka-client.ts";
import { createEnvironmentSecrets } from "../adapters/secrets/environment-secrets.ts";
import { readSigningKeys } from "../adapters/secrets/environment-signing-keys.ts";
import { createSender } from "../adapters/sender/by-scheme.ts";
import { readEventText } from "../cli/read-event.ts";
import { withStopSignal } from "../cli/stop-signal.ts";
import { workingDirectory } from "../cli/working-directory.ts";
import { outliveReaders, writeTo } from "../cli/write-to.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import { parseDispatchInputs } from "./inputs.ts";
import { maskSecret } from "./mask-secret.ts";
import { runDispatcher } from "./run-dispatcher.ts";
import { createStepLogger } from "./step-logger.ts";

const { env } = process;

outliveReaders();

// jq and the HTTP client take longest to start: they do while everything else is read.
const jq = createJqEngine();
const undici = createUndiciHttpClient();
void undici.preload();
const http = createSender({ http: undici, kafka: createKafkaClient() });
const core = await import("@actions/core");
const logger = createStepLogger(core);
// Masked before the first line that could show it.
const mask = (secret: string) => maskSecret(secret, (text) => core.setSecret(text));

try {
  const signing = readSigningKeys(env, mask);
  void jq.ready.then((ready) => logger.debug(describeReady(ready)));
  const inputs = parseDispatchInputs((name) => core.getInput(name));
  const workspace = env["GITHUB_WORKSPACE"] ?? workingDirectory();
  const payload = await readEventText(eventFile(inputs.event, workspace), workspace);
  process.exitCode = await withStopSignal((signal) =>
    runDispatcher({
      inputs,
      payload,
      step: createCoreOutput(core, env),
      print: (text) => writeTo(process.stdout, text),
      env,
      workspace,
      jq,
      http,
      signing,
      clock: createSystemClock(),
      secrets: createEnvironmentSecrets(env, (_name, value) => mask(value)),
      mask,
      logger,
      signal,
    }),
  );
} catch (error) {
  process.exitCode = failStep(core, error);
} finally {
  await Promise.all([jq.close(), http.close()]);
}

function eventFile(input: string | undefined, workspace: string): string {
  if (input !== undefined) return resolve(workspace, input);
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") {
    throw new LongshoreError("input-invalid", "There is no event: GITHUB_EVENT_PATH is not set.", {
      hint: 'Name a file in the input "event", or run the action in a workflow.',
    });
  }
  return path;
}
