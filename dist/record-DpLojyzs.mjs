import { A as readRoutes, Dn as rootReads, Gt as canonicalJson, Hn as formatPath, Mt as decodeEvents, Nt as decodeElement, On as parseJq, Qt as openRunLog, T as jsonText, Un as isJsonObject, Xn as createSystemClock, _n as readEventText, a as withProgress, c as storeLocation, et as DEFAULT_RUNTIME_CONFIG, fn as makeDirectory, it as indexAutomations, j as routeKey, l as projectRoot, pn as writeDurably, rt as truthOf, s as runLogLocation, sn as openStateReader, tt as decide, v as count, y as joinWords, yn as systemCode } from "./dispatching-BM85niOH.mjs";
import { t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { c as visibleLine, h as reasonOf, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { t as refuseOutside } from "./inside-root-tWGZD4lS.mjs";
import { t as writeWholeFile } from "./write-whole-file-DTcoQD_g.mjs";
import { t as loadConfig } from "./load-config-C7E0UiVO.mjs";
import { t as findRun } from "./find-runs-B2QMPO3m.mjs";
import { f as maskLiteralSecrets, u as literalTokens } from "./parse-definitions-BOVkK9zV.mjs";
import { i as reportErrors, n as checkDefinitionsWith } from "./definitions-rG8oWAl7.mjs";
import { dirname, join } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
// src/adapters/file-system/saved-events.ts
function createSavedEvents(root) {
	return { async save(file, text, { replace }) {
		try {
			const path = join(root, file);
			await refuseOutside(root, dirname(path));
			await makeDirectory(dirname(path));
			if (await createWhole(path, text)) return "created";
			await refuseOutside(root, path);
			if (await readFile(path, "utf8") === text) return "unchanged";
			if (!replace) return "exists";
			await writeWholeFile(path, text);
			return "replaced";
		} catch (cause) {
			throw new LongshoreError("output-unwritable", `The event file "${file}" cannot be written: ${reasonOf(cause)}.`, {
				hint: "Make room for it, and run it again: what was saved is left as it is.",
				cause
			});
		}
	} };
}
const NO_LINKS = /* @__PURE__ */ new Set([
	"EPERM",
	"ENOTSUP",
	"ENOSYS",
	"EMLINK"
]);
async function createWhole(path, text) {
	const temporary = join(dirname(path), `.event.${randomBytes(6).toString("hex")}.tmp`);
	try {
		await writeDurably(temporary, text);
		await link(temporary, path).catch(async (cause) => {
			if (!NO_LINKS.has(systemCode(cause))) throw cause;
			await writeFile(path, text, { flag: "wx" });
		});
		return true;
	} catch (cause) {
		if (systemCode(cause) === "EEXIST") return false;
		throw cause;
	} finally {
		await rm(temporary, { force: true });
	}
}
// src/commands/redaction/file-name.ts
const MAX_WORD_LENGTH = 80;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
function eventFileName(event, folder, name) {
	const words = name === void 0 ? ownName(event) : name.split("/").map(fileWord).join("/");
	const below = folder.replaceAll(/^(?:\.?\/+)+|\/+$/g, "");
	return `${below === "" || below === "." ? "" : `${below}/`}${words}.json`;
}
function refuseFileName(name, count) {
	const words = name.split("/").map(wholeWord);
	if (words.includes("")) throw new LongshoreError("input-invalid", `"${name}" is no name for an event.`, { hint: "Use letters, digits and hyphens, and / between a folder and a name." });
	const room = MAX_WORD_LENGTH - (count > 1 ? `-${count}`.length : 0);
	const long = words.find(({ length }) => length > room);
	if (long === void 0) return;
	throw new LongshoreError("input-invalid", `The name "${long.slice(0, room)}…" has ${long.length} characters; at most ${room} are allowed.`, { hint: "Choose a shorter name." });
}
function ownName({ type, target, body }) {
	const digest = createHash("sha256").update(canonicalJson(body)).digest("hex").slice(0, 12);
	return [
		fileWord(type),
		fileWord(target),
		digest
	].filter((word) => word !== "").join("-");
}
function fileWord(text) {
	const word = wholeWord(text).slice(0, MAX_WORD_LENGTH).replace(/-+$/, "");
	return DEVICE.test(word) ? `${word}-event` : word;
}
function wholeWord(text) {
	return text.normalize("NFKD").toLowerCase().replaceAll(/\p{M}+/gu, "").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
}
// src/commands/redaction/condition-reads.ts
function conditionReads(decisions) {
	const readings = decisions.flatMap(({ automation, expressions }) => expressions.flatMap(({ expression }) => readsOf(expression).map((read) => ({
		read,
		reader: {
			automation,
			expression
		}
	}))));
	const exact = /* @__PURE__ */ new Map();
	for (const { read, reader } of readings) {
		if (!read.exact) continue;
		const key = JSON.stringify(read.steps);
		const readers = exact.get(key) ?? /* @__PURE__ */ new Map();
		readers.set(JSON.stringify(reader), reader);
		exact.set(key, readers);
	}
	return {
		exactly: (path) => [...exact.get(JSON.stringify(path))?.values() ?? []],
		maybe: (path) => readings.some(({ read }) => startsWith(path, read.steps))
	};
}
function readsOf(expression) {
	const parsed = parseJq(expression);
	return parsed.kind === "ok" ? rootReads(parsed.tree).reads : [];
}
function startsWith(path, steps) {
	return steps.length <= path.length && steps.every((step, index) => path[index] === step);
}
// src/commands/redaction/field-meaning.ts
const PEOPLE = /* @__PURE__ */ new Set([
	"actor",
	"approver",
	"assignee",
	"author",
	"by",
	"committer",
	"contact",
	"creator",
	"customer",
	"email",
	"employee",
	"login",
	"mail",
	"maintainer",
	"manager",
	"member",
	"mobile",
	"owner",
	"people",
	"person",
	"phone",
	"reporter",
	"requester",
	"reviewer",
	"user",
	"username"
]);
const PERSON_NAMES = /* @__PURE__ */ new Set([
	"display",
	"family",
	"first",
	"full",
	"given",
	"last",
	"middle",
	"nick",
	"sur"
]);
const OF_PEOPLE = /* @__PURE__ */ new Set([
	"account",
	"address",
	"array",
	"avatar",
	"data",
	"detail",
	"guid",
	"handle",
	"id",
	"identifier",
	"info",
	"key",
	"link",
	"list",
	"mention",
	"name",
	"number",
	"object",
	"profile",
	"record",
	"ref",
	"reference",
	"slug",
	"title",
	"uid",
	"url",
	"uuid",
	"value"
]);
const TEXTS = /* @__PURE__ */ new Set([
	"body",
	"comment",
	"description",
	"message",
	"name",
	"note",
	"reason",
	"subject",
	"summary",
	"text",
	"title"
]);
const TOKEN = /(?:^|[_-])(?:(?:api|access|private|signing)_?-?key|authorization|cookie|credentials?|pass(?:code|phrase|wd|word)?|secret|token)s?$/;
const NUMBERED_PERSON = /(?:^|_)(?:id|mobile|number|phone)$/;
const NUMBERED_SECRET = /(?:^|_)(?:pass(?:code|word)|pin)$/;
function fieldMeaning(name) {
	const snake = snakeCase(name);
	if (TOKEN.test(snake)) return "token";
	const words = snake.split(/[^a-z]+/).map(singular).filter((word) => word !== "");
	const last = words.at(-1) ?? "";
	if (PEOPLE.has(words.findLast((word) => !OF_PEOPLE.has(word)) ?? "")) return "person";
	if (snake.endsWith("assigned_to")) return "person";
	if (last === "name" && words.some((word) => PERSON_NAMES.has(word))) return "person";
	return TEXTS.has(last) ? "text" : void 0;
}
function isTellingNumber(name, meaning) {
	const snake = snakeCase(name);
	return NUMBERED_SECRET.test(snake) || meaning === "person" && NUMBERED_PERSON.test(snake);
}
function snakeCase(name) {
	return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}
function singular(word) {
	return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}
// src/commands/redaction/placeholders.ts
const URL_PARTS = /^((?:https?|wss?|ftp|ssh|git(?:\+https?|\+ssh)?|postgres(?:ql)?|mysql|redis|amqps?|mongodb(?:\+srv)?|kafka|s3|gs|jdbc:[a-z]+):\/\/)([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?$/i;
const PLAIN_KEY = /^[a-z_]{1,20}$/i;
const QUERY = String.raw`(?:[a-z_]{1,20}|key-\d+)?(?:=(?:value-\d+)?)?`;
const RECORDED = [
	/^(?:person|text|token)-\d+$/,
	/^person-\d+@example\.com$/,
	/^00000000-0000-4000-8000-\d{12}$/,
	/^\+1-555-0100-\d+$/,
	new RegExp(String.raw`^[a-z+:\d]+:\/\/host-\d+\.example\.com(?:\/(?:path-\d+)?)*(?:\?${QUERY}(?:&${QUERY})*)?(?:#(?:part-\d+)?)?$`, "i")
];
const NUMBERED = /(host|key|part|path|person|text|token|value)-(\d{1,12})|(00000000-0000-4000-8000-)(\d{12})|(\+1-555-0100-)(\d{1,12})/g;
const FIRST_NUMBER = 9000000001;
function isRecordedText(text) {
	return RECORDED.some((pattern) => pattern.test(text));
}
function isRecordedNumber(number) {
	return number >= FIRST_NUMBER && number < 9001000001;
}
function createPlaceholders(json) {
	const used = /* @__PURE__ */ new Set();
	for (const [, word, wordNumber, uuid, uuidNumber, , phoneNumber] of json.matchAll(NUMBERED)) {
		const series = word ?? (uuid === void 0 ? "phone" : "uuid");
		used.add(`${series} ${Number(wordNumber ?? uuidNumber ?? phoneNumber)}`);
	}
	for (const [number] of json.matchAll(/\b9\d{9}\b/g)) used.add(`number ${Number(number) - FIRST_NUMBER + 1}`);
	const given = /* @__PURE__ */ new Map();
	const next = /* @__PURE__ */ new Map();
	const numberOf = (series, text) => {
		const known = given.get(`${series} ${text}`);
		if (known !== void 0) return known;
		let number = (next.get(series) ?? 0) + 1;
		while (used.has(`${series} ${number}`)) number += 1;
		next.set(series, number);
		given.set(`${series} ${text}`, number);
		return number;
	};
	return {
		forText(text, form) {
			switch (form) {
				case "email": return `person-${numberOf("person", text)}@example.com`;
				case "person":
				case "text":
				case "token": return `${form}-${numberOf(form, text)}`;
				case "phone": return `+1-555-0100-${numberOf("phone", text)}`;
				case "uuid": return `00000000-0000-4000-8000-${String(numberOf("uuid", text)).padStart(12, "0")}`;
				case "url": return urlPlaceholder(text, numberOf);
			}
		},
		forNumber: (number) => 9e9 + numberOf("number", String(number))
	};
}
function urlPlaceholder(url, numberOf) {
	const [, scheme = "", authority = "", path = "", query, fragment] = URL_PARTS.exec(url) ?? [];
	const part = (series, text) => text === "" ? "" : `${series}-${numberOf(series, text)}`;
	const segments = path.split("/").map((segment) => part("path", segment));
	const pairs = query?.split("&").map((pair) => {
		const [key = "", ...value] = pair.split("=");
		const shownKey = PLAIN_KEY.test(key) ? key : part("key", key);
		return value.length === 0 ? shownKey : `${shownKey}=${part("value", value.join("="))}`;
	});
	return [
		scheme,
		`${part("host", authority)}.example.com`,
		segments.join("/"),
		pairs === void 0 ? "" : `?${pairs.join("&")}`,
		fragment === void 0 ? "" : `#${part("part", fragment)}`
	].join("");
}
// src/commands/redaction/readable-forms.ts
const BASE64 = /[A-Za-z0-9+/_-]{12,}/g;
const MAX_ENCODED = 100;
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/;
function readableForms(text) {
	const plain = withoutUrlEncoding(text.normalize("NFKC").replaceAll(/\p{Cf}/gu, ""));
	return [plain, ...(plain.match(BASE64) ?? []).slice(0, MAX_ENCODED).map((word) => Buffer.from(word, "base64").toString("utf8")).filter((form) => !NO_TEXT.test(form))];
}
function withoutUrlEncoding(text) {
	return text.replaceAll(/%([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
// src/commands/redaction/judge-text.ts
const BOOLEAN = /^(?:true|false|yes|no|on|off|none|null)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const NUMBER = /^[+-]?\d{1,6}(?:\.\d{1,4}){0,2}(?:[-+][A-Za-z][\w.-]{0,20})?%?$/;
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9]{0,39}(?:[-_.:/]{1,2}[A-Za-z0-9]{1,40}){0,15}$/;
const MAX_IDENTIFIER = 100;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const EMAIL_LIKE = /[^\s@]@[^\s@]/;
const PHONE = /^(?:(?:tel:)?\+[\d\s()./-]{7,24}|(?:tel:)?[(0][\d\s()-]{6,23})$/i;
const PROVIDER_USER = /^[a-z][a-z0-9-]{1,30}\|\S+$/i;
const PASSWORD_IN_URL = /:\/\/[^/?#\s]*:[^/?#\s]*@/;
const NAMED_SECRET = /(?:password|passwd|pwd|secret|token|(?:api|access|account|private)[_-]?key|\bsig|signature)(?:=|["']\s*:)\s*["']?[^\s"'&;,]/i;
const USER_AND_PASSWORD = /^[\w.@+-]{1,64}:\S{4,128}$/;
function judgeText(text, meaning) {
	if (text.trim() === "" || BOOLEAN.test(text) || isRecordedText(text)) return void 0;
	const forms = readableForms(text);
	if (meaning === "token" || looksLikeToken(text, forms)) return {
		sensitivity: "token",
		form: /\s/.test(text) ? "text" : urlOr(text, "token")
	};
	if (DATE.test(text)) return void 0;
	const hasEmail = forms.some((form) => EMAIL_LIKE.test(form));
	if (URL_PARTS.test(text)) return {
		sensitivity: meaning === "person" || hasEmail ? "person" : "text",
		form: "url"
	};
	if (EMAIL.test(text)) return {
		sensitivity: "person",
		form: "email"
	};
	if (meaning === "person") return {
		sensitivity: "person",
		form: personForm(text)
	};
	if (isPhone(text)) return {
		sensitivity: "person",
		form: "phone"
	};
	if (UUID.test(text)) return {
		sensitivity: "text",
		form: "uuid"
	};
	if (PROVIDER_USER.test(text)) return {
		sensitivity: "person",
		form: "person"
	};
	if (hasEmail) return {
		sensitivity: "person",
		form: "text"
	};
	if (meaning === "text") return {
		sensitivity: "text",
		form: "text"
	};
	return NUMBER.test(text) || text.length <= MAX_IDENTIFIER && IDENTIFIER.test(text) ? void 0 : {
		sensitivity: "text",
		form: "text"
	};
}
function urlOr(text, form) {
	return URL_PARTS.test(text) ? "url" : form;
}
function personForm(text) {
	if (UUID.test(text)) return "uuid";
	return isPhone(text) ? "phone" : "person";
}
function isPhone(text) {
	return PHONE.test(text) && !NUMBER.test(text) && text.replaceAll(/\D/g, "").length >= 7;
}
function looksLikeToken(text, [plain = text, ...decoded]) {
	return [.../* @__PURE__ */ new Set([
		text,
		plain,
		...decoded
	])].some(isToken) || decoded.some((form) => USER_AND_PASSWORD.test(form));
}
function isToken(text) {
	if (literalTokens(text).length > 0) return true;
	if (PASSWORD_IN_URL.test(text) || NAMED_SECRET.test(text)) return true;
	return text.split(/[\s"'`<>(){}[\],;|=:&?#@]+/).some(isRandom);
}
const MIN_RANDOM = 16;
const MIN_RANDOM_WITH_SEPARATORS = 32;
function isRandom(word) {
	if (word.length < MIN_RANDOM || UUID.test(word)) return false;
	if (word.split(/[^A-Za-z0-9]+/).filter(({ length }) => length >= MIN_RANDOM).some((part) => turns(part) >= 4)) return true;
	return word.length >= MIN_RANDOM_WITH_SEPARATORS && /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word) && turns(word) >= 7;
}
function turns(text) {
	return text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g)?.length ?? 0;
}
// src/commands/redaction/redact-event.ts
const ROUTING = new Set([
	["resourceType"],
	["action"],
	["context", "blueprintIdentifier"],
	["context", "blueprint"],
	["context", "propertyIdentifier"],
	[
		"context",
		"action",
		"identifier"
	],
	["additionalData", "property"]
].map((path) => JSON.stringify(path)));
function redactEvent(body) {
	const found = mergeFound(findTexts(body));
	const holdsToken = containing(found, "token");
	const holdsPerson = containing(found, "person");
	const holdsName = containingName(found);
	const placeholders = createPlaceholders(JSON.stringify(body));
	const values = found.flatMap((one) => {
		const judgement = judgeContents(one, {
			holdsToken,
			holdsPerson,
			holdsName
		});
		if (judgement === void 0) return [];
		return [{
			...judgement,
			value: one.value,
			places: one.places,
			placeholder: placeholderFor(one.value, judgement, placeholders)
		}];
	});
	return redactionOf(body, values.map((one) => one.places.some(isOwnId) ? {
		...one,
		placeholder: eventId(body, values)
	} : one));
}
function redactionOf(body, values) {
	const byValue = new Map(values.map((one) => [one.value, one]));
	const routing = values.filter(({ places }) => places.some((place) => !place.isKey && isRouting(place.path)));
	const insteadOf = (kept) => (value) => {
		const sensitive = byValue.get(value);
		return sensitive === void 0 || kept.has(sensitive) ? value : sensitive.placeholder;
	};
	return {
		values,
		routing,
		apply(kept) {
			const applied = replaceIn(body, [], insteadOf(kept));
			return isJsonObject(applied) ? applied : body;
		},
		pathIn(path, kept) {
			const instead = insteadOf(kept);
			return path.map((step) => typeof step === "number" ? step : String(instead(step)));
		}
	};
}
function isOwnId({ path, isKey }) {
	return !isKey && path.length === 1 && path[0] === "id";
}
function eventId(body, values) {
	const { id: _, ...rest } = body;
	const left = redactionOf(rest, values).apply(/* @__PURE__ */ new Set());
	return `event-${createHash("sha256").update(canonicalJson(left)).digest("hex").slice(0, 12)}`;
}
function judgeContents({ value, judgement, open }, { holdsToken, holdsPerson, holdsName }) {
	if (typeof value === "number" || judgement?.sensitivity === "token") return judgement;
	if (holdsToken(value)) return {
		sensitivity: "token",
		form: "text"
	};
	if (judgement?.sensitivity === "person") return judgement;
	if (holdsName(value)) return {
		sensitivity: "person",
		form: "person"
	};
	if (judgement === void 0) return void 0;
	if (open) return void 0;
	return holdsPerson(value) ? {
		...judgement,
		sensitivity: "person"
	} : judgement;
}
const MIN_CONTAINED = 5;
const MAX_CONTAINED = 500;
function containing(found, sensitivity) {
	const values = found.flatMap(({ value, judgement }) => {
		return judgement?.sensitivity === sensitivity && typeof value === "string" && value.length >= MIN_CONTAINED ? [value] : [];
	});
	if (values.length > MAX_CONTAINED) return (text) => /\s/.test(text);
	return (text) => values.some((value) => value.length < text.length && text.includes(value));
}
const NAMED_ADDRESS = /^([a-z]{2,40}\.[a-z]{2,40})@/i;
const NAME = /(?<![a-z])[a-z]{2,40}\.[a-z]{2,40}(?![a-z])/g;
function containingName(found) {
	const names = new Set(found.flatMap(({ value }) => {
		const name = typeof value === "string" ? NAMED_ADDRESS.exec(value)?.[1] : void 0;
		return name === void 0 ? [] : [name.toLowerCase()];
	}));
	if (names.size === 0) return () => false;
	return (text) => (text.toLowerCase().match(NAME) ?? []).some((word) => names.has(word));
}
function placeholderFor(value, { form }, placeholders) {
	return typeof value === "string" ? placeholders.forText(value, form) : placeholders.forNumber(value);
}
const WORST_FIRST = [
	"token",
	"person",
	"text"
];
function mergeFound(texts) {
	const found = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const same = found.get(text.value);
		if (same === void 0) found.set(text.value, [text]);
		else same.push(text);
	}
	return [...found].map(([value, same]) => ({
		value,
		places: same.map(({ place }) => place),
		judgement: WORST_FIRST.flatMap((sensitivity) => same.flatMap(({ judgement }) => judgement?.sensitivity === sensitivity ? [judgement] : []))[0],
		open: same.some(({ judgement }) => judgement === void 0)
	}));
}
function findTexts(body) {
	const texts = [];
	const add = (value, place, judgement) => {
		texts.push({
			value,
			place,
			...judgement === void 0 ? {} : { judgement }
		});
	};
	const walk = (value, path, name, meaning) => {
		if (typeof value === "string") {
			const judgement = isRouting(path) ? judgeRouting(value) : judgeText(value, meaning);
			add(value, {
				path,
				isKey: false
			}, judgement);
		} else if (typeof value === "number") {
			if (isRecordedNumber(value) || !isTellingNumber(name, meaning)) return;
			add(value, {
				path,
				isKey: false
			}, {
				sensitivity: "person",
				form: "person"
			});
		} else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index], name, meaning);
		else if (isJsonObject(value)) for (const [key, member] of Object.entries(value)) {
			const at = [...path, key];
			add(key, {
				path: at,
				isKey: true
			}, judgeKey(key));
			walk(member, at, key, inherited(meaning) ?? meaningOf(key));
		}
	};
	walk(body, [], "", void 0);
	return texts;
}
function judgeRouting(text) {
	const judgement = judgeText(text, void 0);
	return judgement?.sensitivity === "text" ? void 0 : judgement;
}
function judgeKey(key) {
	const judgement = judgeText(key, void 0);
	return judgement?.sensitivity === "text" && judgement.form === "text" ? void 0 : judgement;
}
function inherited(meaning) {
	return meaning === "text" ? void 0 : meaning;
}
function meaningOf(key) {
	return isRecordedText(key) ? void 0 : fieldMeaning(key);
}
function isRouting(path) {
	return path.length <= 3 && ROUTING.has(JSON.stringify(path));
}
function replaceIn(value, path, instead) {
	if (typeof value === "string" || typeof value === "number") return isRouting(path) ? value : instead(value);
	if (Array.isArray(value)) return value.map((item, index) => replaceIn(item, [...path, index], instead));
	if (!isJsonObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [String(instead(key)), replaceIn(member, [...path, key], instead)]));
}
// src/commands/redaction/smallest-set.ts
async function smallestSet(candidates, isEnough) {
	const chosen = /* @__PURE__ */ new Set();
	while (!await isEnough(chosen)) {
		const rest = candidates.filter((candidate) => !chosen.has(candidate));
		const withFirst = (length) => /* @__PURE__ */ new Set([...chosen, ...rest.slice(0, length)]);
		if (rest.length === 0 || !await isEnough(withFirst(rest.length))) return void 0;
		if (chosen.size >= MAX_SINGLE) {
			for (const one of rest) chosen.add(one);
			break;
		}
		let [tooFew, enough] = [0, rest.length];
		while (enough - tooFew > 1) {
			const middle = Math.floor((tooFew + enough) / 2);
			if (await isEnough(withFirst(middle))) enough = middle;
			else tooFew = middle;
		}
		for (const one of rest.slice(enough - 1, enough)) chosen.add(one);
	}
	if (chosen.size > MAX_SINGLE) return chosen;
	for (const one of [...chosen]) if (await isEnough(new Set([...chosen].filter((other) => other !== one)))) chosen.delete(one);
	return chosen;
}
const MAX_SINGLE = 100;
// src/commands/redaction/record-event.ts
async function redactForDecisions(event, decideBody) {
	const first = await redactOnce(event.body, decideBody);
	let last = first;
	for (;;) {
		if (last.kind === "refused" || first.kind === "refused") return last;
		const again = await redactOnce(last.body, decideBody);
		if (again.kind === "refused") return again;
		if (JSON.stringify(again.body) === JSON.stringify(last.body)) return {
			...last,
			redacted: first.redacted
		};
		last = again;
	}
}
async function redactOnce(body, decideBody) {
	const decisions = await decideBody(body);
	const wanted = outcomesOf(decisions);
	const redaction = redactEvent(body);
	const { values, routing } = redaction;
	if (routing.some(({ sensitivity }) => sensitivity === "token")) return refusedRoute();
	const reads = conditionReads(decisions);
	const fixed = /* @__PURE__ */ new Set([...routing, ...values.filter((one) => isReadText(one, reads))]);
	const candidates = values.filter((one) => one.sensitivity !== "token" && !fixed.has(one));
	const likely = candidates.filter((one) => mayBeRead(one, reads));
	const others = candidates.filter((one) => !mayBeRead(one, reads));
	const decidedWith = async (kept) => changedOutcomes(wanted, outcomesOf(await decideBody(redaction.apply(kept))));
	const needed = await smallestSet([...likely, ...others], async (chosen) => {
		return (await decidedWith(/* @__PURE__ */ new Set([...fixed, ...chosen]))).length === 0;
	});
	if (needed === void 0) return refusedToken(await decidedWith(/* @__PURE__ */ new Set([...fixed, ...candidates])));
	const kept = /* @__PURE__ */ new Set([...fixed, ...needed]);
	const pathsOf = ({ places }) => [...new Set(places.map(({ path }) => formatPath(redaction.pathIn(path, kept))))];
	const reasons = [];
	for (const one of values) {
		if (!kept.has(one)) continue;
		if (!needed.has(one)) {
			const reason = routing.includes(one) ? "routes" : "read";
			reasons.push(keptValue(one, pathsOf(one), reason, readersOf(one, reads)));
			continue;
		}
		const changed = await decidedWith(new Set([...kept].filter((other) => other !== one)));
		reasons.push(keptValue(one, pathsOf(one), "decides", changed));
	}
	return {
		kind: "redacted",
		body: redaction.apply(kept),
		considered: decisions.length,
		redacted: countsOf(redaction, kept),
		kept: reasons
	};
}
function isReadText(one, reads) {
	return one.sensitivity === "text" && readersOf(one, reads).length > 0;
}
function readersOf({ places }, reads) {
	const readers = places.flatMap(({ path, isKey }) => isKey ? [] : reads.exactly(path));
	return [...new Map(readers.map((reader) => [JSON.stringify(reader), reader])).values()];
}
function mayBeRead({ places }, reads) {
	return places.some(({ path }) => reads.maybe(path));
}
function outcomesOf(decisions) {
	const outcomes = /* @__PURE__ */ new Map();
	for (const [place, { automation, decision, expressions }] of decisions.entries()) {
		outcomes.set(`${place}`, {
			outcome: decision,
			reader: {
				automation,
				expression: ""
			}
		});
		for (const [index, { expression, outcome }] of expressions.entries()) {
			const reader = {
				automation,
				expression
			};
			outcomes.set(`${place} ${index}`, {
				outcome: truthOf(outcome),
				reader
			});
		}
	}
	return outcomes;
}
function changedOutcomes(wanted, found) {
	const changed = [...wanted].flatMap(([key, { outcome, reader }]) => found.get(key)?.outcome === outcome ? [] : [reader]);
	const expressions = changed.filter(({ expression }) => expression !== "");
	return expressions.length > 0 ? expressions : changed;
}
function keptValue({ sensitivity, form }, paths, reason, readBy) {
	return {
		paths,
		looksLike: sensitivity === "person" ? "person" : form === "url" ? "url" : form === "uuid" ? "identifier" : "text",
		reason,
		readBy: readBy.map(({ automation, expression }) => ({
			automation,
			expression: maskLiteralSecrets(expression)
		})).sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
	};
}
function countsOf({ values }, kept) {
	const count = (sensitivity) => values.filter((one) => one.sensitivity === sensitivity && !kept.has(one)).length;
	return {
		people: count("person"),
		tokens: count("token"),
		texts: count("text")
	};
}
function refusedToken(changed) {
	const [first] = changed;
	return {
		kind: "refused",
		message: `${first === void 0 ? "A decision depends" : `"${maskLiteralSecrets(first.expression)}" of the automation "${first.automation}" depends`} on something in the event that looks like a token, or on the time: with a placeholder in its place it does not hold as before, and a token is never kept.`,
		hint: "Change the condition, or write the event by hand with a made-up value in the token's place."
	};
}
function refusedRoute() {
	return {
		kind: "refused",
		message: "What says which automations the event concerns (its blueprint, action or property) looks like a token, and a token is never kept.",
		hint: "Write the event by hand, about a blueprint or action with a plain identifier."
	};
}
// src/commands/record.ts
async function record({ events, folder, name, force }, source, { jq, eventFiles, write }) {
	if (name !== void 0) refuseFileName(name, events.length);
	const decideFor = await openDecider(events.flatMap((item) => item.kind === "event" ? [item.event] : []), source, jq);
	const recorded = [];
	for (const [index, item] of events.entries()) {
		const place = `events[${index}]`;
		if (item.kind === "undecodable") {
			recorded.push({
				kind: "undecodable",
				place,
				message: item.message
			});
			continue;
		}
		const { event } = item;
		const redacted = await redactForDecisions(event, decideFor(event));
		if (redacted.kind === "refused") {
			recorded.push({
				...redacted,
				place
			});
			continue;
		}
		const { body, ...rest } = redacted;
		const numbered = events.length === 1 ? name : name && `${name}-${index + 1}`;
		const file = eventFileName({
			...event,
			body
		}, folder, numbered);
		const outcome = await eventFiles.save(file, write(body), { replace: force });
		const { type, target } = event;
		recorded.push({
			...rest,
			kind: "saved",
			file,
			outcome,
			type,
			target
		});
	}
	return { events: recorded };
}
async function eventOfRun(id, runLog) {
	const { record: kept, run } = await findRun(id, runLog);
	if (kept.body === void 0) throw new LongshoreError("event-invalid", `The run log kept no body of the event of run "${run.runId}".`, { hint: "Set \"runLogBodies: true\" for the runs to come, or give the event with --event." });
	const decoded = decodeElement(kept.body, "event");
	if (decoded.kind === "event") return decoded;
	throw new LongshoreError("event-invalid", decoded.message, { hint: "Give the event with --event." });
}
async function openDecider(events, source, jq) {
	const routeOf = await openRoutes(events, source);
	return (event) => {
		const { configs, automations } = routeOf(event);
		const index = indexAutomations(automations);
		const onError = ({ repository }) => (configs[repository] ?? DEFAULT_RUNTIME_CONFIG).conditions.onError;
		return async (body) => {
			const inputs = [{
				event: {
					...event,
					body
				},
				automations: index
			}];
			const [decisions = []] = await decide(inputs, { onError }, { jq });
			return decisions.map(({ decision }) => decision);
		};
	};
}
async function openRoutes(events, source) {
	if (source.kind === "store") {
		const routes = await readRoutes(events, source.store);
		return (event) => routes.get(routeKey(event)) ?? {
			configs: {},
			automations: []
		};
	}
	const automations = source.manifest.entries.map(({ automation }) => ({
		definition: automation,
		digest: "",
		repository: ""
	}));
	return () => ({
		configs: { "": source.runtime },
		automations
	});
}
// src/model/recording.ts
function isDelicate({ looksLike }) {
	return looksLike === "person" || looksLike === "text";
}
function recordFailed({ events }) {
	return events.some((event) => event.kind !== "saved" || event.outcome === "exists");
}
// src/report/record-text.ts
function eventFileText(body) {
	return jsonText(body);
}
function recordJson({ events }) {
	const countOf = (...outcomes) => events.filter((event) => outcomes.includes(outcomeOf(event))).length;
	return jsonText({
		events: events.map((event) => {
			const { kind: _, ...rest } = event;
			return {
				outcome: outcomeOf(event),
				...rest
			};
		}),
		summary: {
			events: events.length,
			saved: countOf("created", "replaced"),
			unchanged: countOf("unchanged"),
			exists: countOf("exists"),
			refused: countOf("refused"),
			undecodable: countOf("undecodable"),
			kept: events.reduce((sum, event) => sum + (event.kind === "saved" ? event.kept.length : 0), 0)
		}
	});
}
function outcomeOf(event) {
	return event.kind === "saved" ? event.outcome : event.kind;
}
function recordTerminal({ events }, paint) {
	if (events.length === 0) return "There are no events to record.\n";
	return `${events.flatMap((event) => eventLines(event, paint)).join("\n")}\n`;
}
function eventLines(event, paint) {
	if (event.kind !== "saved") {
		const hint = event.hint === void 0 ? [] : [`  hint: ${visibleLine(event.hint)}`];
		const what = `${event.kind}:`;
		return [`${paint.red(what)} ${event.place}: ${visibleLine(event.message)}`, ...hint];
	}
	const { outcome, file, redacted, kept, considered } = event;
	const name = visibleLine(file);
	if (outcome === "exists") return [`${paint.red("exists:")} "${name}" holds another event, which was left as it is.`, "  hint: Give another --name, or replace it with --force."];
	return [
		`${(outcome === "unchanged" ? paint.dim : paint.green)(outcome)}  ${name}  (${event.type} of ${visibleLine(event.target)})`,
		`  ${decidedText(considered)} Replaced: ${redactedText(redacted)}.`,
		...kept.map((one) => keptLine(one, paint)),
		...kept.some(isDelicate) ? ["  hint: Look at what was kept before you commit it."] : []
	];
}
function decidedText(considered) {
	if (considered === 0) return "No automation listens to it.";
	return considered === 1 ? "The 1 automation on its route decides as before." : `The ${considered} automations on its route decide as before.`;
}
function redactedText({ people, tokens, texts }) {
	const counts = [
		...people === 0 ? [] : [count(people, "person", "people")],
		...tokens === 0 ? [] : [count(tokens, "token")],
		...texts === 0 ? [] : [count(texts, "text")]
	];
	return counts.length === 0 ? "nothing" : joinWords(counts);
}
const LOOKS = {
	person: "which looks like a person",
	text: "which looks like free text",
	identifier: "a UUID",
	url: "a URL"
};
const REASONS = {
	read: "it is read by",
	decides: "it decides in",
	routes: "it says what the event is about"
};
const MAX_SHOWN = 3;
function keptLine(kept, paint) {
	const label = isDelicate(kept) ? paint.yellow("warning: kept") : "kept";
	const where = shortList(kept.paths.map(visibleLine));
	const readers = kept.readBy.map(({ automation, expression }) => visibleLine(expression === "" ? automation : `${automation} (${expression})`));
	const by = readers.length === 0 ? "" : ` ${shortList(readers)}`;
	return `  ${label} ${where}, ${LOOKS[kept.looksLike]}: ${REASONS[kept.reason]}${by}`;
}
function shortList(words) {
	const more = words.length - MAX_SHOWN;
	return more > 0 ? `${words.slice(0, MAX_SHOWN).join(", ")} and ${more} more` : joinWords(words);
}
// src/cli/record.ts
async function recordCli(options, context) {
	refuseIgnored(options);
	const { output, workingDirectory } = context;
	const { name, force } = options;
	const jq = await context.openJq();
	try {
		const events = await readEvents(options, context);
		const { source, folder } = await openSource(jq, options, context);
		const eventFiles = createSavedEvents(projectRoot(workingDirectory));
		const input = {
			events,
			folder,
			force: force === true,
			...name === void 0 ? {} : { name }
		};
		const result = await withProgress(output, "Recording", () => record(input, source, {
			jq,
			eventFiles,
			write: eventFileText
		}));
		if (options.format === "json") await output.document(recordJson(result));
		else await output.out(recordTerminal(result, output.outPaint));
		return recordFailed(result) ? EXIT.findings : EXIT.fine;
	} finally {
		await jq.close();
	}
}
async function readEvents(options, context) {
	const { event, run } = options;
	const { env, workingDirectory } = context;
	if (run !== void 0) {
		const { url, base } = runLogLocation(options, context, projectRoot(workingDirectory));
		return [await eventOfRun(run, await openRunLog(url, {
			cwd: base,
			clock: createSystemClock(),
			env
		}))];
	}
	return decodeEvents(await readEventText(event ?? "-", workingDirectory), env["GITHUB_RUN_ID"]);
}
async function openSource(jq, options, context) {
	const { workingDirectory, env } = context;
	if (options.from === "store") {
		const root = projectRoot(workingDirectory);
		const files = createDefinitionFiles({
			root,
			workingDirectory
		});
		const { config, faulty } = await loadConfig(options.config, files);
		if (faulty) throw unknownFolder();
		const { url, base } = storeLocation(options.store, void 0, context, root);
		return {
			source: {
				kind: "store",
				store: await openStateReader(url, {
					cwd: base,
					clock: createSystemClock(),
					env
				})
			},
			folder: config.events
		};
	}
	const checked = await checkDefinitionsWith(jq, {
		paths: [],
		reads: "everything"
	}, options, context);
	await reportErrors(checked, context);
	if (checked.configFaulty) throw unknownFolder();
	if (checked.summary.errors > 0) throw unknownDecisions();
	const { manifest, config } = checked;
	return {
		source: {
			kind: "files",
			manifest,
			runtime: config.runtime
		},
		folder: config.events
	};
}
function unknownFolder() {
	return new LongshoreError("config-invalid", "The configuration has errors, so it is not known where events are kept.", { hint: "Run longshore validate for the errors, and correct them." });
}
function unknownDecisions() {
	return new LongshoreError("definitions-invalid", "The definitions have errors, so it is not known what their conditions read of an event.", { hint: "Correct the errors, or decide by what was synced: --from store." });
}
function refuseIgnored({ event, run, from, store, runLog }) {
	if (event === void 0 === (run === void 0)) throw new LongshoreError("input-invalid", event === void 0 ? "There is no event to record." : "\"--event\" and \"--run\" both say which event.", { hint: "Give either --event or --run." });
	if (runLog !== void 0 && run === void 0) throw new LongshoreError("input-invalid", "\"--run-log\" has no meaning without \"--run\".", { hint: "Leave it out, or name a run with --run." });
	if (store !== void 0 && from === "files" && run === void 0) throw new LongshoreError("input-invalid", "\"--store\" has no meaning with \"--from files\".", { hint: "Leave it out, or use \"--from store\"." });
}
export { recordCli };
