import { Un as isJsonObject, dt as VERSION, qn as describeHttpError } from "./dispatching-BM85niOH.mjs";
import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { gunzipSync } from "node:zlib";
// src/adapters/github/github-transport.ts
const CONNECT_TIMEOUT_MS = 1e4;
const MAX_RESPONSE_BYTES = 268435456;
function createGitHubTransport() {
	let agent;
	return async (exchange) => {
		const undici = await import("./undici-library-Bdg8ij3_.mjs");
		agent ??= new undici.Agent({
			connect: { timeout: CONNECT_TIMEOUT_MS },
			headersTimeout: 0,
			bodyTimeout: 0
		});
		const url = new URL(exchange.url);
		const deadline = AbortSignal.timeout(exchange.timeoutMs);
		const stop = exchange.signal;
		try {
			const { statusCode, headers, body } = await undici.request.call(agent, {
				origin: url.origin,
				path: `${url.pathname}${url.search}`,
				method: exchange.method,
				headers: {
					...exchange.headers,
					"accept-encoding": "gzip"
				},
				body: exchange.body ?? null,
				signal: stop === void 0 ? deadline : AbortSignal.any([deadline, stop])
			});
			const bytes = await read(body);
			const zipped = headers["content-encoding"] === "gzip";
			return {
				kind: "response",
				status: statusCode,
				headers: joined(headers),
				body: zipped ? gunzipSync(bytes, { maxOutputLength: MAX_RESPONSE_BYTES }) : bytes
			};
		} catch (error) {
			if (stop?.aborted === true) return { kind: "aborted" };
			if (deadline.aborted) return {
				kind: "error",
				message: `"${url.host}" did not answer within ${exchange.timeoutMs / 1e3} s`,
				unsent: false
			};
			const { code, message } = describeHttpError(error, url.host);
			const unsent = code === "connect-failed" || code === "dns-failed";
			return {
				kind: "error",
				message: message.replace(/\.$/, ""),
				unsent
			};
		}
	};
}
async function read(body) {
	const chunks = [];
	let length = 0;
	for await (const chunk of body) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > MAX_RESPONSE_BYTES) throw new Error("The response is too large.");
	}
	return Buffer.concat(chunks);
}
function joined(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value ?? ""]));
}
// src/adapters/github/rate-limit.ts
const LIMIT_MESSAGE = /rate limit|abuse detection/i;
function rateLimited({ status, headers, body }) {
	const refused = status === 403 || status === 429;
	const usedUp = headers["x-ratelimit-remaining"] === "0";
	if (!(status === 429 || refused && (usedUp || headers["retry-after"] !== void 0) || refused && LIMIT_MESSAGE.test(messageOf(body)) || status === 200 && graphqlErrorTypes(body).includes("RATE_LIMITED"))) return void 0;
	const seconds = Number(headers["retry-after"] ?? NaN);
	if (seconds >= 0) return {
		kind: "for",
		ms: seconds * 1e3
	};
	const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
	if (usedUp && reset > 0) return {
		kind: "until",
		resetMs: reset * 1e3
	};
	return { kind: "unsaid" };
}
function messageOf(body) {
	const message = isJsonObject(body) ? body["message"] : void 0;
	return typeof message === "string" ? message : "";
}
function graphqlErrorTypes(body) {
	const errors = isJsonObject(body) ? body["errors"] : void 0;
	if (!Array.isArray(errors)) return [];
	return errors.map((error) => isJsonObject(error) ? error["type"] : void 0);
}
// src/adapters/github/patient-transport.ts
const MAX_REPEATS = 5;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 16e3;
const UNSAID_LIMIT_MS = 6e4;
async function sendPatiently(exchange, options) {
	const { clock, send } = options;
	const subject = `${exchange.method} ${new URL(exchange.url).pathname}`;
	let waitedMs = 0;
	let failures = 0;
	let refusals = 0;
	for (;;) {
		if (exchange.signal?.aborted === true) throw stopped();
		const result = await send(exchange);
		if (result.kind === "aborted") throw stopped();
		let waitMs;
		let why;
		if (result.kind === "response") {
			const answer = answerOf(result);
			const limit = rateLimited(answer);
			if (limit === void 0 && !isBroken(answer)) return answer;
			if (limit === void 0) {
				why = unanswered(subject, `it answered ${answer.status}`);
				if (!exchange.repeatable || failures === MAX_REPEATS) throw why;
				waitMs = backoff(failures++, clock);
			} else {
				waitMs = limitMs(limit, refusals++, clock);
				why = limitReached(subject, clock.now() + waitMs, options.waitBudgetMs);
			}
		} else {
			why = unanswered(subject, result.message);
			if (!(exchange.repeatable || result.unsent) || failures === MAX_REPEATS) throw why;
			waitMs = backoff(failures++, clock);
		}
		if (waitedMs + waitMs > options.waitBudgetMs) throw why;
		await clock.sleep(waitMs, exchange.signal);
		waitedMs += waitMs;
	}
}
function answerOf(result) {
	const { status, headers, body: bytes } = result;
	return {
		status,
		headers,
		bytes,
		body: headers["content-type"]?.includes("json") === true ? parsed(bytes) : void 0
	};
}
function parsed(bytes) {
	try {
		return JSON.parse(Buffer.from(bytes).toString());
	} catch {
		return;
	}
}
function isBroken({ status, body }) {
	if (status >= 500) return true;
	const errors = isJsonObject(body) ? body["errors"] : void 0;
	return Array.isArray(errors) && errors.some((error) => isJsonObject(error) && error["type"] === void 0 && /^Something went wrong while executing/.test(String(error["message"])));
}
function backoff(failures, { random }) {
	const full = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** failures);
	return Math.round(full * (.5 + random() / 2));
}
function limitMs(limit, refusals, clock) {
	if (limit.kind === "for") return limit.ms;
	if (limit.kind === "unsaid") return UNSAID_LIMIT_MS * 2 ** refusals;
	return Math.max(0, limit.resetMs - clock.now()) + 1e3;
}
function stopped() {
	return new LongshoreError("aborted", "The process was asked to stop while it called GitHub.");
}
function unanswered(subject, reason) {
	return new LongshoreError("github-unreachable", `GitHub did not answer "${subject}": ${reason}.`, { hint: "Run it again; see www.githubstatus.com where this goes on." });
}
function limitReached(subject, untilMs, budgetMs) {
	const until = new Date(untilMs).toISOString().replace(/\.\d+Z$/, "Z");
	return new LongshoreError("github-unreachable", `GitHub takes no more requests of this token until ${until}, which is longer than the ${Math.round(budgetMs / 1e3)} s that "${subject}" waits.`, { hint: "Run it again after that time, or with another token." });
}
// src/adapters/github/github-api.ts
const WAIT_BUDGET_MS = 3e5;
const TIMEOUT_MS = 3e4;
const MAX_REDIRECTS = 3;
const API_VERSION = "2022-11-28";
function createGitHubApi(options) {
	const patience = {
		send: options.send ?? createGitHubTransport(),
		clock: options.clock,
		waitBudgetMs: options.waitBudgetMs ?? WAIT_BUDGET_MS
	};
	const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
	const headers = {
		accept: "application/vnd.github+json",
		"user-agent": `longshore/${VERSION}`,
		"x-github-api-version": API_VERSION,
		...options.token === void 0 ? {} : { authorization: `Bearer ${options.token}` }
	};
	async function exchange(url, request) {
		const body = request.body === void 0 ? void 0 : JSON.stringify(request.body);
		return await sendPatiently({
			method: request.method,
			url,
			headers: {
				...headers,
				...request.headers,
				...body === void 0 ? {} : { "content-type": "application/json" }
			},
			timeoutMs,
			repeatable: request.repeatable ?? request.method === "GET",
			...body === void 0 ? {} : { body },
			...request.signal === void 0 ? {} : { signal: request.signal }
		}, patience);
	}
	async function request(path, request) {
		let url = `${options.apiUrl}${path}`;
		for (let redirects = 0;; redirects += 1) {
			const answer = await exchange(url, request);
			const next = redirects < MAX_REDIRECTS ? redirectOf(answer, url) : void 0;
			if (next === void 0 || next.origin !== new URL(url).origin) return answer;
			url = next.href;
		}
	}
	return {
		async request({ path, ...rest }) {
			const answer = await request(path, rest);
			const { status, bytes, body } = answer;
			return {
				status,
				headers: answer.headers,
				text: Buffer.from(bytes).toString(),
				body
			};
		},
		async graphql(query, variables, rest = {}) {
			return graphqlResult(await exchange(options.graphqlUrl, {
				...rest,
				method: "POST",
				body: {
					query,
					variables
				},
				repeatable: rest.repeatable ?? !/^\s*mutation\b/.test(query)
			}));
		},
		async download(path) {
			let answer = await exchange(`${options.apiUrl}${path}`, { method: "GET" });
			let url = `${options.apiUrl}${path}`;
			for (let redirects = 0; redirects < MAX_REDIRECTS; redirects += 1) {
				const next = redirectOf(answer, url);
				if (next === void 0) break;
				url = next.href;
				answer = await sendPatiently({
					method: "GET",
					url,
					headers: { "user-agent": headers["user-agent"] },
					timeoutMs,
					repeatable: true
				}, patience);
			}
			return {
				status: answer.status,
				bytes: answer.bytes
			};
		}
	};
}
function redirectOf({ status, headers }, from) {
	const location = headers["location"];
	if (![
		301,
		302,
		307,
		308
	].includes(status) || location === void 0) return void 0;
	const to = new URL(location, from);
	return new URL(from).protocol === "https:" && to.protocol !== "https:" ? void 0 : to;
}
function graphqlResult({ status, body }) {
	const { data, errors, message } = isJsonObject(body) ? body : {};
	const listed = Array.isArray(errors) ? errors.flatMap(graphqlError) : [];
	if (listed.length > 0 || status === 200) return {
		status,
		data: data ?? void 0,
		errors: listed
	};
	return {
		status,
		data: void 0,
		errors: [{ message: String(message ?? `status ${status}`) }]
	};
}
function graphqlError(error) {
	if (!isJsonObject(error)) return [];
	const { type, message } = error;
	return [{
		...typeof type === "string" ? { type } : {},
		message: String(message ?? "")
	}];
}
export { createGitHubApi as t };
