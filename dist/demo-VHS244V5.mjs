import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  createStderrLogger
} from "./chunk-GFPNKZVJ.mjs";
import {
  syncTerminal
} from "./chunk-PVAWOQKS.mjs";
import "./chunk-ORXJWLWT.mjs";
import {
  diagnosticsTerminal,
  validateSentence
} from "./chunk-DPL7XZKC.mjs";
import "./chunk-EDM4WTMV.mjs";
import "./chunk-JCZARU2I.mjs";
import {
  openServices
} from "./chunk-QT3EFMOY.mjs";
import {
  dispatchTerminal
} from "./chunk-OSY2JEBE.mjs";
import {
  withStopSignal
} from "./chunk-OW77F4TV.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleText
} from "./chunk-DXOUGVAY.mjs";
import {
  sync
} from "./chunk-3RYVIMZY.mjs";
import "./chunk-H2ZJEYOT.mjs";
import {
  planInput
} from "./chunk-GRCL2DQW.mjs";
import "./chunk-6F4XVJEG.mjs";
import {
  checkDefinitions
} from "./chunk-OLGHSGKP.mjs";
import {
  createDefinitionFiles,
  require_dist
} from "./chunk-YIJEYWNS.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-HTZP5JFY.mjs";
import "./chunk-ZA4MBEKX.mjs";
import {
  decodeEvents
} from "./chunk-Z6OIYARM.mjs";
import {
  createEnvironmentSecrets,
  createNoRunLog,
  createUndiciHttpClient,
  dispatch
} from "./chunk-IID7RRQU.mjs";
import "./chunk-WLCQEZH4.mjs";
import "./chunk-OHAPC245.mjs";
import "./chunk-UFATSMIA.mjs";
import "./chunk-6FACFI77.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-JFXBIAY3.mjs";
import {
  openStateStore
} from "./chunk-FP2WCHXK.mjs";
import "./chunk-S6XJR6VE.mjs";
import {
  secretVariable
} from "./chunk-45K3VNI6.mjs";
import {
  secretsOfValue
} from "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-6ADS5GKJ.mjs";
import "./chunk-SOG37KRN.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import {
  createJqEngine
} from "./chunk-GMKHXJJ6.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  EXIT
} from "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import {
  __toESM
} from "./chunk-VQ4QOCWD.mjs";

// src/cli/demo.ts
import { mkdtemp, readdir as readdir2, readFile as readFile2, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";

// src/cli/demo-project.ts
var import_yaml = __toESM(require_dist(), 1);
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
var CONFIG = `network:
  # The receiver of this demonstration is on this machine.
  allowHttp: true
  allowPrivate: [127.0.0.0/8]
# Where something is wrong here, it is known at once.
delivery: { attempts: 2, delaysMs: [0, 200], totalMs: 5000 }
`;
async function copyExamples(from, to, origin) {
  let folder = join(to, "automations");
  await mkdir(folder, { recursive: !0 }), await writeFile(join(to, "longshore.yaml"), CONFIG);
  let files = (await readdir(from)).filter((file) => /\.(json|ya?ml)$/.test(file)).sort(), secrets = /* @__PURE__ */ new Map();
  for (let file of files) {
    let document = (0, import_yaml.parseDocument)(await readFile(join(from, file), "utf8")), definition = document.toJS(), invocation = isJsonObject(definition) ? definition.invocationMethod : void 0, url = isJsonObject(invocation) ? invocation.url : void 0;
    typeof url == "string" && (document.setIn(["invocationMethod", "url"], url.replace(/^https:\//, origin)), document.setIn(["invocationMethod", "agent"], !0));
    for (let name of secretsOfValue(invocation ?? null)) {
      let isUrl = typeof url == "string" && url.includes(name);
      secrets.set(
        secretVariable(name),
        isUrl ? `${origin}/hooks.slack.com/services/T000/B000/placeholder` : `placeholder-${name}`
      );
    }
    let text = file.endsWith(".json") ? `${JSON.stringify(document.toJS(), void 0, 2)}
` : document.toString({ lineWidth: 0 });
    await writeFile(join(folder, file), text);
  }
  return { files, env: Object.fromEntries(secrets) };
}

// src/cli/demo-receiver.ts
import { createServer } from "node:http";
async function startDemoReceiver() {
  let requests = [], server = createServer((request, response) => {
    let chunks = [];
    request.on("data", (chunk) => chunks.push(chunk)), request.on("end", () => {
      requests.push({
        method: request.method ?? "",
        path: request.url ?? "",
        headers: pairs(request.rawHeaders),
        body: Buffer.concat(chunks).toString("utf8")
      }), response.writeHead(202, { "content-type": "application/json" }).end('{"ok":true}');
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject), server.listen(0, "127.0.0.1", resolve);
  });
  let { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.close(() => resolve()), server.closeAllConnections();
    })
  };
}
function pairs(raw) {
  let found = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    found.push([raw[index] ?? "", raw[index + 1] ?? ""]);
  return found;
}

// src/cli/package-root.ts
import { existsSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";
function packageRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (; !existsSync(join2(folder, "package.json")) && dirname(folder) !== folder; )
    folder = dirname(folder);
  return folder;
}

// src/cli/demo.ts
var NO_SOURCE_CONTROL = {
  state: async () => ({ repository: "", unfencedBecause: "this is a demonstration" }),
  ancestry: async () => "unknown"
};
async function demoCli(context) {
  let folder = await mkdtemp(join3(tmpdir(), "longshore-demo-"));
  try {
    let receiver = await startDemoReceiver();
    try {
      return await withStopSignal((signal) => runDemo(folder, receiver, context.output, signal));
    } finally {
      await receiver.close();
    }
  } finally {
    await rm(folder, { recursive: !0, force: !0 });
  }
}
async function runDemo(folder, receiver, output, signal) {
  let paint = output.outPaint, title = (text) => output.out(`
${paint.bold(`── ${text}`)}

`), examples = join3(packageRoot(), "automations"), project = await copyExamples(examples, folder, receiver.origin);
  await output.out(
    `A copy of ${count(project.files.length, "example automation")} in a temporary folder, with their hosts replaced by a
receiver on this machine (${receiver.origin}), placeholder secrets, and network settings that
allow it. Nothing leaves this machine.
`
  );
  let jq = createJqEngine(), http = createUndiciHttpClient(), clock = createSystemClock(), services = openServices({
    environment: project.env,
    http,
    clock,
    dryRun: !0,
    onSecret: () => {
    }
  });
  try {
    await title("longshore validate");
    let files = createDefinitionFiles({ root: folder, workingDirectory: folder }), checked = await checkDefinitions(
      { paths: [] },
      { files, jq, clock: createSystemClock() }
    ), { diagnostics, summary, texts } = checked;
    await output.out(
      `${diagnosticsTerminal(diagnostics, texts, paint)}${validateSentence(diagnostics, summary)}
`
    ), await title("longshore sync --store file:state");
    let store = await openStateStore("file:state", { cwd: folder, clock, env: {} }), synced = await sync(
      { ...planInput(checked), force: !1, dryRun: !1 },
      { store, sourceControl: NO_SOURCE_CONTROL }
    );
    if (await output.out(syncTerminal(synced, paint)), synced.kind !== "applied") return EXIT.findings;
    let expected = 0, delivered = 0, events = join3(packageRoot(), "events", "demo");
    for (let file of (await readdir2(events)).sort()) {
      await title(`longshore dispatch --event ${file} --store file:state`);
      let seen = receiver.requests.length, result = await dispatch(
        {
          events: decodeEvents(await readFile2(join3(events, file), "utf8"), void 0),
          dryRun: !1
        },
        {
          store,
          runLog: createNoRunLog(),
          jq,
          http,
          signing: { standard: [] },
          clock,
          ...services,
          secrets: createEnvironmentSecrets(project.env, () => {
          }),
          logger: createStderrLogger(output, !1),
          signal
        }
      );
      await output.out(dispatchTerminal(result, paint));
      for (let request of receiver.requests.slice(seen))
        await output.out(`
${paint.cyan("The receiver got:")}

${requestText(request)}`);
      expected += result.summary.matched, delivered += result.summary.delivered;
    }
    return await title("Done"), await output.out(
      `${delivered} of ${count(expected, "delivery", "deliveries")} arrived. The temporary folder is removed.
`
    ), delivered === expected && delivered === receiver.requests.length && delivered > 0 ? EXIT.fine : EXIT.findings;
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}
function requestText({ method, path, headers, body }) {
  return [...[`${method} ${path}`, ...headers.map(([name, value]) => `${name}: ${value}`)], "", ...pretty(body).split(`
`)].map((line) => `  ${visibleText(line)}`.trimEnd()).join(`
`).concat(`
`);
}
function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), void 0, 2);
  } catch {
    return body;
  }
}
export {
  demoCli
};
