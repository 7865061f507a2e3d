import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import type { ReceivedRequest } from "../support/webhook-server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";
import { longshore } from "./bundle.ts";
import { hook, project } from "./project.ts";
import type { StepResult } from "./runner.ts";
import { runStep } from "./runner.ts";

/** Of these no piece may leave, in no encoding. */
const CANARY = `Cx9Kq2Vw7/Zr+T=5&m "Hä<8>'n%J;Yb`;
const MULTILINE = "Lm4Rt8Yw1Kj6\nNv3Bx7Qz5Hd9";
const TOKEN = "tK8wQm3zXv6Rj1Lp";
const TENANT = "Wd7Hq-Xk4Rz-Tm9Bv-Jp2Ls";
const SIGNING = Buffer.from("Uf5Gy9Ka2Mx8Pe4Jw7Zt3Rb6Nq1Lc0Vs");
const PORT_SECRET = "Ej6Tn2Xb8Vq4Kw9Rz5Mh";

/** How a secret is written by one who means it, and by one who passes it on. */
const ENCODINGS: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  "in lower case": (secret) => secret.toLowerCase(),
  "URL-encoded": encodeURIComponent,
  "URL-encoded in lower case": (secret) =>
    encodeURIComponent(secret).replaceAll(/%../g, (code) => code.toLowerCase()),
  "URL-encoded strictly": (secret) => encodeURIComponent(secret).replaceAll("'", "%27"),
  "in a URL's path": (secret) => new URL(`http://h.test/${secret}`).pathname.slice(1),
  "form-encoded": (secret) => new URLSearchParams({ a: secret }).toString().slice(2),
  base64: (secret) => Buffer.from(secret).toString("base64"),
  base64url: (secret) => Buffer.from(secret).toString("base64url"),
  "basic authentication": (secret) => Buffer.from(`bot:${secret}`).toString("base64"),
  "base64 behind two bytes": (secret) => Buffer.from(`ab${secret}`).toString("base64"),
  JSON: (secret) => JSON.stringify(secret),
  "JSON within JSON": (secret) => JSON.stringify(JSON.stringify(secret)),
  "JSON in ASCII": (secret) => JSON.stringify(secret).replaceAll("ä", "\\u00e4"),
  "JSON with slashes escaped": (secret) =>
    JSON.stringify(secret).replaceAll("ä", "\\u00e4").replaceAll("/", "\\/"),
  "JSON without angles": (secret) =>
    JSON.stringify(secret)
      .replaceAll("<", "\\u003c")
      .replaceAll(">", "\\u003e")
      .replaceAll("&", "\\u0026"),
  HTML: (secret) => secret.replaceAll(/[&<>'"]/g, (char) => HTML[char] ?? char),
  hex: (secret) => Buffer.from(secret).toString("hex"),
  "hex in upper case": (secret) => Buffer.from(secret).toString("hex").toUpperCase(),
  "UTF-8 taken for Latin-1": (secret) => Buffer.from(secret).toString("latin1"),
};
const HTML: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#39;",
  '"': "&quot;",
};

/** Where the secret is used. Each call is answered with all that arrived, and more. */
function automations(origin: string): Readonly<Record<string, string>> {
  const secret = "{{ .secrets.CANARY }}";
  const uri = "{{ .secrets.CANARY | @uri }}";
  const echoed = (identifier: string, url: string, invocation: object = {}) =>
    hook(identifier, { url, invocation: { synchronized: true, ...invocation } });
  const definitions: Readonly<Record<string, string>> = {
    "in-path": echoed("in-path", `${origin}/${uri}/x`),
    "in-path-as-it-is": echoed("in-path-as-it-is", `${origin}/${secret}/x`),
    "in-query": echoed("in-query", `${origin}/?a=${uri}&b=${secret}`),
    "in-user-information": echoed(
      "in-user-information",
      `${origin.replace("://", `://bot:${uri}@`)}/`,
    ),
    "whole-url": echoed("whole-url", "{{ .secrets.URL }}"),
    "in-headers": echoed("in-headers", `${origin}/`, {
      headers: {
        "X-Raw": secret,
        "X-Base64": "{{ .secrets.CANARY | @base64 }}",
        "X-Left": "{{ .secrets.CANARY[:16] }}",
        "X-Right": "{{ .secrets.CANARY[16:] }}",
        "X-Reversed": "{{ .secrets.TOKEN | explode | reverse | implode }}",
        Authorization: 'Basic {{ "bot:" + .secrets.CANARY | @base64 }}',
        "X-{{ .secrets.TOKEN }}": "a name",
      },
    }),
    "in-body": echoed("in-body", `${origin}/`, {
      body: {
        raw: secret,
        within: `a ${secret} b`,
        json: "{{ {a: .secrets.CANARY} | tojson }}",
        html: "{{ .secrets.CANARY | @html }}",
        form: `a=${uri}`,
        lines: "{{ .secrets.MULTILINE }}",
        [secret]: "a key",
      },
    }),
    "as-text": echoed("as-text", `${origin}/text`, { body: { secret } }),
    "at-the-cut": echoed("at-the-cut", `${origin}/cut`, { body: { secret } }),
    "not-accepted": echoed("not-accepted", `${origin}/refused?a=${uri}`),
    "connection-refused": hook("connection-refused", { url: `http://127.0.0.1:9/${secret}` }),
    "unknown-host": hook("unknown-host", {
      // No question to a name server: a label of this length is no name.
      url: `https://{{ .secrets.TENANT }}.${"q".repeat(70)}.invalid/`,
    }),
    "forbidden-host": hook("forbidden-host", {
      url: "https://{{ .secrets.TENANT }}.example.test/",
    }),
    "forbidden-address": hook("forbidden-address", { url: `http://10.0.0.1/${secret}` }),
    "no-url": hook("no-url", { url: secret }),
    "no-method": hook("no-method", { invocation: { method: secret } }),
    "no-header": hook("no-header", {
      invocation: { headers: { "X-A": "{{ .secrets.MULTILINE }}" } },
    }),
    "no-header-name": hook("no-header-name", { invocation: { headers: { [secret]: "x" } } }),
    "own-header": hook("own-header", {
      invocation: { headers: { "Webhook-{{ .secrets.TOKEN }}": "x" } },
    }),
    ...Object.fromEntries(
      ["error", "tonumber", ".a", "error({a: .})", "{(.): 1} | .[1:2]", ".[0:12] | error"].map(
        (program, index): [string, string] => [
          `failing-${index}`,
          hook(`failing-${index}`, {
            invocation: { body: { a: `{{ .secrets.CANARY | ${program} }}` } },
          }),
        ],
      ),
    ),
  };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, text]) => [`automations/${name}.json`, text]),
  );
}

const CONFIG = `network: { allowHttp: true, allowPrivate: [127.0.0.0/8] }
delivery: { delaysMs: [0], attempts: 2 }
secrets:
  TENANT: { hosts: ["*.invalid"] }
`;

/** Answers with all that arrived, and with each secret in every encoding. */
function echo(request: ReceivedRequest) {
  const { method, path, headers } = request;
  const body = request.body.toString();
  const forms = [CANARY, MULTILINE, TOKEN, TENANT].map((secret) =>
    Object.values(ENCODINGS).map((encode) => encode(secret)),
  );
  const arrived = { method, path, headers, body };
  if (path.startsWith("/text")) {
    return { status: 200, body: [...forms.flat(), JSON.stringify(arrived)].join("\n") };
  }
  const all = JSON.stringify({ arrived, forms });
  if (path.startsWith("/refused")) return { status: 403, body: all };
  // Half of the secret is within what is read.
  if (path.startsWith("/cut")) {
    return { status: 200, body: `${"-".repeat(64 * 1024 - CANARY.length / 2)}${CANARY}` };
  }
  return {
    status: 200,
    headers: { "x-echo": encodeURIComponent(CANARY), "set-cookie": `a=${TOKEN}` },
    body: all,
  };
}

interface Runs {
  readonly pretty: { readonly stdout: string; readonly stderr: string };
  readonly json: { readonly stdout: string; readonly stderr: string };
  readonly rendered: { readonly stdout: string; readonly stderr: string };
  readonly step: StepResult & { readonly report: string };
  readonly renderedStep: StepResult & { readonly report: string };
  /** All files of a run log. */
  readonly recorded: string;
}

/** Whatever leaves. A new way out is a new line. */
const SINKS: Readonly<Record<string, (runs: Runs) => string>> = {
  "the terminal's report": ({ pretty }) => pretty.stdout,
  "the terminal's log": ({ pretty }) => pretty.stderr,
  "the JSON document": ({ json }) => json.stdout,
  "the log beside the JSON document": ({ json }) => json.stderr,
  "the requests of a dry run": ({ rendered }) => rendered.stdout,
  "the log of a dry run": ({ rendered }) => rendered.stderr,
  "a step's log, with its annotations": ({ step }) => step.log,
  "a step's summary": ({ step }) => step.summary,
  "a step's outputs": ({ step }) => JSON.stringify(step.outputs),
  "a step's report": ({ step }) => step.report,
  "a rendering step's log": ({ renderedStep }) => renderedStep.log,
  "a rendering step's summary": ({ renderedStep }) => renderedStep.summary,
  "a rendering step's report": ({ renderedStep }) => renderedStep.report,
  "the recorded runs": ({ recorded }) => recorded,
};

const ENVIRONMENT = (origin: string): Readonly<Record<string, string>> => ({
  LONGSHORE_SECRET_CANARY: CANARY,
  LONGSHORE_SECRET_MULTILINE: MULTILINE,
  LONGSHORE_SECRET_TOKEN: TOKEN,
  LONGSHORE_SECRET_TENANT: TENANT,
  LONGSHORE_SECRET_URL: `${origin}/hooks/${TOKEN}/x?key=${encodeURIComponent(CANARY)}`,
  LONGSHORE_SIGNING_SECRET: `whsec_${SIGNING.toString("base64")}`,
  PORT_CLIENT_SECRET: PORT_SECRET,
});

/** Five programs at once, on a machine that may be busy. */
const TIMEOUT_MS = 50_000;

async function textsBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map((file) => readFile(join(file.parentPath, file.name), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

/** Every text of this many characters of an encoded secret counts as the secret. */
const PIECE = 8;

function pieces(text: string): readonly string[] {
  return Array.from({ length: Math.max(1, text.length - PIECE + 1) }, (_, at) =>
    text.slice(at, at + PIECE),
  );
}

describe("a secret", () => {
  let runs: Runs;
  let requests: readonly ReceivedRequest[];

  beforeAll(async () => {
    await using receiver = await startWebhookServer({ answers: [echo] });
    await using repository = await project({
      "event.json": JSON.stringify(eventBody("entity-updated")),
      "longshore.yaml": CONFIG,
      ...automations(receiver.url),
    });
    const env = ENVIRONMENT(receiver.url);
    const store = ["--store", "file:state"];
    const synced = await longshore(repository.path, ["sync", ...store]);
    expect(synced.exitCode, `${synced.stdout}${synced.stderr}`).toBe(0);
    // A log of its own each: what one has delivered, another would skip.
    const dispatch = (runLog: string, ...args: readonly string[]) =>
      longshore(
        repository.path,
        ["dispatch", ...store, "--run-log", runLog, "--event", "event.json", ...args],
        { env, timeoutMs: TIMEOUT_MS },
      );
    const step = async (inputs: Readonly<Record<string, string>>) => {
      await using result = await runStep("dispatch", {
        workspace: repository.path,
        inputs: { store: "file:state", "run-log": "none", event: "event.json", ...inputs },
        env: { ...env, RUNNER_DEBUG: "1" },
        timeoutMs: TIMEOUT_MS,
      });
      return { ...result, report: await readFile(result.outputs["report"] ?? "", "utf8") };
    };
    const [pretty, json, rendered, real, renderedStep] = await Promise.all([
      dispatch("file:log", "--verbose"),
      dispatch("none", "--format=json", "--verbose"),
      dispatch("none", "--dry-run", "--verbose"),
      step({}),
      step({ "dry-run": "true" }),
    ]);
    const recorded = await textsBelow(join(repository.path, "log"));
    runs = { pretty, json, rendered, step: real, renderedStep, recorded };
    requests = receiver.requests;
  }, 60_000);

  it("arrives where it is to arrive, signed", () => {
    const byPath = (start: string) => requests.find(({ path }) => path.startsWith(start));

    expect(byPath("/?a=")?.path).toContain(encodeURIComponent(CANARY).replace("'", "%27"));
    expect(byPath("/hooks/")?.path).toContain(TOKEN);
    expect(byPath("/text")?.body.toString()).toBe(JSON.stringify({ secret: CANARY }));
    const authorization = `Basic ${Buffer.from(`bot:${CANARY}`).toString("base64")}`;
    expect(
      requests.filter(({ headers }) => headers["authorization"] === authorization).length,
    ).toBeGreaterThan(1);
    for (const { headers } of requests) {
      expect(headers["webhook-signature"]).toMatch(/^v1,/);
      expect(headers["x-port-signature"]).toMatch(/^v1,/);
    }
  });

  it("leads to every ending that a run can have", () => {
    const codes = [...runs.json.stdout.matchAll(/"code": "([a-z-]+)"/g)].map(([, code]) => code);

    expect(new Set(codes)).toEqual(
      new Set([
        "connect-failed",
        "dns-failed",
        "egress-refused",
        "http-status",
        "not-invokable",
        "secret-host",
        "template-failed",
      ]),
    );
  });

  it("leaves its place in what is shown and recorded", () => {
    for (const text of [
      runs.pretty.stdout,
      runs.json.stdout,
      runs.rendered.stdout,
      runs.recorded,
    ]) {
      expect(text).toContain("***");
    }
  });

  it("is masked in a step before anything else is written, in any of its forms", () => {
    const lines = runs.step.stdout.split("\n").filter((line) => line !== "");
    const first = lines.findIndex((line) => !line.startsWith("::add-mask::"));

    const masked = lines.slice(0, first).join("\n");
    for (const text of [SIGNING.toString("base64"), SIGNING.toString("hex"), PORT_SECRET]) {
      expect(masked).toContain(text);
    }
  });

  it.each(Object.entries(SINKS))("leaves nothing of itself in %s", (_sink, read) => {
    const text = read(runs);
    const secrets = [CANARY, MULTILINE, TOKEN, TENANT, SIGNING.toString(), PORT_SECRET];

    const leaked = secrets.flatMap((secret) =>
      Object.entries(ENCODINGS).flatMap(([encoding, encode]) => {
        const piece = pieces(encode(secret)).find((one) => text.includes(one));
        if (piece === undefined) return [];
        const at = text.indexOf(piece);
        return [`${encoding}: …${text.slice(Math.max(0, at - 40), at + 40)}…`];
      }),
    );

    expect(leaked).toEqual([]);
    expect(text).not.toContain([...TOKEN].reverse().join(""));
  });
});
