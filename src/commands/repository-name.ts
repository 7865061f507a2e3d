import { LongshoreError } from "../errors/longshore-error.ts";

/** @throws LongshoreError `input-invalid` for what is not `OWNER/NAME`. */
export function refuseRepositoryName(name: string): void {
  if (/^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/.test(name)) return;
  throw new LongshoreError("input-invalid", `"${name}" is no repository of GitHub.`, {
    hint: 'Write its owner and its name, as in "--repo acme/catalog".',
  });
}
