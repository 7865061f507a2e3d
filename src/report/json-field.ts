import type { FieldChange } from "../model/plan.ts";

export function fieldJson({ path, before, after }: FieldChange): object {
  return {
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
