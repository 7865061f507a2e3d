import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/report/count.ts
function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}
function joinWords(words) {
  let last = words.at(-1);
  return last === void 0 ? "" : words.length === 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

export {
  count,
  joinWords
};
