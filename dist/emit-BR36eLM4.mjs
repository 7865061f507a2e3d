import { N as MAX_INFLATED_BYTES, O as MAX_EVENTS, T as MAX_CLIENT_PAYLOAD_BYTES, m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { Ft as keepsIdentity, It as openPayload, Lt as PACKED_ENCODING, Nt as decodeElement, Un as isJsonObject, zt as parsePayload } from "./dispatching-BM85niOH.mjs";
import { t as refuseRepositoryName } from "./repository-name-Cg31UJHv.mjs";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
// src/matching/encode/pack-events.ts
function packEvents(events) {
	const fitting = [];
	const refused = [];
	for (const event of events) {
		const { bytes } = batchOf([event]);
		if (bytes <= 65534) fitting.push(event);
		else refused.push(tooLarge(event, bytes));
	}
	const batches = [];
	for (let start = 0; start < fitting.length;) {
		const batch = largestBatch(fitting.slice(start, start + MAX_EVENTS));
		batches.push(batch);
		start += batch.events.length;
	}
	return {
		batches,
		refused
	};
}
function largestBatch(events) {
	let count = countBelow(events, MAX_INFLATED_BYTES);
	for (;;) {
		const batch = batchOf(events.slice(0, count));
		if (batch.bytes <= 65534 || count === 1) return batch;
		const next = Math.floor(count * MAX_CLIENT_PAYLOAD_BYTES / batch.bytes);
		count = Math.max(1, Math.min(count - 1, next));
	}
}
function countBelow(events, maxBytes) {
	let bytes = plainText([]).length;
	let count = 0;
	for (const { text } of events) {
		bytes += Buffer.byteLength(text) + 1;
		if (count > 0 && bytes > maxBytes) break;
		count += 1;
	}
	return count;
}
function batchOf(events) {
	const text = plainText(events);
	const bytes = Buffer.byteLength(text);
	if (bytes <= 65534) return {
		events,
		payload: JSON.parse(text),
		encoding: "json",
		bytes
	};
	const payload = compressed(text);
	return {
		events,
		payload,
		encoding: PACKED_ENCODING,
		bytes: Buffer.byteLength(JSON.stringify(payload))
	};
}
function plainText(events) {
	return `{"events":[${events.map(({ text }) => text).join(",")}]}`;
}
function compressed(text) {
	return {
		encoding: PACKED_ENCODING,
		data: gzipSync(text, { level: 9 }).toString("base64"),
		digest: `sha256:${createHash("sha256").update(text).digest("hex")}`
	};
}
function tooLarge({ place, identity, text }, packedBytes) {
	return {
		place,
		identity,
		message: `It has ${Buffer.byteLength(text)} bytes, and ${packedBytes} as a compressed payload; a dispatch takes at most ${MAX_CLIENT_PAYLOAD_BYTES}. Leave out what no automation reads.`
	};
}
// src/matching/encode/read-emittable.ts
function readEmittable(payload) {
	const opened = openPayload(payload);
	if (opened.kind === "invalid") return opened;
	const elements = opened.kind === "event" ? [opened.element] : opened.elements;
	const events = [];
	const refused = [];
	for (const [index, element] of elements.entries()) {
		const place = opened.kind === "event" ? "event" : `events[${index}]`;
		const decoded = decodeElement(element, place);
		if (decoded.kind === "undecodable") {
			const { identity, message } = decoded;
			refused.push({
				place,
				identity,
				message
			});
			continue;
		}
		const keeps = keepsIdentity(element);
		events.push({
			place,
			identity: keeps ? decoded.event.identity : place,
			text: JSON.stringify(element),
			keepsIdentity: keeps
		});
	}
	const [first] = refused;
	if (opened.kind === "event" && first !== void 0) return {
		kind: "invalid",
		message: first.message
	};
	return {
		kind: "events",
		events,
		refused
	};
}
// src/commands/emit.ts
const MAX_UNANSWERED = 2;
async function emit(input, deps) {
	checkTarget(input);
	const { events, refused } = readEvents(input.text);
	const packed = packEvents(events);
	const result = input.dryRun ? {
		sent: packed.batches,
		unknown: [],
		unsent: []
	} : await sendAll(packed.batches, input, deps);
	return {
		dryRun: input.dryRun,
		...result,
		refused: [...refused, ...packed.refused]
	};
}
function checkTarget({ repository, eventType }) {
	refuseRepositoryName(repository);
	if (eventType.trim() === "" || eventType.length > 100) throw new LongshoreError("input-invalid", `The event type has ${eventType.trim() === "" ? "no" : eventType.length} characters; GitHub takes 1 to 100.`, { hint: "Name what the workflow listens to, such as \"catalog-event\"." });
}
function readEvents(text) {
	const parsed = parsePayload(text);
	if (parsed.kind === "invalid") throw invalid(parsed);
	const read = readEmittable(parsed.payload);
	if (read.kind === "invalid") throw invalid(read);
	return read;
}
function invalid({ message, hint }) {
	return new LongshoreError("event-invalid", message, hint === void 0 ? {} : { hint });
}
async function sendAll(batches, input, { openGithub, signal }) {
	const sent = [];
	const unknown = [];
	const unsent = [];
	if (batches.length === 0) return {
		sent,
		unknown,
		unsent
	};
	const github = await openGithub();
	let unanswered = 0;
	let stopped;
	for (const batch of batches) {
		if (signal?.aborted === true) stopped ??= "It was stopped before this was sent.";
		if (stopped !== void 0) {
			unsent.push({
				batch,
				message: stopped
			});
			continue;
		}
		const ending = await send(batch, input, github, signal);
		unanswered = ending.kind === "unknown" ? unanswered + 1 : 0;
		if (ending.kind === "sent") sent.push(batch);
		else if (ending.kind === "unknown") unknown.push({
			batch,
			message: ending.message
		});
		else unsent.push({
			batch,
			message: ending.message
		});
		if (ending.kind === "no-access") {
			if (sent.length + unknown.length === 0) throw refusedAccess(input, ending.message);
			stopped = "GitHub turned down the one before.";
		}
		if (unanswered === MAX_UNANSWERED) stopped = "GitHub did not answer to those before.";
	}
	return {
		sent,
		unknown,
		unsent
	};
}
async function send({ payload }, { repository, eventType }, github, signal) {
	let response;
	try {
		response = await github.request({
			method: "POST",
			path: `/repos/${repository}/dispatches`,
			body: {
				event_type: eventType,
				client_payload: payload
			},
			repeatable: false,
			...signal === void 0 ? {} : { signal }
		});
	} catch (cause) {
		if (!(cause instanceof LongshoreError)) throw cause;
		return {
			kind: "unknown",
			message: cause.message
		};
	}
	const { status } = response;
	if (status >= 200 && status < 300) return { kind: "sent" };
	const message = answerText(response);
	if (status >= 500) return {
		kind: "unknown",
		message
	};
	return {
		kind: status === 401 || status === 403 || status === 404 ? "no-access" : "turned-down",
		message
	};
}
function answerText({ status, body }) {
	const said = isJsonObject(body) ? body["message"] : void 0;
	return typeof said === "string" && said !== "" ? `GitHub answered ${status}: ${said}` : `GitHub answered ${status}.`;
}
function refusedAccess({ repository }, message) {
	return new LongshoreError("github-refused", `Nothing was sent to "${repository}". ${message}`, { hint: "Check the repository's name, and give the token the right to write its contents." });
}
export { emit as t };
