import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  AzureDevopsInvocation,
  GithubInvocation,
  GitlabInvocation,
  Invocation,
} from "../../src/model/automation.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import type { OneDispatch } from "../support/dispatch-one.ts";
import { dispatchOne } from "../support/dispatch-one.ts";
import { catalogEvent } from "../support/events.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { fakeAzureDevops, fakeGitHub, fakeGitLab, json } from "../support/fake-services.ts";
import { openJq } from "../support/jq.ts";
import type { Answer } from "../support/webhook-server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

let jq: JqEngine & AsyncDisposable;
beforeAll(() => {
  jq = openJq();
});
afterAll(async () => {
  await jq[Symbol.asyncDispose]();
});

const TOKEN = "ghs_0123456789abcdef";
const GITHUB_ENV = { GITHUB_TOKEN: TOKEN, GITHUB_REPOSITORY: "acme/catalog" };
const WORKFLOW: GithubInvocation = {
  type: "GITHUB",
  org: "acme",
  repo: "catalog",
  workflow: "tear down.yaml",
  workflowInputs: {
    service: "{{ .event.context.entityIdentifier }}",
    '{{ "run" }}': "{{ .run.id }}",
    all: { tier: "{{ 1 }}", list: [true, null] },
    count: 3,
    gone: "{{ empty }}",
  },
};
const INPUTS = ["service", "run", "all", "count"];

type Given = Omit<OneDispatch, "jq" | "invocation">;

describe("GITHUB", () => {
  async function github(invocation: Partial<GithubInvocation> = {}, given: Given = {}) {
    await using server = await startWebhookServer({
      service: fakeGitHub({
        token: TOKEN,
        workflows: {
          "acme/catalog tear down.yaml": INPUTS,
          "acme/catalog 17": INPUTS,
          "acme/other w.yaml": [],
          "partner/one w.yaml": [],
        },
        branches: { "acme/catalog": "trunk", "acme/other": "main", "partner/one": "main" },
      }),
    });
    const { env, ...others } = given;
    const done = await dispatchOne({
      jq,
      invocation: { ...WORKFLOW, ...invocation },
      env: { ...GITHUB_ENV, GITHUB_API_URL: `${server.url}/`, ...env },
      ...others,
    });
    return { ...done, requests: server.requests };
  }

  it("starts a workflow on the default branch and says which run it is", async () => {
    const { run, requests, shown, masked } = await github();

    expect(run).toMatchObject({
      outcome: "delivered",
      external: { id: "4711", url: "https://github.test/acme/catalog/actions/runs/4711" },
      attempts: [{ number: 1, status: 200 }],
    });
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /repos/acme/catalog",
      "POST /repos/acme/catalog/actions/workflows/tear%20down.yaml/dispatches",
    ]);
    expect(JSON.parse(requests[1]?.body.toString() ?? "")).toEqual({
      ref: "trunk",
      inputs: {
        service: "checkout",
        run: run.runId,
        all: '{"tier":1,"list":[true,null]}',
        count: "3",
      },
      return_run_details: true,
    });
    expect(run.request?.body).toBe(requests[1]?.body.toString());
    expect(shown).not.toContain(TOKEN);
    expect(masked).toEqual([TOKEN]);
  });

  it("asks for a default branch once, however many runs need it", async () => {
    const events = [1, 2, 3].map((n) => catalogEvent({ identity: `event-${n}` }));

    const { runs, requests } = await github({}, { events });

    expect(runs.map(({ outcome }) => outcome)).toEqual(["delivered", "delivered", "delivered"]);
    expect(requests.filter(({ method }) => method === "GET")).toHaveLength(1);
  });

  it("takes the branch from the input ref, which is no input of the workflow", async () => {
    const { run, requests } = await github({
      workflow: 17,
      workflowInputs: { ref: "release/{{ .event.context.entityIdentifier }}", service: "x" },
    });

    expect(run.outcome).toBe("delivered");
    expect(requests).toHaveLength(1);
    expect(JSON.parse(requests[0]?.body.toString() ?? "")).toMatchObject({
      ref: "release/checkout",
      inputs: { service: "x" },
    });
  });

  it.each<[string, Partial<GithubInvocation>, Given, string, string]>([
    ["a workflow that does not exist", { workflow: "no.yaml" }, {}, "http-status", "answered 404"],
    ["an undeclared input", { workflowInputs: { x: 1 } }, {}, "http-status", "answered 422"],
    ["a bad token", {}, { env: { GITHUB_TOKEN: "bad" } }, "branch-unknown", "answered 401"],
    ["no token", {}, { env: { GITHUB_TOKEN: "" } }, "secret-missing", "GITHUB_TOKEN, which is not"],
    ["a name that leads elsewhere", { repo: ".." }, {}, "template-failed", "names nothing"],
    ["a name with a slash", { repo: "a/b" }, {}, "template-failed", "no name on GitHub"],
    ["nothing for a name", { repo: "{{ .nope }}" }, {}, "template-null", "null"],
  ])("fails for %s", async (_what, invocation, given, code, message) => {
    const { run } = await github(invocation, given);

    expect(run).toMatchObject({ error: { code, message: expect.stringContaining(message) } });
    expect(run.outcome).toBe(code === "http-status" ? "dead" : "failed");
  });

  it("keeps what GitHub says when it refuses, for the one who has to find out why", async () => {
    const { run } = await github({ workflowInputs: { x: 1 } });

    expect(run.response).toMatchObject({ status: 422, body: { message: "Unexpected inputs: x" } });
  });

  it("refuses more inputs than GitHub takes before GitHub does", async () => {
    const inputs = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`i${n}`, "x"]));
    const many = await github({ workflowInputs: { ...inputs(26), ref: "main" } });
    const large = await github({ workflowInputs: { a: '{{ "x" * 65600 }}' } });

    for (const { run, requests } of [many, large]) {
      expect(run).toMatchObject({ outcome: "failed", error: { code: "limit-exceeded" } });
      expect(requests).toHaveLength(0);
    }
    expect(many.run.error?.message).toContain("There are 26 workflow inputs; GitHub takes 25.");
  });

  it.each<[Answer, string]>([
    ["drop-reply", "closed the connection before it answered"],
    ["hang", "did not begin to answer within"],
    [{ status: 502 }, "answered 502"],
    [{ status: 500 }, "answered 500"],
  ])("is sent once where the reply is lost: %j", async (answer, message) => {
    await using server = await startWebhookServer({ answers: [answer] });

    const { run } = await dispatchOne({
      jq,
      invocation: { ...WORKFLOW, workflowInputs: { ref: "main" } },
      env: { ...GITHUB_ENV, GITHUB_API_URL: server.url },
      runtime: { delivery: { attempts: 6, delaysMs: [0], totalMs: 300_000, timeoutMs: 300 } },
    });

    expect(server.requests).toHaveLength(1);
    expect(run).toMatchObject({
      outcome: "dead",
      error: { code: "unknown", message: expect.stringContaining(message) },
    });
    expect(run.error?.message).toContain(
      "Whether it took effect is not known, so it is not sent again.",
    );
  });

  it("is delivered by a 2xx whose body is lost", async () => {
    await using server = await startWebhookServer({ answers: ["truncate"] });

    const { run } = await dispatchOne({
      jq,
      invocation: { ...WORKFLOW, workflowInputs: { ref: "main" } },
      env: { ...GITHUB_ENV, GITHUB_API_URL: server.url },
    });

    expect(run).toMatchObject({ outcome: "delivered", attempts: [{ status: 200 }] });
    expect(run).not.toHaveProperty("external");
    expect(server.requests).toHaveLength(1);
  });

  it("is sent again where a limit turned it away, or nothing was sent", async () => {
    await using server = await startWebhookServer({
      answers: [
        { status: 403, headers: { "retry-after": "7" } },
        { status: 429 },
        json(200, { workflow_run_id: 1 }),
      ],
    });
    const clock = createFakeClock();
    const given = { jq, invocation: { ...WORKFLOW, workflowInputs: { ref: "main" } }, clock };

    const limited = await dispatchOne({
      ...given,
      env: { ...GITHUB_ENV, GITHUB_API_URL: server.url },
    });
    const nowhere = await startWebhookServer();
    await nowhere[Symbol.asyncDispose]();
    const unreachable = await dispatchOne({
      ...given,
      env: { ...GITHUB_ENV, GITHUB_API_URL: nowhere.url },
    });

    expect(limited.run).toMatchObject({ outcome: "delivered", external: { id: "1" } });
    expect(clock.sleeps.slice(0, 2)).toEqual([7_000, 5_000]);
    expect(unreachable.run).toMatchObject({ outcome: "dead", error: { code: "connect-failed" } });
    expect(unreachable.run.attempts.length).toBeGreaterThan(1);
  });

  it("does not say aborted of a call that may have had its effect", async () => {
    await using server = await startWebhookServer({ answers: ["hang"] });
    const controller = new AbortController();
    const timer = setInterval(() => server.requests.length > 0 && controller.abort(), 5);

    const { run } = await dispatchOne({
      jq,
      invocation: { ...WORKFLOW, workflowInputs: { ref: "main" } },
      env: { ...GITHUB_ENV, GITHUB_API_URL: server.url },
      signal: controller.signal,
    });
    clearInterval(timer);

    expect(run).toMatchObject({ outcome: "dead", error: { code: "unknown" } });
  });

  it("asks GitHub Enterprise Server for no details, which it may not know", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 204 }] });

    const { run } = await dispatchOne({
      jq,
      invocation: { ...WORKFLOW, workflowInputs: { ref: "main" } },
      env: { ...GITHUB_ENV, GITHUB_API_URL: `${server.url}/api/v3` },
    });

    expect(run.outcome).toBe("delivered");
    expect(server.requests[0]?.path).toMatch(/^\/api\/v3\/repos\/acme\/catalog\/actions\//);
    expect(JSON.parse(server.requests[0]?.body.toString() ?? "")).toEqual({
      ref: "main",
      inputs: {},
    });
  });

  it.each<[string, readonly string[] | undefined, boolean]>([
    ["acme/catalog", undefined, true],
    ["ACME/Catalog", undefined, true],
    ["acme/other", undefined, false],
    ["acme/other", ["acme/*"], true],
    ["acme/other", ["Acme/Other"], true],
    ["partner/one", ["acme/*"], false],
    ["partner/one", ["partner/on"], false],
    ["partner/one", ["acme/*", "partner/one"], true],
  ])("may start a workflow in %s where %j is allowed: %s", async (repository, allowed, may) => {
    const [org = "", repo = ""] = repository.split("/");
    const { run, requests } = await github(
      { org: `{{ "${org}" }}`, repo, workflow: "w.yaml", workflowInputs: { ref: "main" } },
      { runtime: allowed === undefined ? {} : { github: { repositories: allowed } } },
    );

    if (may) expect(requests).toHaveLength(1);
    else {
      expect(requests).toHaveLength(0);
      expect(run).toMatchObject({
        outcome: "failed",
        error: {
          code: "egress-refused",
          message: expect.stringContaining('"github.repositories" in longshore.yaml'),
          path: "invocationMethod.repo",
        },
      });
    }
  });

  it("reaches another repository with the token for others, and its own with the job's", async () => {
    const wider = "github_pat_wider";
    const given: Given = {
      env: { LONGSHORE_GITHUB_TOKEN: wider },
      runtime: { github: { repositories: ["acme/*"] } },
    };
    const own = await github({}, given);
    const other = await github({ repo: "other", workflow: "w.yaml", workflowInputs: {} }, given);

    expect(own.run.outcome).toBe("delivered");
    expect(other.run.error?.code).toBe("branch-unknown");
    expect(other.requests.map(({ headers }) => headers["authorization"])).toEqual([
      `Bearer ${wider}`,
    ]);
  });

  it("sends no secret to GitHub that is bound to another host", async () => {
    const { run, requests } = await github(
      { workflowInputs: { service: "{{ .secrets.KEY }}" } },
      {
        secrets: { KEY: "0123456789" },
        runtime: { secrets: { KEY: { hosts: ["pay.example.test"] } } },
      },
    );

    expect(run).toMatchObject({ outcome: "failed", error: { code: "secret-host" } });
    expect(requests).toHaveLength(0);
  });

  it("renders in a dry run without a token, asking nobody", async () => {
    const { run, requests, lines } = await github(
      { workflowInputs: { service: "{{ .secrets.KEY }}" } },
      { dryRun: true, env: { GITHUB_TOKEN: "" }, secrets: { KEY: "0123456789" } },
    );

    expect(requests).toHaveLength(0);
    expect(run).toMatchObject({
      outcome: "rendered",
      request: { method: "POST", body: '{"inputs":{"service":"***"},"return_run_details":true}' },
    });
    expect(run.request?.headers).not.toHaveProperty("authorization");
    expect(lines).toContain(
      'one: The "ref" is the default branch of acme/catalog, which a dry run does not ask for.',
    );
  });

  it("starts the same for an integration's action", async () => {
    await using server = await startWebhookServer({
      service: fakeGitHub({
        token: TOKEN,
        workflows: { "acme/catalog w.yaml": [] },
        branches: { "acme/catalog": "trunk" },
      }),
    });

    const { run } = await dispatchOne({
      jq,
      invocation: {
        type: "INTEGRATION_ACTION",
        installationId: "github-ocean",
        integrationActionType: "dispatch_workflow",
        integrationActionExecutionProperties: { org: "acme", repo: "catalog", workflow: "w.yaml" },
      },
      env: { ...GITHUB_ENV, GITHUB_API_URL: server.url },
    });

    expect(run).toMatchObject({ outcome: "delivered", external: { id: "4711" } });
    expect(JSON.parse(server.requests[1]?.body.toString() ?? "")).toMatchObject({ ref: "trunk" });
  });

  it("tries again to learn a default branch, and says what stood in the way", async () => {
    await using flaky = await startWebhookServer({
      answers: [{ status: 503 }, json(200, { default_branch: "main" }), { status: 204 }],
    });
    await using down = await startWebhookServer({ answers: [{ status: 503 }] });
    const invocation: Invocation = { ...WORKFLOW, workflowInputs: {} };

    const good = await dispatchOne({
      jq,
      invocation,
      env: { ...GITHUB_ENV, GITHUB_API_URL: flaky.url },
    });
    const bad = await dispatchOne({
      jq,
      invocation,
      env: { ...GITHUB_ENV, GITHUB_API_URL: down.url },
    });

    expect(good.run.outcome).toBe("delivered");
    expect(down.requests).toHaveLength(3);
    expect(bad.run).toMatchObject({
      outcome: "failed",
      attempts: [],
      error: { code: "branch-unknown", message: expect.stringContaining("GitHub answered 503") },
    });
  });
});

describe("GITLAB", () => {
  const PIPELINE: GitlabInvocation = {
    type: "GITLAB",
    groupName: "acme/platform",
    projectName: "infra.tools",
    pipelineVariables: {
      SERVICE: "{{ .event.context.entityIdentifier }}",
      ALL: { a: [1, null] },
      "ODD [x]": "a b&c=d",
    },
  };
  const OWN = { LONGSHORE_GITLAB_TOKEN_ACME_PLATFORM_INFRA_TOOLS: "glptt-own" };

  async function gitlab(invocation: Partial<GitlabInvocation> = {}, given: Given = {}) {
    await using server = await startWebhookServer({
      service: fakeGitLab({ "acme/platform/infra.tools": "glptt-own" }),
    });
    const { env, ...others } = given;
    const done = await dispatchOne({
      jq,
      invocation: { ...PIPELINE, ...invocation },
      env: { GITLAB_URL: server.url, ...(env ?? OWN) },
      ...others,
    });
    const form = new URLSearchParams(server.requests[0]?.body.toString());
    return { ...done, requests: server.requests, form };
  }

  it("starts a pipeline with the project's own token, which is no part of what is recorded", async () => {
    const { run, requests, form, shown } = await gitlab();

    expect(run).toMatchObject({
      outcome: "delivered",
      external: { id: "77", url: "https://gitlab.test/pipelines/77" },
    });
    expect(requests[0]?.path).toBe(
      "/api/v4/projects/acme%2Fplatform%2Finfra.tools/trigger/pipeline",
    );
    expect([...form]).toEqual([
      ["ref", "main"],
      ["variables[SERVICE]", "checkout"],
      ["variables[ALL]", '{"a":[1,null]}'],
      ["variables[ODD [x]]", "a b&c=d"],
      ["token", "glptt-own"],
    ]);
    expect(run.request?.body).not.toContain("token");
    expect(shown).not.toContain("glptt-own");
  });

  it.each<[Partial<GitlabInvocation>, string]>([
    [{ defaultRef: "develop" }, "develop"],
    [{ defaultRef: "develop", pipelineVariables: { ref: "v1" } }, "v1"],
    [{ defaultRef: "develop", pipelineVariables: { ref: "{{ null }}" } }, "develop"],
  ])("runs %j on %s", async (invocation, ref) => {
    const { run, form } = await gitlab(invocation);

    expect(run.outcome).toBe("delivered");
    expect(form.getAll("ref")).toEqual([ref]);
  });

  it("falls back to the token for all projects", async () => {
    expect((await gitlab({}, { env: { LONGSHORE_GITLAB_TOKEN: "glptt-own" } })).run.outcome).toBe(
      "delivered",
    );
  });

  it("names the variables where there is no token", async () => {
    const { run, requests } = await gitlab({}, { env: { acme_platform_infra: "x" } });

    expect(requests).toHaveLength(0);
    expect(run).toMatchObject({
      outcome: "failed",
      attempts: [],
      error: { code: "secret-missing" },
    });
    expect(run.error?.message).toBe(
      'A pipeline of "acme/platform/infra.tools" is started with LONGSHORE_GITLAB_TOKEN_ACME_PLATFORM_INFRA_TOOLS or LONGSHORE_GITLAB_TOKEN, of which none is in the environment. Set one of them in the step that dispatches.',
    );
  });

  it("ends for a token that GitLab does not take", async () => {
    const { run, requests } = await gitlab({}, { env: { LONGSHORE_GITLAB_TOKEN: "wrong" } });

    expect(run).toMatchObject({ outcome: "dead", attempts: [{ status: 404 }] });
    expect(requests).toHaveLength(1);
  });

  it("masks a token that comes back", async () => {
    await using server = await startWebhookServer({
      answers: [json(422, { message: "no such token: glptt-own" })],
    });

    const { run } = await dispatchOne({
      jq,
      invocation: PIPELINE,
      env: { GITLAB_URL: server.url, ...OWN },
    });

    expect(run.response?.body).toEqual({ message: "no such token: ***" });
  });

  it("is sent once where the reply is lost", async () => {
    await using server = await startWebhookServer({ answers: ["drop-reply"] });

    const { run } = await dispatchOne({
      jq,
      invocation: PIPELINE,
      env: { GITLAB_URL: server.url, ...OWN },
    });

    expect(run).toMatchObject({ outcome: "dead", error: { code: "unknown" } });
    expect(server.requests).toHaveLength(1);
  });
});

describe("AZURE_DEVOPS", () => {
  const WEBHOOK: AzureDevopsInvocation = {
    type: "AZURE_DEVOPS",
    org: "Acme Org",
    webhook: "catalog-events",
    payload: { service: "{{ .event.context.entityIdentifier }}", text: "Größe ☃" },
  };

  async function azure(invocation: Partial<AzureDevopsInvocation>, env: OneDispatch["env"]) {
    await using server = await startWebhookServer({ service: fakeAzureDevops("s3cret") });
    const done = await dispatchOne({
      jq,
      invocation: { ...WEBHOOK, ...invocation },
      env: { AZURE_DEVOPS_URL: server.url, ...env },
    });
    return { ...done, requests: server.requests };
  }

  it("calls the incoming webhook with a signature of exactly the bytes that it sends", async () => {
    const { run, requests, shown } = await azure({}, { PORT_CLIENT_SECRET: "s3cret" });

    expect(run.outcome).toBe("delivered");
    expect(requests[0]?.path).toBe(
      "/Acme%20Org/_apis/public/distributedtask/webhooks/catalog-events?api-version=6.0-preview",
    );
    expect(requests[0]?.body.toString()).toBe('{"service":"checkout","text":"Größe ☃"}');
    expect(requests[0]?.headers["x-port-signature"]).toMatch(/^[0-9a-f]{40}$/);
    expect(shown).not.toContain(requests[0]?.headers["x-port-signature"]);
  });

  it("prefers the secret that is meant for it", async () => {
    const env = { PORT_CLIENT_SECRET: "other", LONGSHORE_AZURE_DEVOPS_SECRET: "s3cret" };

    expect((await azure({}, env)).run.outcome).toBe("delivered");
  });

  it("sends the context where there is no payload", async () => {
    await using server = await startWebhookServer();
    const { payload: _payload, ...bare } = WEBHOOK;

    await dispatchOne({
      jq,
      invocation: bare,
      env: { AZURE_DEVOPS_URL: server.url, PORT_CLIENT_SECRET: "s3cret" },
    });

    expect(JSON.parse(server.requests[0]?.body.toString() ?? "")).toMatchObject({
      action: { identifier: "one" },
      event: { context: { entityIdentifier: "checkout" } },
    });
  });

  it("names the variables where there is no secret, and ends for a wrong one", async () => {
    const missing = await azure({}, {});
    const wrong = await azure({}, { PORT_CLIENT_SECRET: "wrong" });

    expect(missing.requests).toHaveLength(0);
    expect(missing.run.error?.code).toBe("secret-missing");
    expect(missing.run.error?.message).toContain(
      "LONGSHORE_AZURE_DEVOPS_SECRET or PORT_CLIENT_SECRET",
    );
    expect(wrong.run).toMatchObject({ outcome: "dead", attempts: [{ status: 401 }] });
    expect(wrong.requests).toHaveLength(1);
  });
});
