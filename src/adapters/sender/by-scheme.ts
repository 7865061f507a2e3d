import type { HttpClient } from "../../ports/http-client.ts";

/** Sends each request with the client of its URL's scheme. Closing it closes them all. */
export function createSender(clients: {
  /** For `https:`, `http:` and every scheme without a client, which it refuses. */
  readonly http: HttpClient;
  readonly kafka: HttpClient;
}): HttpClient {
  return {
    send: (call) =>
      call.request.url.startsWith("kafka:") ? clients.kafka.send(call) : clients.http.send(call),
    async close() {
      await Promise.all([clients.http.close(), clients.kafka.close()]);
    },
  };
}
