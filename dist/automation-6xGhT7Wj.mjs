// src/model/automation.ts
const RUN_EVENT_TYPES = [
	"RUN_CREATED",
	"RUN_UPDATED",
	"ANY_RUN_CHANGE"
];
const UNAUTHORED_KEYS = /* @__PURE__ */ new Set([...[
	"$schema",
	"id",
	"createdAt",
	"createdBy",
	"updatedAt",
	"updatedBy"
]]);
function isPublished(automation) {
	return automation.publish === true;
}
export { UNAUTHORED_KEYS as n, isPublished as r, RUN_EVENT_TYPES as t };
