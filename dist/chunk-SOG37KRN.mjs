import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
  if (!value.isWellFormed())
    throw new Error("Lone surrogate is not allowed");
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value))
        throw new Error("NaN is not allowed");
      if (!isFinite(value))
        throw new Error("Infinity is not allowed");
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen) {
  let wrappers = null;
  for (; value !== null && typeof value == "object" && typeof value.toJSON == "function"; ) {
    if (seen.has(value))
      throw new Error("Circular reference detected");
    seen.add(value), (wrappers ??= []).push(value), value = value.toJSON();
  }
  if ((value instanceof Number || value instanceof String || value instanceof Boolean) && (value = value.valueOf()), value === null || typeof value != "object") {
    if (wrappers !== null)
      for (let wrapper of wrappers) seen.delete(wrapper);
    return serializePrimitive(value);
  }
  if (seen.has(value))
    throw new Error("Circular reference detected");
  return seen.add(value), {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: !0,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object) {
  if (object === null || typeof object != "object")
    return serializePrimitive(object);
  let seen = /* @__PURE__ */ new Set(), root = enterValue(object, seen);
  if (typeof root != "object")
    return root;
  let result = root.keys === null ? "[" : "{", stack = [root];
  outer:
    for (; stack.length > 0; ) {
      let frame = stack[stack.length - 1], container = frame.container;
      if (frame.keys === null) {
        for (; frame.index < container.length; ) {
          let i = frame.index++;
          i > 0 && (result += ",");
          let element = container[i], value = element === void 0 || typeof element == "symbol" || typeof element == "function" ? null : element;
          if (value === null || typeof value != "object") {
            result += serializePrimitive(value);
            continue;
          }
          let child = enterValue(value, seen);
          if (typeof child != "object") {
            result += child === void 0 ? "null" : child;
            continue;
          }
          result += child.keys === null ? "[" : "{", stack.push(child);
          continue outer;
        }
        result += "]";
      } else {
        let keys = frame.keys;
        for (; frame.index < keys.length; ) {
          let key = keys[frame.index++], value = container[key];
          if (value === void 0 || typeof value == "symbol" || typeof value == "function")
            continue;
          if (value === null || typeof value != "object") {
            frame.first ? frame.first = !1 : result += ",", result += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          let child = enterValue(value, seen);
          if (child !== void 0) {
            if (frame.first ? frame.first = !1 : result += ",", result += serializeString(key) + ":", typeof child != "object") {
              result += child;
              continue;
            }
            result += child.keys === null ? "[" : "{", stack.push(child);
            continue outer;
          }
        }
        result += "}";
      }
      if (seen.delete(container), frame.wrappers !== null)
        for (let wrapper of frame.wrappers) seen.delete(wrapper);
      stack.pop();
    }
  return result;
}

export {
  canonicalize
};
