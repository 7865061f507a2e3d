// src/model/test-file.ts
function isTestFile(file) {
	return /\.test\.(json|ya?ml)$/i.test(file);
}
const DEFAULT_TEST_CLOCK = "2026-01-02T03:04:05Z";
export { isTestFile as n, DEFAULT_TEST_CLOCK as t };
