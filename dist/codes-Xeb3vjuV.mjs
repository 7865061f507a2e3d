// src/errors/codes.ts
const DIAGNOSTIC_CODES = {
	"file-unreadable": {
		severity: "error",
		summary: "A definition file cannot be read."
	},
	"file-outside": {
		severity: "error",
		summary: "A symbolic link leads out of the repository."
	},
	"file-too-large": {
		severity: "error",
		summary: "A definition file is larger than 256 KiB."
	},
	"file-not-text": {
		severity: "error",
		summary: "A definition file is not UTF-8 text."
	},
	syntax: {
		severity: "error",
		summary: "The file is not valid YAML or JSON."
	},
	"duplicate-key": {
		severity: "error",
		summary: "A key stands twice in the same object."
	},
	"reserved-key": {
		severity: "error",
		summary: "`__proto__`, `constructor` or `prototype` is used as a key."
	},
	"too-deep": {
		severity: "error",
		summary: "A definition is nested deeper than 64 levels."
	},
	"too-large": {
		severity: "error",
		summary: "Aliases make a definition larger than 1 MiB."
	},
	"not-an-automation": {
		severity: "error",
		summary: "A document is not an object, or is empty."
	},
	"unknown-key": {
		severity: "error",
		summary: "A key that the format does not have."
	},
	"missing-key": {
		severity: "error",
		summary: "A required key is missing."
	},
	"wrong-type": {
		severity: "error",
		summary: "A value of the wrong type."
	},
	"unknown-value": {
		severity: "error",
		summary: "A value outside the allowed set."
	},
	"invalid-value": {
		severity: "error",
		summary: "A value that breaks the format's pattern or limits."
	},
	"duplicate-identifier": {
		severity: "error",
		summary: "Two automations share an identifier."
	},
	"duplicate-automation": {
		severity: "warning",
		summary: "Two automations have the same trigger, condition and call."
	},
	"overlapping-automations": {
		severity: "warning",
		summary: "Whatever starts one automation starts another with the same call too."
	},
	cycle: {
		severity: "error",
		summary: "Published automations start each other without a condition that could end it."
	},
	"cycle-possible": {
		severity: "warning",
		summary: "Automations start each other, and only a condition or an identifier can end it."
	},
	"condition-jq": {
		severity: "error",
		summary: "A condition's jq does not compile."
	},
	"template-jq": {
		severity: "error",
		summary: "A template's jq does not compile."
	},
	"template-braces": {
		severity: "error",
		summary: "A template's braces are not balanced."
	},
	"template-quotes": {
		severity: "error",
		summary: "Single quotes in a template that Port does not rewrite; jq has no such strings."
	},
	"jq-too-long": {
		severity: "error",
		summary: "A jq expression is longer than 16 KiB."
	},
	"template-single-quotes": {
		severity: "warning",
		summary: "Single quotes in a template, which Port rewrites to double quotes."
	},
	"template-in-condition": {
		severity: "warning",
		summary: "A condition is written as a `{{ }}` template; conditions are bare jq."
	},
	"event-root-in-condition": {
		severity: "warning",
		summary: "A condition starts at `.event`; its root is the event itself."
	},
	"diff-root-in-template": {
		severity: "warning",
		summary: "A template starts at `.diff`; its root has the event under `.event`."
	},
	"secrets-in-condition": {
		severity: "warning",
		summary: "A condition reads `.secrets`, which only templates have."
	},
	"before-on-created": {
		severity: "warning",
		summary: "`.diff.before` is read where it is always null: on creation."
	},
	"after-on-deleted": {
		severity: "warning",
		summary: "`.diff.after` is read where it is always null: on deletion."
	},
	"publish-implicit": {
		severity: "warning",
		summary: "`publish` is not said; the automation is a draft."
	},
	"url-invalid": {
		severity: "warning",
		summary: "A URL that cannot be called, or a placeholder."
	},
	"url-insecure": {
		severity: "warning",
		summary: "A URL with plain `http:`."
	},
	"host-private": {
		severity: "warning",
		summary: "A URL on a private or local host."
	},
	"host-not-allowed": {
		severity: "warning",
		summary: "A host outside `egress.allow`."
	},
	"host-templated": {
		severity: "warning",
		summary: "A URL whose host comes from the event while `egress.allow` is not set."
	},
	"method-unknown": {
		severity: "warning",
		summary: "An HTTP method that is not called."
	},
	"body-dropped": {
		severity: "warning",
		summary: "A body on GET or HEAD, which is not sent."
	},
	"header-protected": {
		severity: "warning",
		summary: "A header that a definition cannot set."
	},
	"number-imprecise": {
		severity: "warning",
		summary: "A whole number too large to stay exact: another one would be sent."
	},
	"secret-literal": {
		severity: "warning",
		summary: "A secret is written in clear."
	},
	"secret-host": {
		severity: "warning",
		summary: "A secret would go to a host that it is not bound to."
	},
	"secret-collision": {
		severity: "warning",
		summary: "Two secret names become the same environment variable."
	},
	"policy-required-field": {
		severity: "warning",
		summary: "A field that `policy.requiredFields` asks for is missing, or does not match."
	},
	"policy-identifier": {
		severity: "warning",
		summary: "An identifier that does not match `policy.identifier`."
	},
	"policy-host": {
		severity: "warning",
		summary: "A host outside `policy.hosts`."
	},
	"policy-method": {
		severity: "warning",
		summary: "An HTTP method outside `policy.methods`."
	},
	"policy-backend": {
		severity: "warning",
		summary: "An invocation type outside `policy.backends`."
	},
	"policy-too-many": {
		severity: "warning",
		summary: "More published automations of a blueprint than `policy.perBlueprint` allows."
	},
	"catalog-empty": {
		severity: "warning",
		summary: "The folder of `catalog` has no blueprint."
	},
	"catalog-not-a-blueprint": {
		severity: "error",
		summary: "A file in the folder of `catalog` is no blueprint definition."
	},
	"catalog-duplicate-blueprint": {
		severity: "error",
		summary: "Two blueprint definitions share an identifier."
	},
	"catalog-unknown-blueprint": {
		severity: "warning",
		summary: "A blueprint that the catalog does not have."
	},
	"catalog-unknown-property": {
		severity: "warning",
		summary: "A property that its blueprint does not have."
	},
	"catalog-unknown-relation": {
		severity: "warning",
		summary: "A relation that its blueprint does not have."
	},
	"catalog-enum": {
		severity: "warning",
		summary: "A value outside the enum of its property."
	},
	"catalog-type": {
		severity: "warning",
		summary: "A value of another type than the property that it is compared with or written to."
	},
	"catalog-never-true": {
		severity: "warning",
		summary: "A condition, or a part of it, that no event can meet."
	},
	"catalog-always-true": {
		severity: "warning",
		summary: "A condition, or a part of it, that every event meets."
	},
	"catalog-no-timer": {
		severity: "warning",
		summary: "A timer trigger on a property that is no timer."
	},
	"catalog-unfired": {
		severity: "warning",
		summary: "A change is asked for that starts nothing: of a mirror, or of what is computed from others."
	},
	"suppression-no-reason": {
		severity: "warning",
		summary: "A suppression without a reason."
	},
	"suppression-unknown-code": {
		severity: "warning",
		summary: "A suppression of a code that does not exist, or that cannot be suppressed."
	},
	"suppression-no-expiry": {
		severity: "warning",
		summary: "A suppression without the end date that `suppressions` asks for."
	},
	"suppression-expired": {
		severity: "warning",
		summary: "A suppression whose time is over."
	},
	"suppression-unused": {
		severity: "warning",
		summary: "A suppression that suppresses nothing."
	},
	"test-no-event": {
		severity: "error",
		summary: "A test case has no event."
	},
	"test-event-file": {
		severity: "error",
		summary: "A test's event file does not exist, lies outside the repository or cannot be read."
	},
	"test-event-invalid": {
		severity: "error",
		summary: "A test's event cannot be understood."
	},
	"test-unknown-automation": {
		severity: "error",
		summary: "A test names an automation that no file defines."
	},
	"test-failed": {
		severity: "error",
		summary: "A test case is not as it is expected."
	},
	"test-duplicate-name": {
		severity: "error",
		summary: "Two test cases of a file have the same name."
	},
	"coverage-untested": {
		severity: "warning",
		summary: "No case of a test has an event that an automation listens to."
	},
	"coverage-unseen": {
		severity: "warning",
		summary: "An expression that no case sees be true, or none sees be false."
	},
	"coverage-survivor": {
		severity: "warning",
		summary: "A change of a condition with which every case would pass as well."
	},
	"coverage-equivalent": {
		severity: "warning",
		summary: "An entry of `coverage.equivalent` that names no mutant, or one that a case tells."
	}
};
export { DIAGNOSTIC_CODES as t };
