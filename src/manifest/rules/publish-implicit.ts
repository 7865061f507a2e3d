import type { Rule } from "../rule.ts";

export const publishImplicit: Rule = {
  code: "publish-implicit",
  check({ automation, base, document }) {
    if (automation.publish !== undefined) return [];
    const key = document.file.endsWith(".json") ? '"publish"' : "publish";
    return [
      {
        message: `"publish" is not said, so "${automation.identifier}" is a draft: it is neither synced nor dispatched.`,
        hint: `Write ${key}: true to publish it, or ${key}: false to keep it a draft.`,
        range: document.rangeOfValue([...base, "identifier"]),
      },
    ];
  },
};
