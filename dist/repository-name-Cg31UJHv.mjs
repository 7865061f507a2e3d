import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
// src/commands/repository-name.ts
function refuseRepositoryName(name) {
	if (/^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/.test(name)) return;
	throw new LongshoreError("input-invalid", `"${name}" is no repository of GitHub.`, { hint: "Write its owner and its name, as in \"--repo acme/catalog\"." });
}
export { refuseRepositoryName as t };
