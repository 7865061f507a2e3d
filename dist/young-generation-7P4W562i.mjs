import { setFlagsFromString } from "node:v8";
// src/cli/young-generation.ts
function keepYoungGenerationSmall() {
	if (process.versions.v8.startsWith("13.")) setFlagsFromString("--semi-space-growth-factor=1");
}
export { keepYoungGenerationSmall as t };
