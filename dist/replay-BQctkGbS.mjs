// src/model/replay.ts
const REPLAY_KINDS = [
	"newly-firing",
	"no-longer-firing",
	"request-changed",
	"newly-failing",
	"no-longer-failing"
];
function countReplay({ automations }) {
	const counted = (kind) => {
		const effects = automations.flatMap((one) => one.effects.filter((each) => each.kind === kind));
		const events = effects.reduce((sum, effect) => sum + effect.events, 0);
		return {
			automations: effects.length,
			events
		};
	};
	return {
		"newly-firing": counted("newly-firing"),
		"no-longer-firing": counted("no-longer-firing"),
		"request-changed": counted("request-changed"),
		"newly-failing": counted("newly-failing"),
		"no-longer-failing": counted("no-longer-failing")
	};
}
export { countReplay as n, REPLAY_KINDS as t };
