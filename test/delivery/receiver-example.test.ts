import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createUndiciHttpClient } from "../../src/adapters/http/undici-http-client.ts";
import { signatureHeaders } from "../../src/delivery/sign.ts";
import type { SigningKeys } from "../../src/ports/signing.ts";
import { aSigningSecret, signingKeysOf } from "../support/signing.ts";
import { repositoryRoot } from "../support/source-files.ts";

const FILE = join(repositoryRoot, "test/fixtures/receiver/receiver.mjs");
const SECRET = aSigningSecret(1);

interface Receiver {
  readonly receive: RequestListener;
  readonly queue: readonly unknown[];
}

async function openReceiver(): Promise<Receiver & AsyncDisposable & { readonly url: string }> {
  process.env["WEBHOOK_SECRET"] = SECRET;
  const { receive, queue }: Receiver = await import(FILE);
  const server = createServer(receive);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    receive,
    queue,
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

describe("the receiver of the documentation", () => {
  it("is the one that is tested here", () => {
    const readme = readFileSync(join(repositoryRoot, "README.md"), "utf8");

    expect(readme).toContain(`\`\`\`js\n${readFileSync(FILE, "utf8")}\`\`\``);
  });

  it("takes a delivery once, and no delivery that another signed or changed", async () => {
    await using receiver = await openReceiver();
    const http = createUndiciHttpClient();
    const send = async (id: string, keys: SigningKeys, sent = '{"a":1}', signed = sent) => {
      const outcome = await http.send({
        request: {
          method: "POST",
          url: receiver.url,
          headers: {
            "webhook-id": id,
            ...signatureHeaders({ id, nowMs: Date.now(), body: signed }, keys),
          },
          body: sent,
        },
        policy: { allowHttp: true, allowPrivate: ["127.0.0.0/8"] },
        timeoutMs: 10_000,
        maxResponseBytes: 0,
      });
      return outcome.kind === "response" ? outcome.response.status : outcome.code;
    };

    const statuses = [
      await send("msg_1", signingKeysOf(SECRET)),
      await send("msg_1", signingKeysOf(SECRET)),
      await send("msg_2", signingKeysOf(aSigningSecret(2), SECRET), '{"a":2}'),
      await send("msg_3", signingKeysOf(aSigningSecret(2))),
      await send("msg_4", signingKeysOf(SECRET), '{"a":3}', '{"a":4}'),
      await send("msg_5", { standard: [] }),
    ];
    await http.close();

    expect(statuses).toEqual([202, 202, 202, 401, 401, 401]);
    expect(receiver.queue).toEqual([{ a: 1 }, { a: 2 }]);
  });
});
