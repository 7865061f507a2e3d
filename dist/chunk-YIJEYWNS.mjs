import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  require_picomatch
} from "./chunk-62I3O3KL.mjs";
import {
  DIAGNOSTIC_CODES
} from "./chunk-HTZP5JFY.mjs";
import {
  UNAUTHORED_KEYS
} from "./chunk-ZA4MBEKX.mjs";
import {
  parseTree,
  printParseErrorCode,
  visit
} from "./chunk-JFXBIAY3.mjs";
import {
  DEFAULT_CONFIG
} from "./chunk-HZAZBPXW.mjs";
import {
  require_ipaddr
} from "./chunk-MXXXHS2C.mjs";
import {
  scanJson
} from "./chunk-PHJ7SNKK.mjs";
import {
  RESERVED_KEYS
} from "./chunk-M7X3A6DJ.mjs";
import {
  formatPath,
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-VQ4QOCWD.mjs";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias3 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap3 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar4 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq3 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
    function isCollection2(node) {
      if (node && typeof node == "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return !0;
        }
      return !1;
    }
    function isNode2(node) {
      if (node && typeof node == "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return !0;
        }
      return !1;
    }
    var hasAnchor = (node) => (isScalar4(node) || isCollection2(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias3;
    exports.isCollection = isCollection2;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode2;
    exports.isPair = isPair;
    exports.isScalar = isScalar4;
    exports.isSeq = isSeq3;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity(), BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit4(node, visitor) {
      let visitor_ = initVisitor(visitor);
      identity.isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
    }
    visit4.BREAK = BREAK;
    visit4.SKIP = SKIP;
    visit4.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      let ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl))
        return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
      if (typeof ctrl != "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            let ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (node.items.splice(i, 1), i -= 1);
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          let ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          ck === REMOVE && (node.key = null);
          let cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          cv === REMOVE && (node.value = null);
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      let visitor_ = initVisitor(visitor);
      identity.isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      let ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl))
        return replaceNode(key, path, ctrl), visitAsync_(key, ctrl, visitor, path);
      if (typeof ctrl != "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            let ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (node.items.splice(i, 1), i -= 1);
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          let ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          ck === REMOVE && (node.key = null);
          let cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          cv === REMOVE && (node.value = null);
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
        Alias: visitor.Node,
        Map: visitor.Node,
        Scalar: visitor.Node,
        Seq: visitor.Node
      }, visitor.Value && {
        Map: visitor.Value,
        Scalar: visitor.Value,
        Seq: visitor.Value
      }, visitor.Collection && {
        Map: visitor.Collection,
        Seq: visitor.Collection
      }, visitor) : visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor == "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    }
    function replaceNode(key, path, node) {
      let parent = path[path.length - 1];
      if (identity.isCollection(parent))
        parent.items[key] = node;
      else if (identity.isPair(parent))
        key === "key" ? parent.key = node : parent.value = node;
      else if (identity.isDocument(parent))
        parent.contents = node;
      else {
        let pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit4;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity(), visit4 = require_visit(), escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    }, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml), this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        let copy = new _Directives(this.yaml, this.tags);
        return copy.docStart = this.docStart, copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        let res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = !0;
            break;
          case "1.2":
            this.atNextDocument = !1, this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            }, this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = !1);
        let parts = line.trim().split(/[ \t]+/), name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
              return !1;
            let [handle, prefix] = parts;
            return this.tags[handle] = prefix, !0;
          }
          case "%YAML": {
            if (this.yaml.explicit = !0, parts.length !== 1)
              return onError(0, "%YAML directive should contain exactly one part"), !1;
            let [version] = parts;
            if (version === "1.1" || version === "1.2")
              return this.yaml.version = version, !0;
            {
              let isValid = /^\d+\.\d+$/.test(version);
              return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
            }
          }
          default:
            return onError(0, `Unknown directive ${name}`, !0), !1;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!")
          return onError(`Not a valid tag: ${source}`), null;
        if (source[1] === "<") {
          let verbatim = source.slice(2, -1);
          return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
        }
        let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        suffix || onError(`The ${source} tag has no suffix`);
        let prefix = this.tags[handle];
        if (prefix)
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            return onError(String(error)), null;
          }
        return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (let [handle, prefix] of Object.entries(this.tags))
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          let tags = {};
          visit4.visit(doc.contents, (_key, node) => {
            identity.isNode(node) && node.tag && (tags[node.tag] = !0);
          }), tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (let [handle, prefix] of tagEntries)
          handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
        return lines.join(`
`);
      }
    };
    Directives.defaultYaml = { explicit: !1, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity(), visit4 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
        throw new Error(msg);
      }
      return !0;
    }
    function anchorNames(root) {
      let anchors = /* @__PURE__ */ new Set();
      return visit4.visit(root, {
        Value(_key, node) {
          node.anchor && anchors.add(node.anchor);
        }
      }), anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; ; ++i) {
        let name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
          let anchor = findNewAnchor(prefix, prevAnchors);
          return prevAnchors.add(anchor), anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (let source of aliasObjects) {
            let ref = sourceObjects.get(source);
            if (typeof ref == "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node)))
              ref.node.anchor = ref.anchor;
            else {
              let error = new Error("Failed to resolve repeated object (this should not happen)");
              throw error.source = source, error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val == "object")
        if (Array.isArray(val))
          for (let i = 0, len = val.length; i < len; ++i) {
            let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
            v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
          }
        else if (val instanceof Map)
          for (let k of Array.from(val.keys())) {
            let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
            v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
          }
        else if (val instanceof Set)
          for (let v0 of Array.from(val)) {
            let v1 = applyReviver(reviver, val, v0, v0);
            v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
          }
        else
          for (let [k, v0] of Object.entries(val)) {
            let v1 = applyReviver(reviver, val, k, v0);
            v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
          }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON == "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        let data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
          data.res = res2, delete ctx.onCreate;
        };
        let res = value.toJSON(arg, ctx);
        return ctx.onCreate && ctx.onCreate(res), res;
      }
      return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver(), identity = require_identity(), toJS = require_toJS(), NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return this.range && (copy.range = this.range.slice()), copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        let ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: !0,
          mapAsMap: mapAsMap === !0,
          mapKeyWarned: !1,
          maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
        }, res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor == "function")
          for (let { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors(), visit4 = require_visit(), identity = require_identity(), Node = require_Node(), toJS = require_toJS(), Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS), this.source = source, Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit4.visit(doc, {
          Node: (_key, node) => {
            (identity.isAlias(node) || identity.hasAnchor(node)) && nodes.push(node);
          }
        }), ctx && (ctx.aliasResolveCache = nodes));
        let found;
        for (let node of nodes) {
          if (node === this)
            break;
          node.anchor === this.source && (found = node);
        }
        if (found && ctx) {
          let { anchors: anchors2, doc: doc2, maxAliasCount } = ctx, data = anchors2.get(found);
          if (data || (toJS.toJS(found, null, ctx), data = anchors2.get(found)), data?.res === void 0) {
            let msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found, anchors2)), data.count * data.aliasCount > maxAliasCount)) {
            let msg = "Excessive alias count indicates a resource exhaustion attack";
            throw new ReferenceError(msg);
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        let source = this.resolve(ctx.doc, ctx);
        if (!source) {
          let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        let src = `*${this.source}`;
        if (ctx) {
          if (anchors.anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        let source = node.resolve(doc), anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (let item of node.items) {
          let c = getAliasCount(doc, item, anchors2);
          c > count && (count = c);
        }
        return count;
      } else if (identity.isPair(node)) {
        let kc = getAliasCount(doc, node.key, anchors2), vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity(), Node = require_Node(), toJS = require_toJS(), isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object", Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR), this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias(), identity = require_identity(), Scalar = require_Scalar(), defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value) && (value = value.contents), identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        let map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        return map.items.push(value), map;
      }
      (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
      let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx, ref;
      if (aliasDuplicateObjects && value && typeof value == "object") {
        if (ref = sourceObjects.get(value), ref)
          return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias.Alias(ref.anchor);
        ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
      }
      tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
          let node2 = new Scalar.Scalar(value);
          return ref && (ref.node = node2), node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
      let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode(), identity = require_identity(), Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        let k = path[i];
        if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
          let a = [];
          a[k] = v, v = a;
        } else
          v = /* @__PURE__ */ new Map([[k, v]]);
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: !1,
        keepUndefined: !1,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done, Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type), Object.defineProperty(this, "schema", {
          value: schema,
          configurable: !0,
          enumerable: !1,
          writable: !0
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return schema && (copy.schema = schema), copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it), this.range && (copy.range = this.range.slice()), copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          let [key, ...rest] = path, node = this.get(key, !0);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        let node = this.get(key, !0);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        let [key, ...rest] = path, node = this.get(key, !0);
        return rest.length === 0 ? !keepScalar && identity.isScalar(node) ? node.value : node : identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return !1;
          let n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        let node = this.get(key, !0);
        return identity.isCollection(node) ? node.hasIn(rest) : !1;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          this.set(key, value);
        else {
          let node = this.get(key, !0);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith(`
`) ? indentComment(comment, indent) : comment.includes(`
`) ? `
` + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      lineWidth < minContentWidth && (minContentWidth = 0);
      let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
      typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
      let split, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
      mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text2, i, indent.length), i !== -1 && (end = i + endStep));
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          switch (escStart = i, text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === `
`)
          mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text2, i, indent.length)), end = i + indent.length + endStep, split = void 0;
        else {
          if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
            let next = text2[i + 1];
            next && next !== " " && next !== `
` && next !== "	" && (split = i);
          }
          if (i >= end)
            if (split)
              folds.push(split), end = split + endStep, split = void 0;
            else if (mode === FOLD_QUOTED) {
              for (; prev === " " || prev === "	"; )
                prev = ch, ch = text2[i += 1], overflow = !0;
              let j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j), escapedFolds[j] = !0, end = j + endStep, split = void 0;
            } else
              overflow = !0;
        }
        prev = ch;
      }
      if (overflow && onOverflow && onOverflow(), folds.length === 0)
        return text2;
      onFold && onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        let fold = folds[i2], end2 = folds[i2 + 1] || text2.length;
        fold === 0 ? res = `
${indent}${text2.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text2[fold]}\\`), res += `
${indent}${text2.slice(fold + 1, end2)}`);
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i, start = i + 1, ch = text2[start];
      for (; ch === " " || ch === "	"; )
        if (i < start + indent)
          ch = text2[++i];
        else {
          do
            ch = text2[++i];
          while (ch && ch !== `
`);
          end = i, start = i + 1, ch = text2[start];
        }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), foldFlowLines = require_foldFlowLines(), getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    }), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return !1;
      let limit = lineWidth - indentLength, strLen = str.length;
      if (strLen <= limit)
        return !1;
      for (let i = 0, start = 0; i < strLen; ++i)
        if (str[i] === `
`) {
          if (i - start > limit)
            return !0;
          if (start = i + 1, strLen - start <= limit)
            return !1;
        }
      return !0;
    }
    function doubleQuotedString(value, ctx) {
      let json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i])
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                let code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
                }
                i += 5, start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
                i += 1;
              else {
                for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
                  str += `
`, i += 2;
                str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, !1));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
    }
    function quotedString(value, ctx) {
      let { singleQuote } = ctx.options, qs;
      if (singleQuote === !1)
        qs = doubleQuotedString;
      else {
        let hasDouble = value.includes('"'), hasSingle = value.includes("'");
        hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      let { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value))
        return quotedString(value, ctx);
      let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? !1 : type === Scalar.Scalar.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? `|
` : `>
`;
      let chomp, endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        let ch = value[endStart - 1];
        if (ch !== `
` && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart), endNlPos = end.indexOf(`
`);
      endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent}`));
      let startWithSpace = !1, startEnd, startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        let ch = value[startEnd];
        if (ch === " ")
          startWithSpace = !0;
        else if (ch === `
`)
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      start && (value = value.substring(start.length), start = start.replace(/\n+/g, `$&${indent}`));
      let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
      if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
        let foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
        blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
          literalFallback = !0;
        });
        let body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      return value = value.replace(/\n+/g, `$&${indent}`), `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value))
        return quotedString(value, ctx);
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
        return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes(`
`))
        return blockString(item, ctx, onComment, onChompKeep);
      if (containsDocumentMarker(value)) {
        if (indent === "")
          return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
        if (implicitKey && indent === indentStep)
          return quotedString(value, ctx);
      }
      let str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
      type !== Scalar.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.Scalar.QUOTE_DOUBLE);
      let _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      }, res = _stringify(type);
      if (res === null) {
        let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
        if (res = _stringify(t), res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors(), identity = require_identity(), stringifyComment = require_stringifyComment(), stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      let opt = Object.assign({
        blockQuote: !0,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: !1,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: !0,
        indentSeq: !0,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: !1,
        singleQuote: null,
        trailingComma: !1,
        trueStr: "true",
        verifyAliasOrder: !0
      }, doc.schema.toStringOptions, options), inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = !1;
          break;
        case "flow":
          inFlow = !0;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        let match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj, obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          let testMatch = match.filter((t) => t.test);
          testMatch.length > 0 && (match = testMatch);
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else
        obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      if (!tagObj) {
        let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      let props = [], anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      anchor && anchors.anchorIsValid(anchor) && (anchors$1.add(anchor), props.push(`&${anchor}`));
      let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item))
          throw new TypeError("Cannot stringify circular structure without alias nodes");
        ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
      }
      let tagObj, node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      let props = stringifyProps(node, tagObj, ctx);
      props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
      let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      return props ? identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment)
          throw new Error("With simple keys, key nodes cannot have comments");
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key == "object") {
          let msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key == "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: !1,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = !1, chompKeep = !1, str = stringify.stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = !0;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null)
          return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
      } else if (allNullValues && !simpleKeys || value == null && explicitKey)
        return str = `? ${str}`, keyComment && !keyCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
      keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent}:`) : (str = `${str}:`, keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))));
      let vsb, vcb, valueComment;
      identity.isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && identity.isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
      let valueCommentDone = !1, valueStr = stringify.stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
      if (keyComment || vsb || vcb) {
        if (ws = vsb ? `
` : "", vcb) {
          let cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
      } else if (!explicitKey && identity.isCollection(value)) {
        let vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = !1;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
          }
          hasPropsLine || (ws = `
${ctx.indent}`);
        }
      } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
      return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      logLevel === "debug" && console.log(...messages);
    }
    function warn(logLevel, warning) {
      (logLevel === "debug" || logLevel === "warn") && (typeof node_process.emitWarning == "function" ? node_process.emitWarning(warning) : console.warn(warning));
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), MERGE_KEY = "<<", merge = {
      identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    }, isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      let source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (let it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (let it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      let source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      let srcMap = source.toJSON(null, ctx, Map);
      for (let [key, value2] of srcMap)
        map instanceof Map ? map.has(key) || map.set(key, value2) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
          value: value2,
          writable: !0,
          enumerable: !0,
          configurable: !0
        });
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log(), merge = require_merge(), stringify = require_stringify(), identity = require_identity(), toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        let jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map)
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        else if (map instanceof Set)
          map.add(jsKey);
        else {
          let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS.toJS(value, stringKey, ctx);
          stringKey in map ? Object.defineProperty(map, stringKey, {
            value: jsValue,
            writable: !0,
            enumerable: !0,
            configurable: !0
          }) : map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey != "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        let strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (let node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
        let strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode(), stringifyPair = require_stringifyPair(), addPairToJSMap = require_addPairToJSMap(), identity = require_identity();
    function createPair(key, value, ctx) {
      let k = createNode.createNode(key, void 0, ctx), v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR }), this.key = key, this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        return identity.isNode(key) && (key = key.clone(schema)), identity.isNode(value) && (value = value.clone(schema)), new _Pair(key, value);
      }
      toJSON(_, ctx) {
        let pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null }), chompKeep = !1, lines = [];
      for (let i = 0; i < items.length; ++i) {
        let item = items[i], comment2 = null;
        if (identity.isNode(item))
          !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment2 = item.comment);
        else if (identity.isPair(item)) {
          let ik = identity.isNode(item.key) ? item.key : null;
          ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
        }
        chompKeep = !1;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = !0);
        comment2 && (str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2))), chompKeep && comment2 && (chompKeep = !1), lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0)
        str = flowChars.start + flowChars.end;
      else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          let line = lines[i];
          str += line ? `
${indent}${line}` : `
`;
        }
      }
      return comment ? (str += `
` + stringifyComment.indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      let itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: !0,
        type: null
      }), reqNewline = !1, linesAtValue = 0, lines = [];
      for (let i = 0; i < items.length; ++i) {
        let item = items[i], comment = null;
        if (identity.isNode(item))
          item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
        else if (identity.isPair(item)) {
          let ik = identity.isNode(item.key) ? item.key : null;
          ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
          let iv = identity.isNode(item.value) ? item.value : null;
          iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
        }
        comment && (reqNewline = !0);
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
      }
      let { start, end } = flowChars;
      if (lines.length === 0)
        return start + end;
      if (!reqNewline) {
        let len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
        reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
      }
      if (reqNewline) {
        let str = start;
        for (let line of lines)
          str += line ? `
${indentStep}${indent}${line}` : `
`;
        return `${str}
${indent}${end}`;
      } else
        return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
        let ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection(), addPairToJSMap = require_addPairToJSMap(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar();
    function findPair(items, key) {
      let k = identity.isScalar(key) ? key.value : key;
      for (let it of items)
        if (identity.isPair(it) && (it.key === key || it.key === k || identity.isScalar(it.key) && it.key.value === k))
          return it;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema), this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        let { keepUndefined, replacer } = ctx, map = new this(schema), add = (key, value) => {
          if (typeof replacer == "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          (value !== void 0 || keepUndefined) && map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map)
          for (let [key, value] of obj)
            add(key, value);
        else if (obj && typeof obj == "object")
          for (let key of Object.keys(obj))
            add(key, obj[key]);
        return typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries), map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        identity.isPair(pair) ? _pair = pair : !pair || typeof pair != "object" || !("key" in pair) ? _pair = new Pair.Pair(pair, pair?.value) : _pair = new Pair.Pair(pair.key, pair.value);
        let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
        } else if (sortEntries) {
          let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
        } else
          this.items.push(_pair);
      }
      delete(key) {
        let it = findPair(this.items, key);
        return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
      }
      get(key, keepScalar) {
        let node = findPair(this.items, key)?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), !0);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        let map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        ctx?.onCreate && ctx.onCreate(map);
        for (let item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (let item of this.items)
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity(), YAMLMap = require_YAMLMap(), map = {
      collection: "map",
      default: !0,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        return identity.isMap(map2) || onError("Expected a mapping for this tag"), map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode(), stringifyCollection = require_stringifyCollection(), Collection = require_Collection(), identity = require_identity(), Scalar = require_Scalar(), toJS = require_toJS(), YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema), this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        let idx = asItemIndex(key);
        return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
      }
      get(key, keepScalar) {
        let idx = asItemIndex(key);
        if (typeof idx != "number")
          return;
        let it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        let idx = asItemIndex(key);
        return typeof idx == "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        let idx = asItemIndex(key);
        if (typeof idx != "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        let prev = this.items[idx];
        identity.isScalar(prev) && Scalar.isScalarValue(value) ? prev.value = value : this.items[idx] = value;
      }
      toJSON(_, ctx) {
        let seq = [];
        ctx?.onCreate && ctx.onCreate(seq);
        let i = 0;
        for (let item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx ? stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        }) : JSON.stringify(this);
      }
      static from(schema, obj, ctx) {
        let { replacer } = ctx, seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer == "function") {
              let key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity(), YAMLSeq = require_YAMLSeq(), seq = {
      collection: "seq",
      default: !0,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        return identity.isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString(), string = {
      identify: (value) => typeof value == "string",
      default: !0,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: !0,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), boolTag = {
      identify: (value) => typeof value == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          let sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value == "bigint")
        return String(value);
      let num = typeof value == "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        i < 0 && (i = n.length, n += ".");
        let d = minFractionDigits - (n.length - i - 1);
        for (; d-- > 0; )
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber(), floatNaN = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    }, floatExp = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        let num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    }, float = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        let node = new Scalar.Scalar(parseFloat(str)), dot = str.indexOf(".");
        return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber(), intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      let { value } = node;
      return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    }, int = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    }, intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), bool = require_bool(), float = require_float(), int = require_int(), schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), map = require_map(), seq = require_seq();
    function intIdentify(value) {
      return typeof value == "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
      {
        identify: (value) => typeof value == "string",
        default: !0,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: !0,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value == "boolean",
        default: !0,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ], jsonError = {
      default: !0,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
      }
    }, schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer"), Scalar = require_Scalar(), stringifyString = require_stringifyString(), binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: !1,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer == "function")
          return node_buffer.Buffer.from(src, "base64");
        if (typeof atob == "function") {
          let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else
          return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        let buf = value, str;
        if (typeof node_buffer.Buffer == "function")
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        else if (typeof btoa == "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        if (type ?? (type = Scalar.Scalar.BLOCK_LITERAL), type !== Scalar.Scalar.QUOTE_DOUBLE) {
          let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
            lines[i] = str.substr(o, lineWidth);
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? `
` : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq))
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (!identity.isPair(item)) {
            if (identity.isMap(item)) {
              item.items.length > 1 && onError("Each pair must have its own sequence indicator");
              let pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
              if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore), item.comment) {
                let cn = pair.value ?? pair.key;
                cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
              }
              item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
          }
        }
      else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      let { replacer } = ctx, pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
          let key, value;
          if (Array.isArray(it))
            if (it.length === 2)
              key = it[0], value = it[1];
            else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          else if (it && it instanceof Object) {
            let keys = Object.keys(it);
            if (keys.length === 1)
              key = keys[0], value = it[key];
            else
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
          } else
            key = it;
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: !1,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity(), toJS = require_toJS(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), pairs = require_pairs(), YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super(), this.add = YAMLMap.YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.YAMLMap.prototype.get.bind(this), this.has = YAMLMap.YAMLMap.prototype.has.bind(this), this.set = YAMLMap.YAMLMap.prototype.set.bind(this), this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        let map = /* @__PURE__ */ new Map();
        ctx?.onCreate && ctx.onCreate(map);
        for (let pair of this.items) {
          let key, value;
          if (identity.isPair(pair) ? (key = toJS.toJS(pair.key, "", ctx), value = toJS.toJS(pair.value, key, ctx)) : key = toJS.toJS(pair, "", ctx), map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        let pairs$1 = pairs.createPairs(schema, iterable, ctx), omap2 = new this();
        return omap2.items = pairs$1.items, omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: !1,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        let pairs$1 = pairs.resolvePairs(seq, onError), seenKeys = [];
        for (let { key } of pairs$1.items)
          identity.isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === !0,
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(!0),
      stringify: boolStringify
    }, falseTag = {
      identify: (value) => value === !1,
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(!1),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber(), floatNaN = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    }, floatExp = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        let num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    }, float = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        let node = new Scalar.Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
        if (dot !== -1) {
          let f = str.substring(dot + 1).replace(/_/g, "");
          f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber(), intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      let sign = str[0];
      if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        let n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      let n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      let { value } = node;
      if (intIdentify(value)) {
        let str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    }, intOct = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    }, int = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    }, intHex = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema), this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        identity.isPair(key) ? pair = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair = new Pair.Pair(key.key, null) : pair = new Pair.Pair(key, null), YAMLMap.findPair(this.items, pair.key) || this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        let pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value != "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        let prev = YAMLMap.findPair(this.items, key);
        prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair.Pair(key));
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(!0))
          return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
        throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        let { replacer } = ctx, set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable)
            typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set2.items.push(Pair.createPair(value, null, ctx));
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: !1,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(!0))
            return Object.assign(new YAMLSet(), map);
          onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      let sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node, num = (n) => n;
      if (typeof value == "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      value < 0 && (sign = "-", value *= num(-1));
      let _60 = num(60), parts = [value % _60];
      return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value == "bigint" || Number.isInteger(value),
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    }, floatTime = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, !1),
      stringify: stringifySexagesimal
    }, timestamp = {
      identify: (value) => value instanceof Date,
      default: !0,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        let match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        let [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec), tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, !1);
          Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), binary = require_binary(), bool = require_bool2(), float = require_float2(), int = require_int2(), merge = require_merge(), omap = require_omap(), pairs = require_pairs(), set = require_set(), timestamp = require_timestamp(), schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), bool = require_bool(), float = require_float(), int = require_int(), schema = require_schema(), schema$1 = require_schema2(), binary = require_binary(), merge = require_merge(), omap = require_omap(), pairs = require_pairs(), schema$2 = require_schema3(), set = require_set(), timestamp = require_timestamp(), schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]), tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    }, coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      let schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags)
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      let tags = schemaTags;
      if (!tags)
        if (Array.isArray(customTags))
          tags = [];
        else {
          let keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      if (Array.isArray(customTags))
        for (let tag of customTags)
          tags = tags.concat(tag);
      else typeof customTags == "function" && (tags = customTags(tags.slice()));
      return addMergeTag && (tags = tags.concat(merge.merge)), tags.reduce((tags2, tag) => {
        let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          let tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity(), map = require_map(), seq = require_seq(), string = require_string(), tags = require_tags(), sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, Schema2 = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null, this.name = typeof schema == "string" && schema || "core", this.knownTags = resolveKnownTags ? tags.coreKnownTags : {}, this.tags = tags.getTags(customTags, this.name, merge), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, identity.MAP, { value: map.map }), Object.defineProperty(this, identity.SCALAR, { value: string.string }), Object.defineProperty(this, identity.SEQ, { value: seq.seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
      }
      clone() {
        let copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        return copy.tags = this.tags.slice(), copy;
      }
    };
    exports.Schema = Schema2;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      let lines = [], hasDirectives = options.directives === !0;
      if (options.directives !== !1 && doc.directives) {
        let dir = doc.directives.toString(doc);
        dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
      }
      hasDirectives && lines.push("---");
      let ctx = stringify.createStringifyContext(doc, options), { commentString } = ctx.options;
      if (doc.commentBefore) {
        lines.length !== 1 && lines.unshift("");
        let cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = !1, contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
            let cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
        }
        let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        contentComment && (body += stringifyComment.lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
      } else
        lines.push(stringify.stringify(doc.contents, ctx));
      if (doc.directives?.docEnd)
        if (doc.comment) {
          let cs = commentString(doc.comment);
          cs.includes(`
`) ? (lines.push("..."), lines.push(stringifyComment.indentComment(cs, ""))) : lines.push(`... ${cs}`);
        } else
          lines.push("...");
      else {
        let dc = doc.comment;
        dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(stringifyComment.indentComment(commentString(dc), "")));
      }
      return lines.join(`
`) + `
`;
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), toJS = require_toJS(), Schema2 = require_Schema(), stringifyDocument = require_stringifyDocument(), anchors = require_anchors(), applyReviver = require_applyReviver(), createNode = require_createNode(), directives = require_directives(), Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
        let opt = Object.assign({
          intAsBigInt: !1,
          keepSourceTokens: !1,
          logLevel: "warn",
          prettyErrors: !0,
          strict: !0,
          stringKeys: !1,
          uniqueKeys: !0,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new directives.Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        let copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
      }
      /** Adds a value to the document. */
      add(value) {
        assertCollection(this.contents) && this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        assertCollection(this.contents) && this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          let prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer;
        if (typeof replacer == "function")
          value = replacer.call({ "": value }, "", value), _replacer = replacer;
        else if (Array.isArray(replacer)) {
          let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
          asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
        } else options === void 0 && replacer && (options = replacer, replacer = void 0);
        let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        ), ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
          keepUndefined: keepUndefined ?? !1,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        }, node = createNode.createNode(value, tag, ctx);
        return flow && identity.isCollection(node) && (node.flow = !0), setAnchors(), node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        let k = this.createNode(key, null, options), v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : !1;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        return Collection.isEmptyPath(path) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        return Collection.isEmptyPath(path) ? !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents : identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : !1;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        return Collection.isEmptyPath(path) ? this.contents !== void 0 : identity.isCollection(this.contents) ? this.contents.hasIn(path) : !1;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        Collection.isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        typeof version == "number" && (version = String(version));
        let opt;
        switch (version) {
          case "1.1":
            this.directives ? this.directives.yaml.version = "1.1" : this.directives = new directives.Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            this.directives ? this.directives.yaml.version = version : this.directives = new directives.Directives({ version }), opt = { resolveKnownTags: !0, schema: "core" };
            break;
          case null:
            this.directives && delete this.directives, opt = null;
            break;
          default: {
            let sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema2.Schema(Object.assign(opt, options));
        else
          throw new Error("With a null YAML version, the { schema: Schema } option is required");
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        let ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === !0,
          mapKeyWarned: !1,
          maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
        }, res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor == "function")
          for (let { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          let s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return !0;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super(), this.name = name, this.code = code, this.message = message, this.pos = pos;
      }
    }, YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    }, YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    }, prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      let { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        let trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart), ci -= trimStart - 1;
      }
      if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "…"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        prev.length > 80 && (prev = prev.substring(0, 79) + `…
`), lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1, end = error.linePos[1];
        end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
        let pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
      for (let token of tokens)
        switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
          case "space":
            !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
            break;
          case "comment": {
            hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            let cb = token.source.substring(1) || " ";
            comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
            break;
          }
          case "newline":
            atNewline ? comment ? comment += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
            break;
          case "anchor":
            anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
            break;
          case "tag": {
            tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
            break;
          }
          case indicator:
            (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
            break;
          case "comma":
            if (flow) {
              comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
        }
      let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
      return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes(`
`))
            return !0;
          if (key.end) {
            for (let st of key.end)
              if (st.type === "newline")
                return !0;
          }
          return !1;
        case "flow-collection":
          for (let it of key.items) {
            for (let st of it.start)
              if (st.type === "newline")
                return !0;
            if (it.sep) {
              for (let st of it.sep)
                if (st.type === "newline")
                  return !0;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return !0;
          }
          return !1;
        default:
          return !0;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        let end = fc.end[0];
        end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      let { uniqueKeys } = ctx.options;
      if (uniqueKeys === !1)
        return !1;
      let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair(), YAMLMap = require_YAMLMap(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilFlowIndentCheck = require_util_flow_indent_check(), utilMapIncludes = require_util_map_includes(), startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      let NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap, map = new NodeClass(ctx.schema);
      ctx.atRoot && (ctx.atRoot = !1);
      let offset = bm.offset, commentEnd = null;
      for (let collItem of bm.items) {
        let { start, key, sep: sep3, value } = collItem, keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: !0
        }), implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep3) {
            commentEnd = keyProps.end, keyProps.comment && (map.comment ? map.comment += `
` + keyProps.comment : map.comment = keyProps.comment);
            continue;
          }
          (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
        } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
        ctx.atKey = !0;
        let keyStart = keyProps.end, keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        let valueProps = resolveProps.resolveProps(sep3 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        if (offset = valueProps.end, valueProps.found) {
          implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
          let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep3, null, valueProps, onError);
          ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
          let pair = new Pair.Pair(keyNode, valueNode);
          ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
        } else {
          implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
          let pair = new Pair.Pair(keyNode);
          ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
        }
      }
      return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map.range = [bm.offset, offset, commentEnd ?? offset], map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq(), resolveProps = require_resolve_props(), utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      let NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq, seq = new NodeClass(ctx.schema);
      ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
      let offset = bs.offset, commentEnd = null;
      for (let { start, value } of bs.items) {
        let props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: !0
        });
        if (!props.found)
          if (props.anchor || props.tag || value)
            value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          else {
            commentEnd = props.end, props.comment && (seq.comment = props.comment);
            continue;
          }
        let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq.items.push(node);
      }
      return seq.range = [bs.offset, offset, commentEnd ?? offset], seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = !1, sep3 = "";
        for (let token of end) {
          let { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = !0;
              break;
            case "comment": {
              reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              let cb = source.substring(1) || " ";
              comment ? comment += sep3 + cb : comment = cb, sep3 = "";
              break;
            }
            case "newline":
              comment && (sep3 += source), hasSpace = !0;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilMapIncludes = require_util_map_includes(), blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      let isMap3 = fc.start.source === "{", fcName = isMap3 ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq), coll = new NodeClass(ctx.schema);
      coll.flow = !0;
      let atRoot = ctx.atRoot;
      atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        let collItem = fc.items[i], { start, key, sep: sep3, value } = collItem, props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: !1
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep3 && !value) {
            i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
            continue;
          }
          !isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key) && onError(
            key,
            // checked by containsNewline()
            "MULTILINE_IMPLICIT_KEY",
            "Implicit keys of flow sequence pairs need to be on a single line"
          );
        }
        if (i === 0)
          props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
          let prevItemComment = "";
          loop: for (let st of start)
            switch (st.type) {
              case "comma":
              case "space":
                break;
              case "comment":
                prevItemComment = st.source.substring(1);
                break loop;
              default:
                break loop;
            }
          if (prevItemComment) {
            let prev = coll.items[coll.items.length - 1];
            identity.isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
          }
        }
        if (!isMap3 && !sep3 && !props.found) {
          let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep3, null, props, onError);
          coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = !0;
          let keyStart = props.end, keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
          let valueProps = resolveProps.resolveProps(sep3 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: !1
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep3)
                for (let st of sep3) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
          let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep3, null, valueProps, onError) : null;
          valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
          let pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap3) {
            let map = coll;
            utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map.items.push(pair);
          } else {
            let map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = !0, map.items.push(pair);
            let endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      let expectedEnd = isMap3 ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
      }
      if (ee.length > 0) {
        let end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
      } else
        coll.range = [fc.offset, cePos, cePos];
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveBlockMap = require_resolve_block_map(), resolveBlockSeq = require_resolve_block_seq(), resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      let coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag), Coll = coll.constructor;
      return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
    }
    function composeCollection(CN, ctx, token, props, onError) {
      let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      if (token.type === "block-seq") {
        let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
      }
      let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq")
        return resolveCollection(CN, ctx, token, onError, tagName);
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        let kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType)
          ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
        else
          return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN, ctx, token, onError, tagName);
      }
      let coll = resolveCollection(CN, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      let start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      let type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        let content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        let value2 = header.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "", end2 = start + header.length;
        return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        if (content === "" || content === "\r")
          header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
        else {
          indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i)
        lines[i][0].length > trimIndent && (chompStart = i + 1);
      let value = "", sep3 = "", prevMoreIndented = !1;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + `
`;
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        let crlf = content[content.length - 1] === "\r";
        if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
          let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
        }
        type === Scalar.Scalar.BLOCK_LITERAL ? (value += sep3 + indent.slice(trimIndent) + content, sep3 = `
`) : indent.length > trimIndent || content[0] === "	" ? (sep3 === " " ? sep3 = `
` : !prevMoreIndented && sep3 === `
` && (sep3 = `

`), value += sep3 + indent.slice(trimIndent) + content, sep3 = `
`, prevMoreIndented = !0) : content === "" ? sep3 === `
` ? value += `
` : sep3 = `
` : (value += sep3 + content, sep3 = " ", prevMoreIndented = !1);
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += `
` + lines[i][0].slice(trimIndent);
          value[value.length - 1] !== `
` && (value += `
`);
          break;
        default:
          value += `
`;
      }
      let end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header")
        return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
      let { source } = props[0], mode = source[0], indent = 0, chomp = "", error = -1;
      for (let i = 1; i < source.length; ++i) {
        let ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          let n = Number(ch);
          !indent && n ? indent = n : error === -1 && (error = offset + i);
        }
      }
      error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = !1, comment = "", length = source.length;
      for (let i = 1; i < props.length; ++i) {
        let token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = !0;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            let message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            let ts = token.source;
            ts && typeof ts == "string" && (length += ts.length);
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      let split = source.split(/\n( *)/), first = split[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN, value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      let line = /(.*?)\r?\n/sy, match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, ""), sep3 = " ", pos = line.lastIndex;
      for (; match = line.exec(source); ) {
        let lm = match[1].replace(trimBoth, "");
        lm === "" ? sep3 === `
` ? res += sep3 : sep3 = `
` : (res += sep3 + lm, sep3 = " "), pos = line.lastIndex;
      }
      let last = /[ \t]*(.*)/sy;
      return last.lastIndex = pos, match = last.exec(source), res + sep3 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        let ch = source[i];
        if (!(ch === "\r" && source[i + 1] === `
`))
          if (ch === `
`) {
            let { fold, offset } = foldNewline(source, i);
            res += fold, i = offset;
          } else if (ch === "\\") {
            let next = source[++i], cc = escapeCodes[next];
            if (cc)
              res += cc;
            else if (next === `
`)
              for (next = source[i + 1]; next === " " || next === "	"; )
                next = source[++i + 1];
            else if (next === "\r" && source[i + 1] === `
`)
              for (next = source[++i + 1]; next === " " || next === "	"; )
                next = source[++i + 1];
            else if (next === "x" || next === "u" || next === "U") {
              let length = next === "x" ? 2 : next === "u" ? 4 : 8;
              res += parseCharCode(source, i + 1, length, onError), i += length;
            } else {
              let raw = source.substr(i - 1, 2);
              onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
            }
          } else if (ch === " " || ch === "	") {
            let wsStart = i, next = source[i + 1];
            for (; next === " " || next === "	"; )
              next = source[++i + 1];
            next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
          } else
            res += ch;
      }
      return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
    }
    function foldNewline(source, offset) {
      let fold = "", ch = source[offset + 1];
      for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
        ch === `
` && (fold += `
`), offset += 1, ch = source[offset + 1];
      return fold || (fold = " "), { fold, offset };
    }
    var escapeCodes = {
      0: "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: `
`,
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      let cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        let raw = source.substr(offset - 2, length + 2);
        return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
      ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[identity.SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        let msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar.Scalar(value);
      }
      return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      let matchWithTest = [];
      for (let tag of schema.tags)
        if (!tag.collection && tag.tag === tagName)
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
      for (let tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      let kt = schema.knownTags[tagName];
      return kt && !kt.collection ? (schema.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema[identity.SCALAR]);
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      let tag = schema.tags.find((tag2) => (tag2.default === !0 || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        let compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          let ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, !0);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          for (st = before[++i]; st?.type === "space"; )
            offset += st.source.length, st = before[++i];
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias(), identity = require_identity(), composeCollection = require_compose_collection(), composeScalar = require_compose_scalar(), resolveEnd = require_resolve_end(), utilEmptyScalarPosition = require_util_empty_scalar_position(), CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      let atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props, node, isSrcToken = !0;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
          } catch (error) {
            let message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          let message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = !1;
        }
      }
      return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      let token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      }, node = composeScalar.composeScalar(ctx, token, tag, onError);
      return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end), node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      let alias = new Alias.Alias(source.substring(1));
      alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
      let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document(), composeNode = require_compose_node(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      let opts = Object.assign({ _directives: directives }, options), doc = new Document.Document(void 0, opts), ctx = {
        atKey: !1,
        atRoot: !0,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      }, props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: !0
      });
      props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      let contentEnd = doc.contents.range[2], re = resolveEnd.resolveEnd(end, contentEnd, !1, onError);
      return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process"), directives = require_directives(), Document = require_Document(), errors = require_errors(), identity = require_identity(), composeDoc = require_compose_doc(), resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src == "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      let { offset, source } = src;
      return [offset, offset + (typeof source == "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "", atComment = !1, afterEmptyLine = !1;
      for (let i = 0; i < prelude.length; ++i) {
        let source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
            break;
          case "%":
            prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
            break;
          default:
            atComment || (afterEmptyLine = !0), atComment = !1;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer2 = class {
      constructor(options = {}) {
        this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning) => {
          let pos = getErrorPos(source);
          warning ? this.warnings.push(new errors.YAMLWarning(pos, code, message)) : this.errors.push(new errors.YAMLParseError(pos, code, message));
        }, this.directives = new directives.Directives({ version: options.version || "1.2" }), this.options = options;
      }
      decorate(doc, afterDoc) {
        let { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          let dc = doc.contents;
          if (afterDoc)
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          else if (afterEmptyLine || doc.directives.docStart || !dc)
            doc.commentBefore = comment;
          else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            identity.isPair(it) && (it = it.key);
            let cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            let cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else
          doc.errors = this.errors, doc.warnings = this.warnings;
        this.prelude = [], this.errors = [], this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = !1, endOffset = -1) {
        for (let token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        switch (node_process.env.LOG_STREAM && console.dir(token, { depth: null }), token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              let pos = getErrorPos(token);
              pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
            }), this.prelude.push(token.source), this.atDirectives = !0;
            break;
          case "document": {
            let doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              let msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = !0;
            let end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            if (this.decorate(this.doc, !0), end.comment) {
              let dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = !1, endOffset = -1) {
        if (this.doc)
          this.decorate(this.doc, !0), yield this.doc, this.doc = null;
        else if (forceDoc) {
          let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document.Document(void 0, opts);
          this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
        }
      }
    };
    exports.Composer = Composer2;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar(), errors = require_errors(), stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = !0, onError) {
      if (token) {
        let _onError = (pos, code, message) => {
          let offset = typeof pos == "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      let { implicitKey = !1, indent, inFlow = !1, offset = -1, type = "PLAIN" } = context, source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: !0, lineWidth: -1 }
      }), end = context.end ?? [
        { type: "newline", offset: -1, indent, source: `
` }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          let he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`, props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          return addEndtoBlockProps(props, end) || props.push({ type: "newline", offset: -1, indent, source: `
` }), { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = !1, implicitKey = !1, inFlow = !1, type } = context, indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent == "number" && (indent += 2), !type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            let header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      let source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: !0, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      let he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`;
      if (token.type === "block-scalar") {
        let header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head, token.source = body;
      } else {
        let { offset } = token, indent = "indent" in token ? token.indent : -1, props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        addEndtoBlockProps(props, "end" in token ? token.end : void 0) || props.push({ type: "newline", offset: -1, indent, source: `
` });
        for (let key of Object.keys(token))
          key !== "type" && key !== "offset" && delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (let st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              return props.push(st), !0;
          }
      return !1;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type, token.source = source;
          break;
        case "block-scalar": {
          let end = token.props.slice(1), oa = source.length;
          token.props[0].type === "block-scalar-header" && (oa -= token.props[0].source.length);
          for (let tok of end)
            tok.offset += oa;
          delete token.props, Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          let nl = { type: "newline", offset: token.offset + source.length, indent: token.indent, source: `
` };
          delete token.items, Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          let indent = "indent" in token ? token.indent : -1, end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (let key of Object.keys(token))
            key !== "type" && key !== "offset" && delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (let tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (let item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (let item of token.items)
            res += stringifyItem(item);
          for (let st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (let st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (let st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep3, value }) {
      let res = "";
      for (let st of start)
        res += st.source;
      if (key && (res += stringifyToken(key)), sep3)
        for (let st of sep3)
          res += st.source;
      return value && (res += stringifyToken(value)), res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit4(cst, visitor) {
      "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
    }
    visit4.BREAK = BREAK;
    visit4.SKIP = SKIP;
    visit4.REMOVE = REMOVE;
    visit4.itemAtPath = (cst, path) => {
      let item = cst;
      for (let [field, index] of path) {
        let tok = item?.[field];
        if (tok && "items" in tok)
          item = tok.items[index];
        else
          return;
      }
      return item;
    };
    visit4.parentCollection = (cst, path) => {
      let parent = visit4.itemAtPath(cst, path.slice(0, -1)), field = path[path.length - 1][0], coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl == "symbol")
        return ctrl;
      for (let field of ["key", "value"]) {
        let token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (token.items.splice(i, 1), i -= 1);
            }
          }
          typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
        }
      }
      return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit4;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar(), cstStringify = require_cst_stringify(), cstVisit = require_cst_visit(), BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR = "", isCollection2 = (token) => !!token && "items" in token, isScalar4 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case `
`:
        case `\r
`:
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection2;
    exports.isScalar = isScalar4;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case `
`:
        case "\r":
        case "	":
          return !0;
        default:
          return !1;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch), Lexer = class {
      constructor() {
        this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = !1) {
        if (source) {
          if (typeof source != "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        for (; next && (incomplete || this.hasChars(1)); )
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos, ch = this.buffer[i];
        for (; ch === " " || ch === "	"; )
          ch = this.buffer[++i];
        return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          for (; ch === " "; )
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            let next = this.buffer[indent + offset + 1];
            if (next === `
` || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          let dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
          let dirEnd = line.length, cs = line.indexOf("#");
          for (; cs !== -1; ) {
            let ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else
              cs = line.indexOf("#", cs + 1);
          }
          for (; ; ) {
            let ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
          return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
        }
        if (this.atLineEnd()) {
          let sp = yield* this.pushSpaces(!0);
          return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
        }
        return yield cst.DOCUMENT, yield* this.parseLineStart();
      }
      *parseLineStart() {
        let ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          let s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3)))
            return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
        }
        return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        let [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
          return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(!0);
        let line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            return yield* this.pushNewline(), yield* this.parseLineStart();
          case "{":
          case "[":
            return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
          case "}":
          case "]":
            return yield* this.pushCount(1), "doc";
          case "*":
            return yield* this.pushUntil(isNotAnchorChar), "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp, indent = -1;
        do
          nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
        while (nl + sp > 0);
        let line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}")))
          return this.flowLevel = 0, yield cst.FLOW_END, yield* this.parseLineStart();
        let n = 0;
        for (; line[n] === ","; )
          n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
        switch (n += yield* this.pushIndicators(), line[n]) {
          case void 0:
            return "flow";
          case "#":
            return yield* this.pushCount(line.length - n), "flow";
          case "{":
          case "[":
            return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
          case "}":
          case "]":
            return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
          case "*":
            return yield* this.pushUntil(isNotAnchorChar), "flow";
          case '"':
          case "'":
            return this.flowKey = !0, yield* this.parseQuotedScalar();
          case ":": {
            let next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",")
              return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
          }
          // fallthrough
          default:
            return this.flowKey = !1, yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'")
          for (; end !== -1 && this.buffer[end + 1] === "'"; )
            end = this.buffer.indexOf("'", end + 2);
        else
          for (; end !== -1; ) {
            let n = 0;
            for (; this.buffer[end - 1 - n] === "\\"; )
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        let qb = this.buffer.substring(0, end), nl = qb.indexOf(`
`, this.pos);
        if (nl !== -1) {
          for (; nl !== -1; ) {
            let cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf(`
`, cs);
          }
          nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1, this.blockScalarKeep = !1;
        let i = this.pos;
        for (; ; ) {
          let ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = !0;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1, indent = 0, ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case `
`:
              nl = i2, indent = 0;
              break;
            case "\r": {
              let next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === `
`)
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          do {
            let cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf(`
`, cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        for (ch = this.buffer[i]; ch === " "; )
          ch = this.buffer[++i];
        if (ch === "	") {
          for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; )
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep)
          do {
            let i2 = nl - 1, ch2 = this.buffer[i2];
            ch2 === "\r" && (ch2 = this.buffer[--i2]);
            let lastChar = i2;
            for (; ch2 === " "; )
              ch2 = this.buffer[--i2];
            if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (!0);
        return yield cst.SCALAR, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
        for (; ch = this.buffer[++i]; )
          if (ch === ":") {
            let next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === `
`) {
              let cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield cst.SCALAR, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
      }
      *pushCount(n) {
        return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
      }
      *pushToIndex(i, allowEmpty) {
        let s = this.buffer.slice(this.pos, i);
        return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
      }
      *pushIndicators() {
        let n = 0;
        loop: for (; ; ) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2, ch = this.buffer[i];
          for (; !isEmpty(ch) && ch !== ">"; )
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
        } else {
          let i = this.pos + 1, ch = this.buffer[i];
          for (; ch; )
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
              ch = this.buffer[i += 3];
            else
              break;
          return yield* this.pushToIndex(i, !1);
        }
      }
      *pushNewline() {
        let ch = this.buffer[this.pos];
        return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1, ch;
        do
          ch = this.buffer[++i];
        while (ch === " " || allowTabs && ch === "	");
        let n = i - this.pos;
        return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
      }
      *pushUntil(test) {
        let i = this.pos, ch = this.buffer[i];
        for (; !test(ch); )
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, !1);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
          let low = 0, high = this.lineStarts.length;
          for (; low < high; ) {
            let mid = low + high >> 1;
            this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          let start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process"), cst = require_cst(), lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return !0;
      return !1;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i)
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return !0;
        default:
          return !1;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          let it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: for (; --i >= 0; )
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      for (; prev[++i]?.type === "space"; )
        ;
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start")
        for (let it of fc.items)
          it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
    }
    var Parser2 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new lexer.Lexer(), this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = !1) {
        this.onNewLine && this.offset === 0 && this.onNewLine(0);
        for (let lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        incomplete || (yield* this.end());
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        if (this.source = source, node_process.env.LOG_TOKENS && console.log("|", cst.prettyToken(source)), this.atScalar) {
          this.atScalar = !1, yield* this.step(), this.offset += source.length;
          return;
        }
        let type = cst.tokenType(source);
        if (type)
          if (type === "scalar")
            this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
          else {
            switch (this.type = type, yield* this.step(), type) {
              case "newline":
                this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
                break;
              case "space":
                this.atNewLine && source[0] === " " && (this.indent += source.length);
                break;
              case "explicit-key-ind":
              case "map-value-ind":
              case "seq-item-ind":
                this.atNewLine && (this.indent += source.length);
                break;
              case "doc-mode":
              case "flow-error-end":
                return;
              default:
                this.atNewLine = !1;
            }
            this.offset += source.length;
          }
        else {
          let message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        for (; this.stack.length > 0; )
          yield* this.pop();
      }
      get sourceToken() {
        return {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      *step() {
        let top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          for (; this.stack.length > 0; )
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        let token = error ?? this.stack.pop();
        if (!token)
          yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
        else if (this.stack.length === 0)
          yield token;
        else {
          let top = this.peek(1);
          switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              let it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
                return;
              } else if (it.sep)
                it.value = token;
              else {
                Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              let it = top.items[top.items.length - 1];
              it.value ? top.items.push({ start: [], value: token }) : it.value = token;
              break;
            }
            case "flow-collection": {
              let it = top.items[top.items.length - 1];
              !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop(), yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            let last = token.items[token.items.length - 1];
            last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            let doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        let bv = this.startBlockValue(doc);
        bv ? this.stack.push(bv) : yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML document`,
          source: this.source
        };
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          let prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev), sep3;
          scalar.end ? (sep3 = scalar.end, sep3.push(this.sourceToken), delete scalar.end) : sep3 = [this.sourceToken];
          let map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep3 }]
          };
          this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
              let nl = this.source.indexOf(`
`) + 1;
              for (; nl !== 0; )
                this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop(), yield* this.step();
        }
      }
      *blockMap(map) {
        let it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            if (this.onKeyLine = !1, it.value) {
              let end = "end" in it.value ? it.value.end : void 0;
              (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
            } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              map.items.push({ start: [this.sourceToken] });
            else if (it.sep)
              it.sep.push(this.sourceToken);
            else {
              if (this.atIndentedComment(it.start, map.indent)) {
                let end = map.items[map.items.length - 2]?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start), end.push(this.sourceToken), map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          let atMapIndent = !this.onKeyLine && this.indent === map.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
          if (atNextItem && it.sep && !it.value) {
            let nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              let st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  st.indent > map.indent && (nl.length = 0);
                  break;
                default:
                  nl.length = 0;
              }
            }
            nl.length >= 2 && (start = it.sep.splice(nl[1]));
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "explicit-key-ind":
              !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start, explicitKey: !0 })) : this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [this.sourceToken], explicitKey: !0 }]
              }), this.onKeyLine = !0;
              return;
            case "map-value-ind":
              if (it.explicitKey)
                if (it.sep)
                  if (it.value)
                    map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                  else if (includesToken(it.sep, "map-value-ind"))
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start, key: null, sep: [this.sourceToken] }]
                    });
                  else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                    let start2 = getFirstKeyStartProps(it.start), key = it.key, sep3 = it.sep;
                    sep3.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key, sep: sep3 }]
                    });
                  } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
                else if (includesToken(it.start, "newline"))
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                else {
                  let start2 = getFirstKeyStartProps(it.start);
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                }
              else
                it.sep ? it.value || atNextItem ? map.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [], key: null, sep: [this.sourceToken] }]
                }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
              this.onKeyLine = !0;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              let fs = this.flowScalar(this.type);
              atNextItem || it.value ? (map.items.push({ start, key: fs, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, { key: fs, sep: [] }), this.onKeyLine = !0);
              return;
            }
            default: {
              let bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else atMapIndent && map.items.push({ start });
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *blockSequence(seq) {
        let it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              let end = "end" in it.value ? it.value.end : void 0;
              (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                let end = seq.items[seq.items.length - 2]?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start), end.push(this.sourceToken), seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          let bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *flowCollection(fc) {
        let it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do
            yield* this.pop(), top = this.peek(1);
          while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              let fs = this.flowScalar(this.type);
              !it || it.value ? fc.items.push({ start: [], key: fs, sep: [] }) : it.sep ? this.stack.push(fs) : Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          let bv = this.startBlockValue(fc);
          bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
        } else {
          let parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
            yield* this.pop(), yield* this.step();
          else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            let sep3 = fc.end.splice(1, fc.end.length);
            sep3.push(this.sourceToken);
            let map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep3 }]
            };
            this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
          } else
            yield* this.lineEnd(fc);
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; )
            this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = !0;
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            return start.push(this.sourceToken), {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: !0 }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = !0;
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop(), yield* this.step();
            break;
          case "newline":
            this.onKeyLine = !1;
          default:
            token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
        }
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer(), Document = require_Document(), errors = require_errors(), log = require_log(), identity = require_identity(), lineCounter = require_line_counter(), parser = require_parser();
    function parseOptions(options) {
      let prettyErrors = options.prettyErrors !== !1;
      return { lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      let { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (let doc of docs)
          doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      return docs.length > 0 ? docs : Object.assign([], { empty: !0 }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      let { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), doc = null;
      for (let _doc of composer$1.compose(parser$1.parse(source), !0, source.length))
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      return prettyErrors && lineCounter2 && (doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2))), doc;
    }
    function parse2(src, reviver, options) {
      let _reviver;
      typeof reviver == "function" ? _reviver = reviver : options === void 0 && reviver && typeof reviver == "object" && (options = reviver);
      let doc = parseDocument(src, options);
      if (!doc)
        return null;
      if (doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning)), doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
        let indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        let { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return;
      }
      return identity.isDocument(value) && !_replacer ? value.toString(options) : new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer(), Document = require_Document(), Schema2 = require_Schema(), errors = require_errors(), Alias = require_Alias(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), cst = require_cst(), lexer = require_lexer(), lineCounter = require_line_counter(), parser = require_parser(), publicApi = require_public_api(), visit4 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema2.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit4.visit;
    exports.visitAsync = visit4.visitAsync;
  }
});

// src/adapters/file-system/definition-files.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
import { join as join3 } from "node:path";

// src/adapters/file-system/definition-globs.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { posix } from "node:path";
function definitionGlobs(globs) {
  let included = globs.filter((glob) => !isExclusion(glob)).flatMap(inRoot), excluded = globs.filter(isExclusion).flatMap((glob) => inRoot(glob.slice(1))), includes = included.map(matcher), excludes = excluded.map(matcher);
  return {
    bases: included.map((glob) => import_picomatch.default.scan(glob, { nonegate: !0 }).base),
    matches: (file) => includes.some((matches) => matches(file)) && !excludes.some((matches) => matches(file))
  };
}
function isExclusion(glob) {
  return glob.startsWith("!") && !glob.startsWith("!(");
}
function inRoot(glob) {
  if (glob === "") return [];
  let clean = posix.normalize(glob).replace(/\/+$/, "");
  return clean === ".." || clean.startsWith("../") || glob.startsWith("/") ? [] : [clean];
}
function matcher(glob) {
  let matchesGlob = (0, import_picomatch.default)(glob, { dot: !1, nonegate: !0 }), folder = glob === "." ? "" : `${glob}/`;
  return (file) => file === glob || matchesGlob(file) || file.startsWith(folder) && !/(?:^|\/)\./.test(file.slice(folder.length));
}

// src/adapters/file-system/path-in-root.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
function pathInRoot(path, base) {
  let name = nameBelow(base.root, absolutePath(path, base));
  if (name !== void 0) return name;
  throw new LongshoreError("path-outside", `The path "${path}" lies outside "${base.root}".`, {
    hint: "Name files of the repository, or run Longshore in the other one."
  });
}
function absolutePath(path, { workingDirectory }) {
  if (path.includes("\0"))
    throw new LongshoreError("input-invalid", "A path has a NUL character.");
  return resolve(workingDirectory, path);
}
function nameBelow(root, absolute) {
  let name = relative(root, absolute);
  if (!(name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name)))
    return name.split(sep).join("/");
}

// src/adapters/file-system/path-kind.ts
import { stat } from "node:fs/promises";
async function kindOfPath(path) {
  try {
    let found = await stat(path);
    return found.isDirectory() ? "directory" : found.isFile() ? "file" : "other";
  } catch (error) {
    let code = error instanceof Error && "code" in error ? error.code : void 0;
    return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "other";
  }
}

// src/adapters/file-system/read-definition.ts
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join, posix as posix2, relative as relative2, sep as sep2 } from "node:path";
var FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;
function createDefinitionReader(root) {
  let realRoot = realpathSync.native(root), plainFolders = /* @__PURE__ */ new Map();
  function isPlainFolder(folder) {
    let known = plainFolders.get(folder) ?? realpathSync.native(join(root, folder)) === join(realRoot, folder);
    return plainFolders.set(folder, known), known;
  }
  function open(file, listed) {
    return (listed ? openPlain(file) : void 0) ?? openResolved(file);
  }
  function openPlain(file) {
    if (constants.O_NOFOLLOW !== void 0)
      try {
        return isPlainFolder(posix2.dirname(file)) ? { file, handle: openSync(join(realRoot, file), FLAGS | constants.O_NOFOLLOW) } : void 0;
      } catch {
        return;
      }
  }
  function openResolved(file) {
    let path = realpathSync.native(join(root, file));
    return path !== realRoot && !path.startsWith(realRoot.endsWith(sep2) ? realRoot : realRoot + sep2) ? unreadable(file, "file-outside", {
      message: `The file "${file}" is a symbolic link that leads out of the repository.`,
      hint: "Replace the link by the file itself."
    }) : { file: relative2(realRoot, path).split(sep2).join("/"), handle: openSync(path, FLAGS) };
  }
  return {
    read: (file, listed) => {
      try {
        let opened = open(file, listed);
        if ("kind" in opened) return opened;
        try {
          return readHandle(opened);
        } finally {
          closeSync(opened.handle);
        }
      } catch (error) {
        return unreadable(file, "file-unreadable", {
          message: `The file "${file}" cannot be read: ${reasonOf(error)}.`,
          hint: "Make it a readable file, or leave it out of the paths."
        });
      }
    }
  };
}
function readHandle({ file, handle }) {
  let status = fstatSync(handle);
  if (!status.isFile())
    return unreadable(file, "file-unreadable", {
      message: `"${file}" is not a regular file.`,
      hint: "Make it a readable file, or leave it out of the paths."
    });
  if (status.size > 262144) return tooLarge(file, status.size);
  let buffer = Buffer.allocUnsafe(status.size + 1), length = 0;
  for (; length < buffer.length; ) {
    let bytesRead = readSync(handle, buffer, length, buffer.length - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length > status.size ? unreadable(file, "file-unreadable", {
    message: `The file "${file}" changed while it was read.`,
    hint: "Run the command again."
  }) : decode(file, buffer.subarray(0, length));
}
var UTF8 = new TextDecoder("utf-8", { fatal: !0 });
function decode(file, bytes) {
  let hint = "Save it as UTF-8 text.";
  if (bytes.includes(0))
    return unreadable(file, "file-not-text", { message: `"${file}" has a NUL byte.`, hint });
  try {
    return { kind: "text", file, text: UTF8.decode(bytes) };
  } catch {
    return unreadable(file, "file-not-text", { message: `"${file}" is not UTF-8 text.`, hint });
  }
}
function tooLarge(file, bytes) {
  return unreadable(file, "file-too-large", {
    message: `The file "${file}" has ${bytes} bytes; at most ${262144} (256 KiB) are read.`,
    hint: "Split it: a file may hold a single automation."
  });
}
function unreadable(file, code, { message, hint }) {
  return { kind: "unreadable", file, code, message, hint };
}

// src/adapters/file-system/walk.ts
import { readdir } from "node:fs/promises";
import { join as join2, posix as posix3 } from "node:path";
var SKIPPED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function createWalk(root) {
  let listed = /* @__PURE__ */ new Map(), entries = 0;
  async function list(folder) {
    let found = [], pending = [folder];
    for (let next = pending.pop(); next !== void 0; next = pending.pop())
      for (let entry of await readFolder(join2(root, next), next)) {
        if (entries += 1, entries > 5e4) throw tooMany(folder);
        let name = next === "" ? entry.name : `${next}/${entry.name}`;
        entry.isDirectory() ? !SKIPPED.has(entry.name) && !entry.name.startsWith(".") && pending.push(name) : (entry.isFile() || entry.isSymbolicLink()) && found.push(name);
      }
    return found;
  }
  return {
    files: (folder) => {
      let clean = posix3.normalize(`${folder}/`).replace(/^\.\/$|\/$/, "");
      if (clean === ".." || clean.startsWith("../")) return Promise.resolve([]);
      let known = listed.get(clean) ?? list(clean);
      return listed.set(clean, known), known;
    }
  };
}
async function readFolder(path, name) {
  try {
    return await readdir(path, { withFileTypes: !0 });
  } catch (cause) {
    let code = cause instanceof Error && "code" in cause ? cause.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new LongshoreError(
      "file-unreadable",
      `The folder "${name === "" ? "." : name}" cannot be read: ${reasonOf(cause)}.`,
      { hint: "Make it readable, or leave it out of the paths.", cause }
    );
  }
}
function tooMany(folder) {
  return new LongshoreError(
    "too-many-files",
    `Below "${folder === "" ? "." : folder}" are more than ${5e4} files and folders.`,
    { hint: `Narrow the configuration's "automations", or name paths.` }
  );
}

// src/adapters/file-system/definition-files.ts
var DEFINITION = /\.(json|ya?ml)$/i, TEST = /\.test\.(json|ya?ml)$/i;
function createDefinitionFiles(options) {
  let { root } = options;
  return {
    root,
    nameOf: (path) => pathInRoot(path, options) || ".",
    find: async (find) => {
      let { names, spelled } = await findNames(find, options), reader = createDefinitionReader(root);
      return eachOnce(names.map((file) => reader.read(file, !spelled.has(file))));
    },
    read: async (file) => {
      if (await kindOfPath(join3(root, file)) !== "missing")
        return createDefinitionReader(root).read(file, !1);
    }
  };
}
function eachOnce(files) {
  return [...new Map(files.map((one) => [one.file, one])).values()].sort((a, b) => a.file < b.file ? -1 : 1);
}
async function findNames({ paths, globs, reads }, base) {
  let search = {
    base,
    configured: definitionGlobs(globs),
    walk: createWalk(base.root),
    names: /* @__PURE__ */ new Set(),
    spelled: /* @__PURE__ */ new Set()
  }, { names, spelled } = search;
  (paths.length === 0 || reads === "everything") && await addConfigured(search);
  for (let path of paths) await addPath(path, search);
  if (names.size > 2e4)
    throw new LongshoreError(
      "too-many-files",
      `There are ${names.size} definition files; at most ${2e4} are read.`,
      { hint: `Narrow the configuration's "automations", or name paths.` }
    );
  return { names: [...names].sort(), spelled };
}
async function addConfigured({ base, configured, walk: walk2, names, spelled }) {
  let add = (file) => {
    configured.matches(file) && isDefinition(file) && names.add(file);
  };
  for (let name of configured.bases) {
    let kind = await kindOfPath(join3(base.root, name));
    if (kind === "file" || kind === "other" && isDefinition(name))
      spelled.add(name), add(name);
    else for (let file of await walk2.files(name)) add(file);
  }
}
async function addGlob(glob, { walk: walk2, names }) {
  let matches = (0, import_picomatch2.default)(glob, { dot: !1, nonegate: !0 });
  for (let file of await walk2.files(import_picomatch2.default.scan(glob, { nonegate: !0 }).base))
    matches(file) && isDefinition(file) && names.add(file);
}
async function addPath(path, search) {
  let { base, configured, walk: walk2, names, spelled } = search, kind = await kindOfPath(absolutePath(path, base));
  if (kind === "missing" && !import_picomatch2.default.scan(path, { nonegate: !0 }).isGlob)
    throw new LongshoreError("path-not-found", `The path "${path}" does not exist.`, {
      hint: `Paths are relative to "${base.workingDirectory}".`
    });
  let name = pathInRoot(path, base);
  if (kind === "missing") return addGlob(name, search);
  if (kind === "directory") {
    let below2 = (await walk2.files(name)).filter(isDefinition), chosen = below2.filter(configured.matches);
    for (let file of chosen.length > 0 || name === "" ? chosen : below2) names.add(file);
    return;
  }
  if (!DEFINITION.test(name))
    throw new LongshoreError("input-invalid", `The file "${path}" is no definition file.`, {
      hint: "Files ending in .json, .yaml and .yml are read."
    });
  TEST.test(name) || (spelled.add(name), names.add(name));
}
function isDefinition(file) {
  return DEFINITION.test(file) && !TEST.test(file);
}

// src/manifest/diagnostic.ts
function diagnostic(code, parts) {
  let { severity = DIAGNOSTIC_CODES[code].severity } = parts, { message, hint, file, range, notes = [] } = parts;
  return { code, severity, message, ...hint === void 0 ? {} : { hint }, file, range, notes };
}

// src/model/source.ts
var FILE_START = {
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 }
};

// src/manifest/parse/shape-findings.ts
function duplicateKey(file, key, range, first) {
  return diagnostic("duplicate-key", {
    message: `The key "${key}" stands twice in the same object.`,
    hint: "Keep one of the two.",
    file,
    range,
    notes: [{ message: "The first one is here.", file, range: first }]
  });
}
function reservedKey(file, key, range) {
  return diagnostic("reserved-key", {
    message: `The key "${key}" is reserved and not allowed in a definition.`,
    hint: "Choose another key.",
    file,
    range
  });
}
function tooDeep(file, range) {
  return diagnostic("too-deep", {
    message: `The document is nested deeper than ${64} levels.`,
    hint: "Flatten it: real definitions stay below ten.",
    file,
    range
  });
}
function notFinite(file, written, range) {
  return diagnostic("wrong-type", {
    message: `"${written.slice(0, 60)}" is no number that JSON has.`,
    hint: "Write a finite number, or quote it to make it text.",
    file,
    range
  });
}
var EXACT = /^-?\d{1,15}$/;
function impreciseNumber(file, written, value, range) {
  if (EXACT.test(written) || !/^-?\d+$/.test(written)) return;
  let sent = JSON.stringify(value);
  if (!(!Number.isFinite(value) || sent === written))
    return diagnostic("number-imprecise", {
      message: `The number ${written} is too large to stay exact: ${sent} would be sent.`,
      hint: `Put it in quotes to send it as text: "${written}".`,
      file,
      range: range()
    });
}

// src/manifest/parse/inspect-json.ts
function needsInspection(value, keys) {
  let found = countKeys(value);
  return found === void 0 || found !== keys;
}
var EXACT_BELOW = 1e15;
function countKeys(value) {
  if (typeof value == "number") return Math.abs(value) < EXACT_BELOW ? 0 : void 0;
  if (Array.isArray(value)) return sum(value, 0);
  if (!isJsonObject(value)) return 0;
  let keys = Object.keys(value);
  if (!keys.some((key) => RESERVED_KEYS.has(key)))
    return sum(Object.values(value), keys.length);
}
function sum(values, from) {
  let count = from;
  for (let value of values) {
    if (typeof value == "string") continue;
    let found = countKeys(value);
    if (found === void 0) return;
    count += found;
  }
  return count;
}
function inspectJson(file, text2, lines) {
  let found = [], open = [];
  return visit(text2, {
    onObjectBegin: () => {
      open.push(/* @__PURE__ */ new Map());
    },
    onObjectProperty: (name, offset, length) => {
      let keys = open.at(-1), first = keys?.get(name);
      first === void 0 && keys?.set(name, { offset, length });
      let reserved = RESERVED_KEYS.has(name);
      if (first === void 0 && !reserved) return;
      let range = lines.range(offset, offset + length);
      if (reserved && found.push(reservedKey(file, name, range)), first === void 0) return;
      let note = lines.range(first.offset, first.offset + first.length);
      found.push(duplicateKey(file, name, range, note));
    },
    onObjectEnd: () => {
      open.pop();
    },
    onLiteralValue: (value, offset, length) => {
      if (typeof value != "number") return;
      let written = text2.slice(offset, offset + length), range = () => lines.range(offset, offset + length);
      Number.isFinite(value) || found.push(notFinite(file, written, range()));
      let imprecise = impreciseNumber(file, written, value, range);
      imprecise !== void 0 && found.push(imprecise);
    }
  }), found;
}

// src/manifest/parse/line-index.ts
function createLineIndex(text2) {
  let starts;
  function position(offset) {
    starts ??= lineStarts(text2);
    let inside = Math.max(0, Math.min(offset, text2.length)), line = lineOf(starts, inside);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
  }
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) })
  };
}
function lineStarts(text2) {
  let starts = [0];
  for (let at = text2.indexOf(`
`); at !== -1; at = text2.indexOf(`
`, at + 1)) starts.push(at + 1);
  return starts;
}
function lineOf(starts, offset) {
  let low = 0, high = starts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    (starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
  }
  return low;
}

// src/manifest/parse/scalar-offsets.ts
function placeScalar(source, style, start, end) {
  let quoted = style !== "plain", from = quoted ? start + 1 : start, to = quoted ? end - 1 : end, writer = createPlacedWriter(from), index = from;
  for (; index < to; ) {
    let char = source.charAt(index);
    style === "single-quoted" && char === "'" ? (writer.put("'", index, index + 2), index += 2) : char === "\\" && (style === "double-quoted" || style === "json") ? index = placeEscape(source, index, to, writer) : style !== "json" && isBlank(char) ? index = placeBlanks(source, index, to, writer) : (writer.put(char, index, index + 1), index += 1);
  }
  return writer.finish();
}
function createPlacedWriter(origin) {
  let text2 = "", starts = [], ends = [];
  return {
    put: (piece, start, end) => {
      text2 += piece;
      for (let index = 0; index < piece.length; index += 1)
        starts.push(start), ends.push(end);
    },
    finish: () => ({ text: text2, places: { starts, ends, origin: starts[0] ?? origin } })
  };
}
var ESCAPES = {
  0: "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v",
  N: "",
  _: " ",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
}, HEX_DIGITS = { x: 2, u: 4, U: 8 };
function placeEscape(source, at, limit, writer) {
  let letter = source.charAt(at + 1), digits = HEX_DIGITS[letter];
  if (digits !== void 0) {
    let code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16), end = at + 2 + digits;
    return code <= 1114111 && writer.put(String.fromCodePoint(code), at, end), end;
  }
  let lineBreak = /^\r?\n[ \t]*/.exec(source.slice(at + 1, limit))?.[0];
  return lineBreak !== void 0 ? at + 1 + lineBreak.length : (writer.put(ESCAPES[letter] ?? source.slice(at, at + 2), at, at + 2), at + 2);
}
function isBlank(char) {
  return char === " " || char === "	" || char === `
` || char === "\r";
}
function placeBlanks(source, from, limit, writer) {
  let end = from;
  for (; end < limit && isBlank(source.charAt(end)); ) end += 1;
  let breaks = [];
  for (let index = from; index < end; index += 1)
    source[index] === `
` && breaks.push(index);
  let [first] = breaks;
  if (first === void 0) {
    for (let index = from; index < end; index += 1)
      writer.put(source.charAt(index), index, index + 1);
    return end;
  }
  if (breaks.length === 1) writer.put(" ", first, first + 1);
  else for (let at of breaks.slice(1)) writer.put(`
`, at, at + 1);
  return end;
}

// src/manifest/parse/locate-json.ts
function locateJson(source, root) {
  return locate(root, { source, properties: /* @__PURE__ */ new Map(), characters: /* @__PURE__ */ new Map() });
}
function locate(node, tree) {
  let start = node.offset, end = node.offset + node.length;
  return {
    start,
    end,
    entry: (name) => {
      if (node.type !== "object") return;
      let properties = tree.properties.get(node) ?? propertiesByKey(node);
      tree.properties.set(node, properties);
      let [key, value] = properties.get(name)?.children ?? [];
      if (!(key === void 0 || value === void 0))
        return { key: locate(key, tree), value: locate(value, tree) };
    },
    item: (index) => {
      let item = node.type === "array" ? node.children?.[index] : void 0;
      return item === void 0 ? void 0 : locate(item, tree);
    },
    characters: () => {
      if (node.type === "string")
        return tree.characters.has(node) || tree.characters.set(node, placesOf(node, tree.source)), tree.characters.get(node);
    }
  };
}
function placesOf({ offset, length, value }, source) {
  let placed = placeScalar(source, "json", offset, offset + length);
  return placed.text === value ? placed.places : void 0;
}
function propertiesByKey(node) {
  return new Map(
    (node.children ?? []).map((property) => [String(property.children?.[0]?.value), property])
  );
}

// src/manifest/parse/located-document.ts
function createParsedDocument(parts) {
  let { file, value, lines, locate: locate3 } = parts, root = parts.located, lastPlaces;
  function find(path) {
    return root ??= locate3(), root === void 0 ? void 0 : walk(root, path);
  }
  function rangeOf2(node) {
    return node === void 0 ? lines.range(0, 0) : lines.range(node.start, node.end);
  }
  function placesOf3(node) {
    return lastPlaces?.start !== node.start && (lastPlaces = { start: node.start, places: node.characters() }), lastPlaces.places;
  }
  function within(node, start, end) {
    let places = node === void 0 ? void 0 : placesOf3(node);
    if (places === void 0 || places.starts.length === 0) return rangeOf2(node);
    let count = places.starts.length, from = Math.max(0, Math.min(start, count)), to = Math.max(from, Math.min(end, count)), first = from < count ? places.starts[from] : places.ends[count - 1], last = to > from ? places.ends[to - 1] : first;
    return lines.range(first ?? places.origin, last ?? places.origin);
  }
  return {
    file,
    value,
    rangeOfValue: (path) => rangeOf2(find(path)?.value),
    rangeOfKey: (path) => {
      let found = find(path);
      return rangeOf2(found?.key ?? found?.value);
    },
    rangeInString: (path, start, end) => {
      let found = find(path);
      return found?.whole === !0 ? within(found.value, start, end) : rangeOf2(found?.value);
    },
    rangeInKey: (path, start, end) => {
      let found = find(path);
      return found?.whole !== !0 || found.key === void 0 ? rangeOf2(found?.key ?? found?.value) : within(found.key, start, end);
    },
    release: () => {
      root = void 0, lastPlaces = void 0;
    }
  };
}
function walk(root, path) {
  let value = root, key;
  for (let step of path)
    if (typeof step == "number") {
      let item = value.item(step);
      if (item === void 0) return { key, value, whole: !1 };
      value = item, key = void 0;
    } else {
      let entry = value.entry(step);
      if (entry === void 0) return { key, value, whole: !1 };
      value = entry.value, key = entry.key;
    }
  return { key, value, whole: !0 };
}

// src/manifest/parse/parse-json.ts
function parseJson(file, text2) {
  let lines = createLineIndex(text2), { deeperAt, colons } = scanJson(text2, 64);
  if (deeperAt !== void 0)
    return { documents: [], diagnostics: [tooDeep(file, lines.range(deeperAt, deeperAt + 1))] };
  if (text2.trim() === "") return { documents: [], diagnostics: [] };
  let value = parse(text2);
  if (value === void 0) return { documents: [], diagnostics: [syntax(file, text2, lines)] };
  let document = createParsedDocument({
    file,
    value: value.json,
    lines,
    locate: () => {
      let tree = parseTree(text2);
      return tree === void 0 ? void 0 : locateJson(text2, tree);
    }
  }), diagnostics = needsInspection(value.json, colons) ? inspectJson(file, text2, lines) : [];
  return { documents: [document], diagnostics };
}
function parse(text2) {
  try {
    return { json: JSON.parse(text2) };
  } catch {
    return;
  }
}
var MESSAGES = {
  InvalidSymbol: "This is no JSON value.",
  InvalidNumberFormat: "This is no JSON number.",
  PropertyNameExpected: "A key in double quotes is expected here.",
  ValueExpected: "A value is expected here.",
  ColonExpected: 'A ":" is expected between a key and its value.',
  CommaExpected: "A comma is missing between two items.",
  CloseBraceExpected: 'An object is not closed with "}".',
  CloseBracketExpected: 'A list is not closed with "]".',
  EndOfFileExpected: "Something stands after the end of the document.",
  InvalidCommentToken: "JSON has no comments.",
  UnexpectedEndOfComment: "JSON has no comments.",
  UnexpectedEndOfString: "A string is not closed.",
  UnexpectedEndOfNumber: "This is no JSON number.",
  InvalidUnicode: 'A "\\u" escape needs four hexadecimal digits.',
  InvalidEscapeCharacter: "This escape does not exist in JSON.",
  InvalidCharacter: "A control character is not allowed inside a string."
}, HINTS = {
  InvalidCommentToken: "Write the file as YAML, which has comments.",
  PropertyNameExpected: "Put the key in double quotes, or remove a comma that ends the object.",
  InvalidSymbol: "Put text in double quotes."
};
function syntax(file, text2, lines) {
  let errors = [];
  parseTree(text2, errors, { disallowComments: !0, allowTrailingComma: !1 });
  let [first] = errors;
  if (first === void 0)
    return diagnostic("syntax", { message: "The file is not JSON.", file, range: FILE_START });
  let name = printParseErrorCode(first.error), message = MESSAGES[name] ?? `${name}.`;
  return diagnostic("syntax", {
    message,
    hint: HINTS[name],
    file,
    range: lines.range(first.offset, first.offset + Math.max(1, first.length))
  });
}

// src/manifest/parse/parse-yaml.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/manifest/parse/locate-yaml.ts
var import_yaml = __toESM(require_dist(), 1);

// src/manifest/parse/block-scalar-offsets.ts
function placeBlockScalar(source, start, end, expected) {
  let header = readHeader(source, start, end), lines = readLines(source, header.body, end), content = lines.filter((line) => line.content !== ""), least = Math.min(...content.map((line) => line.indent)), [first] = content;
  if (first === void 0) return placeBlankLines(lines, header, expected);
  let candidates = header.explicitIndent ? Array.from({ length: least + 1 }, (_unused, index) => least - index) : [first.indent];
  for (let indent of candidates) {
    let placed = placeLines(lines, header, indent);
    if (placed.text === expected) return placed;
  }
}
function readHeader(source, start, end) {
  let indicators = /^[|>][-+0-9]*/.exec(source.slice(start, start + 8))?.[0] ?? "", lineEnd = source.indexOf(`
`, start), keep = indicators.includes("+"), strip = indicators.includes("-");
  return {
    folded: indicators.startsWith(">"),
    chomp: keep ? "keep" : strip ? "strip" : "clip",
    explicitIndent: /[0-9]/.test(indicators),
    body: lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1
  };
}
function readLines(source, from, end) {
  let lines = [], start = from;
  for (; start < end; ) {
    let feed = source.indexOf(`
`, start), stop = feed === -1 || feed >= end ? end : feed, lineEnd = stop > start && source[stop - 1] === "\r" && stop < end ? stop - 1 : stop, indent = 0;
    for (; start + indent < lineEnd && source[start + indent] === " "; ) indent += 1;
    lines.push({ start, indent, content: source.slice(start + indent, lineEnd), end: lineEnd }), start = stop + 1;
  }
  return lines;
}
function placeLines(lines, header, trim) {
  let last = lines.length - 1;
  for (; last >= 0 && (lines[last]?.indent ?? 0) <= trim && lines[last]?.content === ""; ) last -= 1;
  let writer = createPlacedWriter(lines[0]?.start ?? header.body), body = lines.slice(0, last + 1);
  header.folded ? placeFolded(body, trim, writer) : placeLiteral(body, trim, writer);
  let tail = lines[last]?.end ?? header.body;
  if (header.chomp === "clip" && writer.put(`
`, tail, tail + 1), header.chomp === "keep")
    for (let line of lines.slice(last)) writer.put(`
`, line.end, line.end + 1);
  return writer.finish();
}
function placeLiteral(lines, trim, writer) {
  for (let [index, line] of lines.entries()) {
    let before = lines[index - 1];
    before !== void 0 && writer.put(`
`, before.end, before.end + 1), putContent(line, trim, writer);
  }
}
function placeFolded(lines, trim, writer) {
  let firstContent = lines.findIndex((line) => line.content !== "");
  for (let line of lines.slice(0, firstContent))
    putContent(line, trim, writer), writer.put(`
`, line.end, line.end + 1);
  let waiting = [], previousKept = !1;
  for (let line of lines.slice(firstContent)) {
    if (line.content === "" && line.indent <= trim) {
      waiting = [...waiting, line];
      continue;
    }
    let kept = line.indent > trim || line.content.startsWith("	");
    putBreaks(waiting, previousKept || kept, writer), putContent(line, trim, writer), waiting = [line], previousKept = kept;
  }
}
function putBreaks(lines, kept, writer) {
  let [first, ...rest] = lines;
  if (first !== void 0)
    if (kept) for (let line of lines) writer.put(`
`, line.end, line.end + 1);
    else if (rest.length === 0) writer.put(" ", first.end, first.end + 1);
    else for (let line of rest) writer.put(`
`, line.end, line.end + 1);
}
function putContent(line, trim, writer) {
  for (let at = line.start + Math.min(trim, line.indent); at < line.end; at += 1) {
    let index = at - line.start - line.indent;
    writer.put(index < 0 ? " " : line.content.charAt(index), at, at + 1);
  }
}
function placeBlankLines(lines, header, expected) {
  let writer = createPlacedWriter(lines[0]?.start ?? header.body);
  if (header.chomp === "keep")
    for (let line of lines) writer.put(`
`, line.end, line.end + 1);
  let placed = writer.finish();
  return placed.text === expected ? placed : void 0;
}

// src/manifest/parse/locate-yaml.ts
function locateYaml(source, document) {
  if (document.contents !== null)
    return locate2(document.contents, {
      source,
      document,
      targets: void 0,
      pairs: /* @__PURE__ */ new Map(),
      characters: /* @__PURE__ */ new Map()
    });
}
function locate2(node, tree) {
  let [start, end] = node.range;
  return {
    start,
    end,
    entry: (key) => entryOf(resolve2(node, tree), key, tree),
    item: (index) => {
      let target = resolve2(node, tree), item = (0, import_yaml.isSeq)(target) ? target.items[index] : void 0;
      return isNode(item) ? locate2(item, tree) : void 0;
    },
    characters: () => (0, import_yaml.isScalar)(node) ? charactersOf(node, tree) : void 0
  };
}
function resolve2(node, tree) {
  return (0, import_yaml.isAlias)(node) ? (tree.targets ??= aliasTargets(tree.document), tree.targets.get(node)) : node;
}
function aliasTargets(document) {
  let anchors = /* @__PURE__ */ new Map(), targets = /* @__PURE__ */ new Map();
  return (0, import_yaml.visit)(document, {
    Node: (_key, node) => {
      if (!isNode(node)) return;
      if (!(0, import_yaml.isAlias)(node)) {
        node.anchor !== void 0 && anchors.set(node.anchor, node);
        return;
      }
      let target = anchors.get(node.source);
      target !== void 0 && targets.set(node, target);
    }
  }), targets;
}
function entryOf(node, key, tree) {
  if (!(0, import_yaml.isMap)(node)) return;
  let pairs = tree.pairs.get(node) ?? pairsByKey(node);
  tree.pairs.set(node, pairs);
  let pair = pairs.get(key);
  if (pair === void 0) return;
  let located = locate2(pair.key, tree);
  return { key: located, value: isNode(pair.value) ? locate2(pair.value, tree) : located };
}
function pairsByKey(node) {
  let pairs = /* @__PURE__ */ new Map();
  for (let pair of node.items) {
    let name = (0, import_yaml.isScalar)(pair.key) ? String(pair.key.value) : void 0;
    name !== void 0 && !pairs.has(name) && pairs.set(name, pair);
  }
  return pairs;
}
function isNode(value) {
  return (0, import_yaml.isScalar)(value) || (0, import_yaml.isMap)(value) || (0, import_yaml.isSeq)(value) || (0, import_yaml.isAlias)(value);
}
function charactersOf(node, tree) {
  let { characters, source } = tree;
  return characters.has(node) || characters.set(node, placesOf2(node, source)), characters.get(node);
}
function placesOf2(node, source) {
  let { value } = node;
  if (typeof value != "string") return;
  let [start, end] = node.range, placed = place(node, source, start, end, value);
  return placed?.text === value ? placed.places : void 0;
}
function place(node, source, start, end, value) {
  switch (node.type) {
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return placeBlockScalar(source, start, end, value);
    case "QUOTE_DOUBLE":
      return placeScalar(source, "double-quoted", start, end);
    case "QUOTE_SINGLE":
      return placeScalar(source, "single-quoted", start, end);
    case "PLAIN":
      return placeScalar(source, "plain", start, end);
    default:
      return;
  }
}

// src/manifest/parse/plain-yaml.ts
function readPlainYaml(text2) {
  if (!text2.endsWith(`
`) || UNUSUAL.test(text2)) return;
  let lines = text2.split(`
`);
  lines.pop();
  let reader = { lines, at: lines[0] === "---" ? 1 : 0, indent: 0 };
  if (skipBlank(reader), reader.at === lines.length || reader.indent !== 0) return;
  let value = readBlock(reader, 0, 1);
  return value === void 0 || reader.at < lines.length ? void 0 : { value };
}
var UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]|\n(?:---|\.\.\.|%)|^(?:\.\.\.|%)/, MAX_LEVELS = 32, MAX_KEY = 200;
function skipBlank(reader) {
  let { lines } = reader;
  for (; reader.at < lines.length; reader.at += 1) {
    let line = lines[reader.at] ?? "", indent = indentOf(line);
    if (!(indent === line.length || line.charCodeAt(indent) === HASH)) {
      reader.indent = indent;
      return;
    }
  }
  reader.indent = -1;
}
var SPACE = 32, HASH = 35;
function indentOf(line) {
  let indent = 0;
  for (; line.charCodeAt(indent) === SPACE; ) indent += 1;
  return indent;
}
function readBlock(reader, column, level) {
  if (level > MAX_LEVELS) return;
  let line = reader.lines[reader.at] ?? "";
  return line.startsWith("- ", column) ? readList(reader, column, level) : readObject(reader, column, level, line.slice(column));
}
function readList(reader, column, level) {
  let items = [];
  for (; reader.indent === column; ) {
    let line = reader.lines[reader.at] ?? "";
    if (!line.startsWith("- ", column)) break;
    let rest = line.slice(column + 1), content = rest.slice(indentOf(rest)), start = line.length - content.length, item = KEY.test(content) ? readObject(reader, start, level + 1, content) : readInline(reader, column, content);
    if (item === void 0) return;
    items.push(item);
  }
  return items;
}
var KEY = /^(?:(?!(?:null|true|false):)([A-Za-z_$][\w.$-]*)|"([^"\\]*)"|'([^']*)'):(?: +|$)/i;
function readObject(reader, column, level, first) {
  let value = {}, entry = first;
  for (; entry !== void 0; ) {
    let match = KEY.exec(entry);
    if (match === null) return;
    let [whole, plain, double, single] = match, key = plain ?? double ?? single ?? "";
    if (key.length > MAX_KEY || RESERVED_KEYS.has(key) || Object.hasOwn(value, key))
      return;
    let rest = entry.slice(whole.length), member = rest === "" || rest.charCodeAt(0) === HASH ? readBelow(reader, column, level) : readInline(reader, column, rest);
    if (member === void 0) return;
    value[key] = member, entry = reader.indent === column ? (reader.lines[reader.at] ?? "").slice(column) : void 0;
  }
  return value;
}
function readBelow(reader, column, level) {
  reader.at += 1, skipBlank(reader);
  let { indent } = reader;
  return indent > column ? ended(reader, column, readBlock(reader, indent, level + 1)) : (indent === column && reader.lines[reader.at]?.startsWith("- ", column)) === !0 ? readList(reader, column, level + 1) : null;
}
function ended(reader, column, value) {
  return reader.indent > column ? void 0 : value;
}
function readInline(reader, column, text2) {
  let first = text2.charCodeAt(0);
  if (first === BAR || first === ANGLE) return readBlockScalar(reader, column, text2);
  let value = readScalar(text2);
  return reader.at += 1, skipBlank(reader), ended(reader, column, value);
}
var BAR = 124, ANGLE = 62, DOUBLE = /^"((?:[^"\\]|\\["\\/nt])*)" *(?:(?<= )#.*)?$/, SINGLE = /^'((?:[^']|'')*)' *(?:(?<= )#.*)?$/, ESCAPES2 = { n: `
`, t: "	" };
function readScalar(text2) {
  if (text2.startsWith('"')) {
    let quoted = DOUBLE.exec(text2)?.[1];
    return quoted === void 0 ? void 0 : quoted.includes("\\") ? quoted.replaceAll(/\\(.)/g, (_all, char) => ESCAPES2[char] ?? char) : quoted;
  }
  if (text2.startsWith("'")) {
    let quoted = SINGLE.exec(text2)?.[1];
    return quoted === void 0 ? void 0 : quoted.replaceAll("''", "'");
  }
  let comment = text2.indexOf(" #");
  return readPlain(withoutEndSpaces(comment === -1 ? text2 : text2.slice(0, comment)));
}
function withoutEndSpaces(text2) {
  let end = text2.length;
  for (; end > 0 && text2.charCodeAt(end - 1) === SPACE; ) end -= 1;
  return text2.slice(0, end);
}
var PLAIN_START = /^[\w./$(+<=~\\;^\x80-\uffff]/, NO_TEXT = new Map([
  ...["null", "Null", "NULL", "~"].map((word) => [word, null]),
  ...["true", "True", "TRUE"].map((word) => [word, !0]),
  ...["false", "False", "FALSE"].map((word) => [word, !1])
]);
function readPlain(text2) {
  if (!PLAIN_START.test(text2) || /:(?: |$)/.test(text2)) return;
  let word = NO_TEXT.get(text2);
  return word !== void 0 ? word : /^(?:0|[1-9]\d{0,14})$/.test(text2) ? Number(text2) : /^(?:[+\d]|\.(?:\d|inf|nan))/i.test(text2) ? void 0 : text2;
}
function readBlockScalar(reader, column, header) {
  let [, style, chomp] = /^([|>])(-?) *$/.exec(header) ?? [];
  if (style === void 0) return;
  let { lines } = reader, start = reader.at + 1, indent = indentOf(lines[start] ?? "");
  if (indent <= column || indent === lines[start]?.length) return;
  let content = [], end = start;
  for (let at = start; at < lines.length; at += 1) {
    let line = lines[at] ?? "", own = indentOf(line);
    if (own === line.length) {
      if (own > indent) return;
      content.push("");
      continue;
    }
    if (own < indent) break;
    if (style === ">" && (own > indent || end < at)) return;
    content.push(line.slice(indent)), end = at + 1;
  }
  reader.at = end, skipBlank(reader);
  let text2 = content.slice(0, end - start).join(style === "|" ? `
` : " ");
  return ended(reader, column, chomp === "-" ? text2 : `${text2}
`);
}

// src/manifest/parse/yaml-document.ts
var import_yaml2 = __toESM(require_dist(), 1), CORE = new import_yaml2.Schema({ schema: "core", merge: !1, resolveKnownTags: !1 });
function composeYaml(text2) {
  let composer = new import_yaml2.Composer({
    version: "1.2",
    schema: CORE,
    // Reported by our own walk, which is linear.
    uniqueKeys: !1,
    prettyErrors: !1,
    logLevel: "silent"
  }), documents = [...composer.compose(new import_yaml2.Parser().parse(text2))], { errors } = composer.streamInfo();
  return { documents, errors: documents.length === 0 ? errors : [] };
}

// src/manifest/parse/yaml-messages.ts
var QUOTE_IT = "Put the value in quotes.", UNCLOSED_FLOW = /^(Flow (?:map|sequence)).* end with an? [\]}]/;
function unclosedFlow(what) {
  return what === "Flow map" ? { message: 'An object in braces is not closed with "}".', hint: 'Add the closing "}".' } : { message: 'A list in brackets is not closed with "]".', hint: 'Add the closing "]".' };
}
var REWORDINGS = [
  {
    code: "TAB_AS_INDENT",
    say: () => ({
      message: "A tab is used as indentation, which YAML does not allow.",
      hint: "Replace the tab with spaces."
    })
  },
  {
    code: "MISSING_CHAR",
    pattern: /Missing closing (["'])/,
    say: (quote) => ({
      message: `A string is not closed: its ending ${quote === '"' ? "double" : "single"} quote is missing.`,
      hint: `Add the closing ${quote}.`
    })
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    pattern: /Nested mappings/,
    say: () => ({
      message: 'A plain value holds ": ", which starts another key.',
      hint: QUOTE_IT
    })
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    say: () => ({ message: "A list stands where a key was expected." })
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    say: () => ({
      message: "A key must stand on one line, with its colon.",
      hint: 'Add the missing ":" or quote the value above.'
    })
  },
  {
    code: "MISSING_CHAR",
    pattern: /Implicit map keys need to be followed by map values/,
    say: () => ({
      message: "A key has no colon behind it.",
      hint: 'Write "key: value", with a space after the colon.'
    })
  },
  {
    code: "MISSING_CHAR",
    pattern: UNCLOSED_FLOW,
    say: unclosedFlow
  },
  {
    code: "BAD_INDENT",
    pattern: UNCLOSED_FLOW,
    say: unclosedFlow
  },
  {
    code: "MISSING_CHAR",
    pattern: /Missing , /,
    say: () => ({ message: "A comma is missing between two items." })
  },
  {
    code: "BAD_SCALAR_START",
    pattern: /cannot start with (.*)/,
    say: (what) => ({ message: `A plain value cannot start with ${what}.`, hint: QUOTE_IT })
  },
  {
    code: "BAD_DQ_ESCAPE",
    pattern: /Invalid escape sequence (.*)/s,
    say: (written) => ({
      message: `The escape "${written}" does not exist in a double-quoted string.`,
      hint: "Double the backslash, or use single quotes."
    })
  },
  {
    code: "TAG_RESOLVE_FAILED",
    pattern: /Unresolved tag: (.*)/s,
    say: (tag) => ({
      message: `The tag "${tag.replace("tag:yaml.org,2002:", "!!")}" is not supported: a definition is plain data.`,
      hint: "Remove the tag."
    })
  },
  {
    code: "UNEXPECTED_TOKEN",
    pattern: /at node end/,
    say: () => ({ message: "Something stands after the end of a value.", hint: QUOTE_IT })
  },
  {
    code: "BAD_INDENT",
    pattern: /All (mapping|sequence) items/,
    say: (what) => ({
      message: `${what === "mapping" ? "The keys of an object" : "The items of a list"} must start at the same column.`,
      hint: "Indent the line like the ones around it."
    })
  }
];
function describeYamlError(code, message) {
  for (let { code: wanted, pattern, say } of REWORDINGS) {
    if (wanted !== code) continue;
    let match = pattern === void 0 ? [""] : pattern.exec(message);
    if (match !== null) return say(match[1] ?? "");
  }
  return { message: message.endsWith(".") ? message : `${message}.` };
}

// src/manifest/parse/yaml-value.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/manifest/parse/yaml-findings.ts
function tooLarge2(file, range) {
  return diagnostic("too-large", {
    message: `With its aliases written out the document is larger than ${1048576} characters (1 MiB).`,
    hint: "Write the values out, or use fewer aliases.",
    file,
    range
  });
}
function unknownAnchor(file, name, open, range) {
  return diagnostic("syntax", {
    message: open ? `The alias "*${name}" stands inside the value that it names.` : `The alias "*${name}" names no anchor before it.`,
    hint: open ? "Write the value out." : `Add "&${name}" to the value that it should repeat.`,
    file,
    range
  });
}
function mergeKey(file, range) {
  return diagnostic("unknown-key", {
    message: 'The merge key "<<" is not part of YAML 1.2.',
    hint: "Write the keys out.",
    file,
    range
  });
}
function unquotedTemplate(file, range) {
  return diagnostic("syntax", {
    message: `A template without quotes is read as YAML's own "{ }".`,
    hint: 'Put it in quotes: "{{ … }}".',
    file,
    range
  });
}
function keyNotText(file, written, range) {
  let shown = written.split(`
`, 1)[0]?.slice(0, 60) ?? "";
  return diagnostic("wrong-type", {
    message: shown === "" ? "A key is empty." : `The key "${shown}" is not text.`,
    hint: "Write the key as text, in quotes where it looks like something else.",
    file,
    range
  });
}

// src/manifest/parse/yaml-value.ts
var NULL = { value: null, size: 4, height: 0 };
function readYamlValue(file, source, lines, { contents }) {
  if (isBlank2(contents)) return { value: void 0, diagnostics: [], usable: !0 };
  let reading = {
    file,
    source,
    lines,
    diagnostics: [],
    anchors: /* @__PURE__ */ new Map(),
    aliased: 0,
    usable: !0
  }, { value } = read(contents, 1, reading);
  return { value, diagnostics: reading.diagnostics, usable: reading.usable };
}
function isBlank2(contents) {
  return contents === null || (0, import_yaml3.isScalar)(contents) && contents.source === "";
}
function read(node, depth, reading) {
  if (node === null) return NULL;
  if ((0, import_yaml3.isAlias)(node)) return readAlias(node, depth, reading);
  let { anchor } = node;
  anchor !== void 0 && reading.anchors.set(anchor, void 0);
  let measured = (0, import_yaml3.isScalar)(node) ? readScalar2(node, reading) : readCollection(node, depth, reading);
  return anchor !== void 0 && reading.anchors.set(anchor, measured), measured;
}
function readScalar2(node, reading) {
  let { value } = node;
  if (typeof value == "number" && !Number.isFinite(value))
    return reading.diagnostics.push(notFinite(reading.file, node.source, rangeOf(node, reading))), NULL;
  if (typeof value == "number") {
    let imprecise = impreciseNumber(
      reading.file,
      node.source,
      value,
      () => rangeOf(node, reading)
    );
    imprecise !== void 0 && reading.diagnostics.push(imprecise);
  }
  return { value, size: String(value).length + 2, height: 0 };
}
function readAlias(node, depth, reading) {
  let { file, anchors } = reading, target = anchors.get(node.source);
  if (target === void 0) {
    let known = anchors.has(node.source);
    return reading.diagnostics.push(unknownAnchor(file, node.source, known, rangeOf(node, reading))), NULL;
  }
  return depth + target.height - 1 > 64 ? cutAt(node, tooDeep, reading) : (reading.aliased += target.size, reading.aliased > 1048576 ? cutAt(node, tooLarge2, reading) : target);
}
function readCollection(node, depth, reading) {
  return depth > 64 ? cutAt(node, tooDeep, reading) : (0, import_yaml3.isMap)(node) ? readObject2(node, depth, reading) : (0, import_yaml3.isSeq)(node) ? readList2(node.items, depth, reading) : NULL;
}
function cutAt(node, finding, reading) {
  return reading.usable && reading.diagnostics.push(finding(reading.file, rangeOf(node, reading))), reading.usable = !1, NULL;
}
function readList2(items, depth, reading) {
  let value = [], size = 2, height = 0;
  for (let item of items) {
    let measured = read(item, depth + 1, reading);
    value.push(measured.value), size += 1 + measured.size, height = Math.max(height, measured.height);
  }
  return { value, size, height: height + 1 };
}
function readObject2(node, depth, reading) {
  let value = {}, firsts = /* @__PURE__ */ new Map(), size = 2, height = 0, { file, diagnostics } = reading;
  for (let { key, value: child2 } of node.items) {
    let name = readKey(key, child2, reading), measured = read(child2, depth + 1, reading);
    if (size += (name?.length ?? 0) + 4 + measured.size, height = Math.max(height, measured.height), name === void 0) continue;
    RESERVED_KEYS.has(name) ? diagnostics.push(reservedKey(file, name, rangeOf(key, reading))) : value[name] = firsts.has(name) ? value[name] : measured.value;
    let first = firsts.get(name);
    if (first === void 0) firsts.set(name, key);
    else {
      let at = rangeOf(first, reading);
      diagnostics.push(duplicateKey(file, name, rangeOf(key, reading), at));
    }
  }
  return { value, size, height: height + 1 };
}
function readKey(key, value, reading) {
  let { file, source, diagnostics } = reading, range = rangeOf(key, reading);
  if ((0, import_yaml3.isScalar)(key) && key.type === "PLAIN" && key.value === "<<" && value !== null) {
    diagnostics.push(mergeKey(file, range));
    return;
  }
  let text2 = textOf(key);
  if (text2 !== void 0) return text2;
  let [start, end] = key.range;
  (0, import_yaml3.isMap)(key) && source.startsWith("{", start) && source[start - 1] === "{" ? diagnostics.push(unquotedTemplate(file, range)) : diagnostics.push(keyNotText(file, source.slice(start, end), range));
}
function textOf(key) {
  if ((0, import_yaml3.isScalar)(key))
    return typeof key.value == "string" ? key.value : key.source !== void 0 && key.source === String(key.value) ? key.source : void 0;
}
function rangeOf(node, { lines }) {
  let [start, end] = node.range;
  return lines.range(start, end);
}

// src/manifest/parse/parse-yaml.ts
function parseYaml(file, text2) {
  let lines = createLineIndex(text2), plain = readPlainYaml(text2);
  if (plain !== void 0) {
    let { value } = plain;
    return { documents: [createParsedDocument({ file, value, lines, locate: () => {
      let [document] = composeYaml(text2).documents;
      return document === void 0 ? void 0 : locateYaml(text2, document);
    } })], diagnostics: [] };
  }
  let composed = compose(file, text2);
  if ("code" in composed) return { documents: [], diagnostics: [composed] };
  let diagnostics = composed.errors.map((error) => syntax2(file, error, lines)), documents = [], composeAgain = composedOnce(text2);
  for (let [index, document] of composed.documents.entries()) {
    let errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
      diagnostics.push(...syntaxErrors(file, errors, lines, document));
      continue;
    }
    let { value, diagnostics: found, usable } = readYamlValue(file, text2, lines, document);
    diagnostics.push(...found);
    let skipped = value === void 0 && composed.documents.length > 1;
    if (!usable || skipped) continue;
    let located = locateYaml(text2, document);
    documents.push(
      createParsedDocument({
        file,
        value,
        lines,
        ...located === void 0 ? {} : { located },
        locate: () => {
          let again = composeAgain()[index];
          return again === void 0 ? void 0 : locateYaml(text2, again);
        }
      })
    );
  }
  return { documents, diagnostics };
}
function composedOnce(text2) {
  let documents;
  return () => (documents ??= composeYaml(text2).documents, documents);
}
function compose(file, text2) {
  try {
    return composeYaml(text2);
  } catch (error) {
    return error instanceof RangeError ? tooDeep(file, FILE_START) : diagnostic("syntax", {
      message: `The file is not valid YAML: ${reasonOf(error)}.`,
      file,
      range: FILE_START
    });
  }
}
function syntaxErrors(file, errors, lines, document) {
  if (errors.find(({ code }) => code === "RESOURCE_EXHAUSTION") !== void 0) return [tooDeep(file, FILE_START)];
  let firsts = /* @__PURE__ */ new Map();
  for (let error of errors) {
    let found = syntax2(
      file,
      { ...error, message: error.message, pos: placeOf(error, document) },
      lines
    ), { line } = found.range.start;
    firsts.has(line) || firsts.set(line, found);
  }
  return [...firsts.values()];
}
function placeOf({ message, pos }, document) {
  let opening = pos;
  return UNCLOSED.test(message) && (0, import_yaml4.visit)(document, {
    Node: (_key, node) => {
      let quoted = (0, import_yaml4.isScalar)(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE"), flow = (0, import_yaml4.isCollection)(node) && node.flow === !0, [start, end] = node.range ?? [0, 0];
      (quoted || flow) && start < pos[0] && end >= pos[0] && (opening = [start, start + 1]);
    }
  }), opening;
}
var UNCLOSED = /^Missing closing|^Flow .* end with/;
function syntax2(file, error, lines) {
  let { message, hint } = describeYamlError(error.code, error.message);
  return diagnostic("syntax", { message, hint, file, range: lines.range(...error.pos) });
}

// src/manifest/parse/parse-definitions.ts
function parseDefinitions(file, text2) {
  return /\.json$/i.test(file) ? parseJson(file, text2) : parseYaml(file, text2);
}

// src/manifest/placeholder.ts
var PLACEHOLDER_WORDS = /[<>{}[\]*…]|\.{3}|x{4,}|your|example|placeholder|change[-_]?me|replace|dummy|insert|sample|redacted/i, GENERIC = /^(?:pass(?:word)?|user(?:name)?|secret|token|api[-_]?key|todo|test|none|null)$/i, NAME_OF_VALUE = /^[$%]?\(?[A-Z]+(?:[_-][A-Z]+)*\)?%?$|^\$[A-Za-z_]\w*$/;
function isPlaceholder(text2) {
  return PLACEHOLDER_WORDS.test(text2) || GENERIC.test(text2) || NAME_OF_VALUE.test(text2) || new Set(text2).size < 5;
}

// src/manifest/literal-secrets.ts
var SHAPES = [
  { what: "A Slack bot token", name: "SLACK_BOT_TOKEN", pattern: /\bxoxb-[\w-]{10,}/ },
  { what: "A Slack token", name: "SLACK_TOKEN", pattern: /\b(?:xox[aceoprs]|xapp)-[\w-]{10,}/ },
  {
    what: "A Slack webhook URL",
    name: "SLACK_WEBHOOK_URL",
    pattern: /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services\/T\w{6,}\/B\w{6,}|(?:workflows|triggers)\/T\w{6,}\/\w+(?:\/\w+)?)\/\w{16,}/
  },
  {
    what: "A GitHub token",
    name: "GITHUB_TOKEN",
    pattern: /\b(?:gh[opsur]_[A-Za-z0-9]{30,}|github_pat_\w{22,})/
  },
  { what: "A GitLab token", name: "GITLAB_TOKEN", pattern: /\bgl(?:pat|ptt|dt)-[\w-]{20,}/ },
  {
    what: "An AWS access key",
    name: "AWS_ACCESS_KEY_ID",
    pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/
  },
  { what: "A Google API key", name: "GOOGLE_API_KEY", pattern: /\bAIza[\w-]{35}/ },
  { what: "A Stripe key", name: "STRIPE_KEY", pattern: /\b[rs]k_live_[A-Za-z0-9]{16,}/ },
  {
    what: "A Discord webhook URL",
    name: "DISCORD_WEBHOOK_URL",
    pattern: /(?:https?:\/\/)?discord(?:app)?\.com\/api\/webhooks\/\d{10,}\/[\w-]{40,}/
  },
  {
    what: "A JSON Web Token",
    pattern: /\beyJ[\w-]{8,1000}\.eyJ[\w-]{8,4000}\.[\w-]{8,}/
  },
  {
    what: "A private key",
    name: "PRIVATE_KEY",
    pattern: /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----(?:[\s\S]{0,8000}?-----END (?:[A-Z]+ ){0,3}PRIVATE KEY-----)?/
  }
], ANY_SHAPE = /xox|xapp-|hooks\.slack|gh[opsur]_|github_pat_|gl(?:pat|ptt|dt)-|A[KS]IA|AIza|k_live_|\/webhooks\/|eyJ|PRIVATE KEY/, MIN_TOKEN = 16;
function literalTokens(text2) {
  return text2.length < MIN_TOKEN || !ANY_SHAPE.test(text2) ? [] : SHAPES.flatMap(
    ({ what, name, pattern }) => [...text2.matchAll(new RegExp(pattern, "g"))].filter((match) => !isPlaceholder(match[0])).map((match) => ({
      what,
      ...name === void 0 ? {} : { name },
      start: match.index,
      end: match.index + match[0].length
    }))
  ).sort((a, b) => a.start - b.start);
}
function secretStart(secret) {
  return secret.length < MIN_TOKEN ? "…" : `${secret.slice(0, 4)}…`;
}
function quotedStart(secret) {
  return secret.length < MIN_TOKEN ? "" : ` ("${secretStart(secret)}")`;
}
var URL_SECRETS = /(?<=:\/\/)[^/?#@\s]+(?=@)|^[^/?#@\s:]+:[^/?#@\s]+(?=@)|(?<=[?&][^=&#\s]+=)[^&#\s]+/g;
function maskLiteralSecrets(text2) {
  let masked = "", from = 0;
  for (let token of literalTokens(text2))
    token.start < from || (masked += text2.slice(from, token.start) + secretStart(text2.slice(token.start, token.end)), from = token.end);
  return masked += text2.slice(from), masked.replaceAll(URL_SECRETS, (value) => value.includes("{") ? value : "…");
}
var MIN_DISTINCT = 6;
function looksRandom(value, minLength) {
  return value.length >= minLength && /^[\w.~+/=:-]+$/.test(value) && /[A-Za-z]/.test(value) && /\d/.test(value) && new Set(value).size >= MIN_DISTINCT && !isPlaceholder(value);
}

// src/manifest/shown-text.ts
var MAX_SHOWN = 80;
function shownText(text2) {
  let line = maskLiteralSecrets(text2).replaceAll(/\s+/g, " ").trim();
  return line.length <= MAX_SHOWN ? line : `${line.slice(0, MAX_SHOWN - 1)}…`;
}

// src/manifest/policy/patterns.ts
var MAX_TEXT = 4096, MAX_STEPS = 1e3;
async function openPatterns() {
  let { RE2JS } = await import("./build-VAB3T5ZR.mjs");
  return (source) => {
    let compiled;
    try {
      compiled = RE2JS.compile(source);
    } catch (error) {
      return { kind: "invalid", message: `It is not valid: ${reasonIn(error)}.` };
    }
    let steps = compiled.programSize();
    return steps > MAX_STEPS ? { kind: "invalid", message: `It is compiled to ${steps.toLocaleString("en")} steps; the limit is ${MAX_STEPS.toLocaleString("en")}.` } : { kind: "pattern", pattern: { source, matches: (text2) => compiled.matcher(text2.slice(0, MAX_TEXT)).find() } };
  };
}
function reasonIn(error) {
  return reasonOf(error).replace(/^error parsing regexp: /, "");
}

// src/manifest/policy/compile-policy.ts
async function compilePolicy(config) {
  let sources = policyPatterns(config).map(({ source }) => source);
  if (sources.length === 0) return { config, patterns: /* @__PURE__ */ new Map() };
  let compile = await openPatterns(), patterns = sources.flatMap((source) => {
    let compiled = compile(source);
    return compiled.kind === "pattern" ? [[source, compiled.pattern]] : [];
  });
  return { config, patterns: new Map(patterns) };
}
var POLICY_FIELDS = ["description", "icon", "title"];
function policyPatterns({ requiredFields, identifier }) {
  let found = [];
  for (let field of POLICY_FIELDS) {
    let source = requiredFields?.[field]?.pattern;
    source !== void 0 && found.push({ source, path: ["policy", "requiredFields", field, "pattern"] });
  }
  return identifier !== void 0 && found.push({ source: identifier.pattern, path: ["policy", "identifier", "pattern"] }), found;
}

// src/manifest/policy/pattern-findings.ts
async function patternFindings(file, text2, policy) {
  let patterns = policyPatterns(policy);
  if (patterns.length === 0) return [];
  let compile = await openPatterns(), [document] = parseDefinitions(file, text2).documents;
  return patterns.flatMap(({ source, path }) => {
    let compiled = compile(source);
    return compiled.kind === "pattern" || document === void 0 ? [] : [
      diagnostic("invalid-value", {
        message: `"${formatPath(path)}" is "${shownText(source)}". ${compiled.message}`,
        hint: "Write a regular expression in RE2's syntax, which has neither look-around nor back-references.",
        file,
        range: document.rangeOfValue(path)
      })
    ];
  });
}

// src/manifest/read-config.ts
var import_ipaddr = __toESM(require_ipaddr(), 1);

// src/model/generated/config.validator.js
var validateConfig = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", additionalProperties: !1, properties: { automations: { type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, events: { type: "string", minLength: 1 }, catalog: { type: "string", minLength: 1 }, store: { type: "string", minLength: 1 }, runLog: { type: "string", minLength: 1 }, runLogBodies: { enum: ["auto", !0, !1] }, egress: { type: "object", additionalProperties: !1, properties: { allow: { type: "array", items: { type: "string", pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" } } } }, secrets: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9_-]{1,100}$" }, additionalProperties: { type: "object", required: ["hosts"], additionalProperties: !1, properties: { hosts: { type: "array", items: { type: "string", pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" } } } } }, network: { type: "object", additionalProperties: !1, properties: { allowHttp: { type: "boolean" }, allowPrivate: { type: "array", items: { type: "string", pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$" } } } }, github: { type: "object", additionalProperties: !1, properties: { repositories: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$" } } } }, kafka: { type: "object", required: ["brokers", "topic"], additionalProperties: !1, properties: { brokers: { type: "array", minItems: 1, items: { type: "string", pattern: "^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$" } }, topic: { type: "string", pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$" }, tls: { type: "boolean" }, sasl: { type: "object", required: ["mechanism", "username"], additionalProperties: !1, properties: { mechanism: { enum: ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] }, username: { type: "string", minLength: 1 } } } } }, safety: { type: "object", additionalProperties: !1, properties: { maxDeletePercent: { type: "number", minimum: 0, maximum: 100 }, minExisting: { type: "integer", minimum: 0 }, allowEmpty: { type: "boolean" } } }, delivery: { type: "object", additionalProperties: !1, properties: { attempts: { type: "integer", minimum: 1, maximum: 20 }, delaysMs: { type: "array", minItems: 1, maxItems: 20, items: { type: "integer", minimum: 0, maximum: 36e5 } }, timeoutMs: { type: "integer", minimum: 1, maximum: 6e5 }, totalMs: { type: "integer", minimum: 1, maximum: 18e6 } } }, templates: { type: "object", additionalProperties: !1, properties: { onError: { enum: ["fail", "as-port"] } } }, conditions: { type: "object", additionalProperties: !1, properties: { onError: { enum: ["fail", "not-matched"] } } }, policy: { type: "object", additionalProperties: !1, properties: { requiredFields: { type: "object", additionalProperties: !1, properties: { description: { type: "object", additionalProperties: !1, properties: { severity: { enum: ["error", "warning"] }, pattern: { type: "string", minLength: 1, maxLength: 500 } } }, icon: { type: "object", additionalProperties: !1, properties: { severity: { enum: ["error", "warning"] }, pattern: { type: "string", minLength: 1, maxLength: 500 } } }, title: { type: "object", additionalProperties: !1, properties: { severity: { enum: ["error", "warning"] }, pattern: { type: "string", minLength: 1, maxLength: 500 } } } } }, identifier: { type: "object", required: ["pattern"], additionalProperties: !1, properties: { severity: { enum: ["error", "warning"] }, pattern: { type: "string", minLength: 1, maxLength: 500 } } }, hosts: { type: "object", required: ["allow"], additionalProperties: !1, properties: { severity: { enum: ["error", "warning"] }, allow: { type: "array", items: { type: "string", pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" } } } }, methods: { type: "object", required: ["allow"], additionalProperties: !1, properties: { severity: { enum: ["error", "warning"] }, allow: { type: "array", minItems: 1, items: { enum: ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"] } } } }, backends: { type: "object", required: ["allow"], additionalProperties: !1, properties: { severity: { enum: ["error", "warning"] }, allow: { type: "array", minItems: 1, items: { enum: ["AZURE_DEVOPS", "GITHUB", "GITLAB", "INTEGRATION_ACTION", "KAFKA", "SLACK", "UPSERT_ENTITY", "WEBHOOK"] } } } }, perBlueprint: { type: "object", required: ["max"], additionalProperties: !1, properties: { severity: { enum: ["error", "warning"] }, max: { type: "integer", minimum: 1 } } } } }, suppressions: { type: "object", additionalProperties: !1, properties: { requireExpiry: { type: "boolean" }, maxDays: { type: "integer", minimum: 1, maximum: 3650 } } }, $schema: { type: "string" } }, $id: "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/config.schema.json" }, func2 = Object.prototype.hasOwnProperty, func3 = (text2) => {
  let length = 0;
  for (let _ of text2) length += 1;
  return length;
}, pattern0 = new RegExp("^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$", "u"), pattern1 = new RegExp("^[A-Za-z0-9_-]{1,100}$", "u"), pattern3 = new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "u"), pattern4 = new RegExp("^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$", "u"), pattern5 = new RegExp("^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$", "u"), pattern6 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.automations !== void 0) {
      let data0 = data.automations;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        let err1 = { instancePath: instancePath + "/automations", schemaPath: "#/properties/automations/type", keyword: "type", params: { type: schema11.properties.automations.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string" && func3(data0) < 1) {
        let err2 = { instancePath: instancePath + "/automations", schemaPath: "#/properties/automations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/automations", schemaPath: "#/properties/automations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func3(data1) < 1) {
              let err4 = { instancePath: instancePath + "/automations/" + i0, schemaPath: "#/properties/automations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/automations/" + i0, schemaPath: "#/properties/automations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
    }
    if (data.events !== void 0) {
      let data2 = data.events;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err6 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data3 = data.catalog;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err8 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.store !== void 0) {
      let data4 = data.store;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err10 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.runLog !== void 0) {
      let data5 = data.runLog;
      if (typeof data5 == "string") {
        if (func3(data5) < 1) {
          let err12 = { instancePath: instancePath + "/runLog", schemaPath: "#/properties/runLog/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/runLog", schemaPath: "#/properties/runLog/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.runLogBodies !== void 0) {
      let data6 = data.runLogBodies;
      if (!(data6 === "auto" || data6 === !0 || data6 === !1)) {
        let err14 = { instancePath: instancePath + "/runLogBodies", schemaPath: "#/properties/runLogBodies/enum", keyword: "enum", params: { allowedValues: schema11.properties.runLogBodies.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.egress !== void 0) {
      let data7 = data.egress;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key1 in data7)
          if (key1 !== "allow") {
            let err15 = { instancePath: instancePath + "/egress", schemaPath: "#/properties/egress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data7.allow !== void 0) {
          let data8 = data7.allow;
          if (Array.isArray(data8)) {
            let len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (typeof data9 == "string") {
                if (!pattern0.test(data9)) {
                  let err16 = { instancePath: instancePath + "/egress/allow/" + i1, schemaPath: "#/properties/egress/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" }, message: 'must match pattern "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"' };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/egress/allow/" + i1, schemaPath: "#/properties/egress/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            let err18 = { instancePath: instancePath + "/egress/allow", schemaPath: "#/properties/egress/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/egress", schemaPath: "#/properties/egress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data10 = data.secrets;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key2 in data10) {
          let _errs24 = errors;
          if (typeof key2 == "string" && !pattern1.test(key2)) {
            let err20 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,100}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,100}$"', propertyName: key2 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var valid6 = _errs24 === errors;
          if (!valid6) {
            let err21 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        for (let key3 in data10) {
          let data11 = data10[key3];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.hosts === void 0) {
              let err22 = { instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/required", keyword: "required", params: { missingProperty: "hosts" }, message: "must have required property 'hosts'" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            for (let key4 in data11)
              if (key4 !== "hosts") {
                let err23 = { instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            if (data11.hosts !== void 0) {
              let data12 = data11.hosts;
              if (Array.isArray(data12)) {
                let len2 = data12.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data13 = data12[i2];
                  if (typeof data13 == "string") {
                    if (!pattern0.test(data13)) {
                      let err24 = { instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + i2, schemaPath: "#/properties/secrets/additionalProperties/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" }, message: 'must match pattern "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"' };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                  } else {
                    let err25 = { instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + i2, schemaPath: "#/properties/secrets/additionalProperties/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
              } else {
                let err26 = { instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts", schemaPath: "#/properties/secrets/additionalProperties/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            let err27 = { instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.network !== void 0) {
      let data14 = data.network;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (let key5 in data14)
          if (!(key5 === "allowHttp" || key5 === "allowPrivate")) {
            let err29 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data14.allowHttp !== void 0 && typeof data14.allowHttp != "boolean") {
          let err30 = { instancePath: instancePath + "/network/allowHttp", schemaPath: "#/properties/network/properties/allowHttp/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data14.allowPrivate !== void 0) {
          let data16 = data14.allowPrivate;
          if (Array.isArray(data16)) {
            let len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data17 = data16[i3];
              if (typeof data17 == "string") {
                if (!pattern3.test(data17)) {
                  let err31 = { instancePath: instancePath + "/network/allowPrivate/" + i3, schemaPath: "#/properties/network/properties/allowPrivate/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$" }, message: 'must match pattern "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"' };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              } else {
                let err32 = { instancePath: instancePath + "/network/allowPrivate/" + i3, schemaPath: "#/properties/network/properties/allowPrivate/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          } else {
            let err33 = { instancePath: instancePath + "/network/allowPrivate", schemaPath: "#/properties/network/properties/allowPrivate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.github !== void 0) {
      let data18 = data.github;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key6 in data18)
          if (key6 !== "repositories") {
            let err35 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        if (data18.repositories !== void 0) {
          let data19 = data18.repositories;
          if (Array.isArray(data19)) {
            let len4 = data19.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data20 = data19[i4];
              if (typeof data20 == "string") {
                if (!pattern4.test(data20)) {
                  let err36 = { instancePath: instancePath + "/github/repositories/" + i4, schemaPath: "#/properties/github/properties/repositories/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$"' };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
              } else {
                let err37 = { instancePath: instancePath + "/github/repositories/" + i4, schemaPath: "#/properties/github/properties/repositories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
          } else {
            let err38 = { instancePath: instancePath + "/github/repositories", schemaPath: "#/properties/github/properties/repositories/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        let err39 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.kafka !== void 0) {
      let data21 = data.kafka;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.brokers === void 0) {
          let err40 = { instancePath: instancePath + "/kafka", schemaPath: "#/properties/kafka/required", keyword: "required", params: { missingProperty: "brokers" }, message: "must have required property 'brokers'" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data21.topic === void 0) {
          let err41 = { instancePath: instancePath + "/kafka", schemaPath: "#/properties/kafka/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        for (let key7 in data21)
          if (!(key7 === "brokers" || key7 === "topic" || key7 === "tls" || key7 === "sasl")) {
            let err42 = { instancePath: instancePath + "/kafka", schemaPath: "#/properties/kafka/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        if (data21.brokers !== void 0) {
          let data22 = data21.brokers;
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              let err43 = { instancePath: instancePath + "/kafka/brokers", schemaPath: "#/properties/kafka/properties/brokers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            let len5 = data22.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data23 = data22[i5];
              if (typeof data23 == "string") {
                if (!pattern5.test(data23)) {
                  let err44 = { instancePath: instancePath + "/kafka/brokers/" + i5, schemaPath: "#/properties/kafka/properties/brokers/items/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$" }, message: 'must match pattern "^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$"' };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                let err45 = { instancePath: instancePath + "/kafka/brokers/" + i5, schemaPath: "#/properties/kafka/properties/brokers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          } else {
            let err46 = { instancePath: instancePath + "/kafka/brokers", schemaPath: "#/properties/kafka/properties/brokers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data21.topic !== void 0) {
          let data24 = data21.topic;
          if (typeof data24 == "string") {
            if (!pattern6.test(data24)) {
              let err47 = { instancePath: instancePath + "/kafka/topic", schemaPath: "#/properties/kafka/properties/topic/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$" }, message: 'must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$"' };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
          } else {
            let err48 = { instancePath: instancePath + "/kafka/topic", schemaPath: "#/properties/kafka/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data21.tls !== void 0 && typeof data21.tls != "boolean") {
          let err49 = { instancePath: instancePath + "/kafka/tls", schemaPath: "#/properties/kafka/properties/tls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data21.sasl !== void 0) {
          let data26 = data21.sasl;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.mechanism === void 0) {
              let err50 = { instancePath: instancePath + "/kafka/sasl", schemaPath: "#/properties/kafka/properties/sasl/required", keyword: "required", params: { missingProperty: "mechanism" }, message: "must have required property 'mechanism'" };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data26.username === void 0) {
              let err51 = { instancePath: instancePath + "/kafka/sasl", schemaPath: "#/properties/kafka/properties/sasl/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            for (let key8 in data26)
              if (!(key8 === "mechanism" || key8 === "username")) {
                let err52 = { instancePath: instancePath + "/kafka/sasl", schemaPath: "#/properties/kafka/properties/sasl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            if (data26.mechanism !== void 0) {
              let data27 = data26.mechanism;
              if (!(data27 === "PLAIN" || data27 === "SCRAM-SHA-256" || data27 === "SCRAM-SHA-512")) {
                let err53 = { instancePath: instancePath + "/kafka/sasl/mechanism", schemaPath: "#/properties/kafka/properties/sasl/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema11.properties.kafka.properties.sasl.properties.mechanism.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            if (data26.username !== void 0) {
              let data28 = data26.username;
              if (typeof data28 == "string") {
                if (func3(data28) < 1) {
                  let err54 = { instancePath: instancePath + "/kafka/sasl/username", schemaPath: "#/properties/kafka/properties/sasl/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                let err55 = { instancePath: instancePath + "/kafka/sasl/username", schemaPath: "#/properties/kafka/properties/sasl/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
          } else {
            let err56 = { instancePath: instancePath + "/kafka/sasl", schemaPath: "#/properties/kafka/properties/sasl/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/kafka", schemaPath: "#/properties/kafka/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.safety !== void 0) {
      let data29 = data.safety;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (let key9 in data29)
          if (!(key9 === "maxDeletePercent" || key9 === "minExisting" || key9 === "allowEmpty")) {
            let err58 = { instancePath: instancePath + "/safety", schemaPath: "#/properties/safety/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data29.maxDeletePercent !== void 0) {
          let data30 = data29.maxDeletePercent;
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 100 || isNaN(data30)) {
              let err59 = { instancePath: instancePath + "/safety/maxDeletePercent", schemaPath: "#/properties/safety/properties/maxDeletePercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
              let err60 = { instancePath: instancePath + "/safety/maxDeletePercent", schemaPath: "#/properties/safety/properties/maxDeletePercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
          } else {
            let err61 = { instancePath: instancePath + "/safety/maxDeletePercent", schemaPath: "#/properties/safety/properties/maxDeletePercent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data29.minExisting !== void 0) {
          let data31 = data29.minExisting;
          if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
            let err62 = { instancePath: instancePath + "/safety/minExisting", schemaPath: "#/properties/safety/properties/minExisting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
          if (typeof data31 == "number" && isFinite(data31) && (data31 < 0 || isNaN(data31))) {
            let err63 = { instancePath: instancePath + "/safety/minExisting", schemaPath: "#/properties/safety/properties/minExisting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        if (data29.allowEmpty !== void 0 && typeof data29.allowEmpty != "boolean") {
          let err64 = { instancePath: instancePath + "/safety/allowEmpty", schemaPath: "#/properties/safety/properties/allowEmpty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
      } else {
        let err65 = { instancePath: instancePath + "/safety", schemaPath: "#/properties/safety/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.delivery !== void 0) {
      let data33 = data.delivery;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (let key10 in data33)
          if (!(key10 === "attempts" || key10 === "delaysMs" || key10 === "timeoutMs" || key10 === "totalMs")) {
            let err66 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        if (data33.attempts !== void 0) {
          let data34 = data33.attempts;
          if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
            let err67 = { instancePath: instancePath + "/delivery/attempts", schemaPath: "#/properties/delivery/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 20 || isNaN(data34)) {
              let err68 = { instancePath: instancePath + "/delivery/attempts", schemaPath: "#/properties/delivery/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
            if (data34 < 1 || isNaN(data34)) {
              let err69 = { instancePath: instancePath + "/delivery/attempts", schemaPath: "#/properties/delivery/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          }
        }
        if (data33.delaysMs !== void 0) {
          let data35 = data33.delaysMs;
          if (Array.isArray(data35)) {
            if (data35.length > 20) {
              let err70 = { instancePath: instancePath + "/delivery/delaysMs", schemaPath: "#/properties/delivery/properties/delaysMs/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
            if (data35.length < 1) {
              let err71 = { instancePath: instancePath + "/delivery/delaysMs", schemaPath: "#/properties/delivery/properties/delaysMs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            let len6 = data35.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data36 = data35[i6];
              if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
                let err72 = { instancePath: instancePath + "/delivery/delaysMs/" + i6, schemaPath: "#/properties/delivery/properties/delaysMs/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
              if (typeof data36 == "number" && isFinite(data36)) {
                if (data36 > 36e5 || isNaN(data36)) {
                  let err73 = { instancePath: instancePath + "/delivery/delaysMs/" + i6, schemaPath: "#/properties/delivery/properties/delaysMs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
                  vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                }
                if (data36 < 0 || isNaN(data36)) {
                  let err74 = { instancePath: instancePath + "/delivery/delaysMs/" + i6, schemaPath: "#/properties/delivery/properties/delaysMs/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                }
              }
            }
          } else {
            let err75 = { instancePath: instancePath + "/delivery/delaysMs", schemaPath: "#/properties/delivery/properties/delaysMs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data33.timeoutMs !== void 0) {
          let data37 = data33.timeoutMs;
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
            let err76 = { instancePath: instancePath + "/delivery/timeoutMs", schemaPath: "#/properties/delivery/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 > 6e5 || isNaN(data37)) {
              let err77 = { instancePath: instancePath + "/delivery/timeoutMs", schemaPath: "#/properties/delivery/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            if (data37 < 1 || isNaN(data37)) {
              let err78 = { instancePath: instancePath + "/delivery/timeoutMs", schemaPath: "#/properties/delivery/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
          }
        }
        if (data33.totalMs !== void 0) {
          let data38 = data33.totalMs;
          if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
            let err79 = { instancePath: instancePath + "/delivery/totalMs", schemaPath: "#/properties/delivery/properties/totalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 > 18e6 || isNaN(data38)) {
              let err80 = { instancePath: instancePath + "/delivery/totalMs", schemaPath: "#/properties/delivery/properties/totalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18e6 }, message: "must be <= 18000000" };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (data38 < 1 || isNaN(data38)) {
              let err81 = { instancePath: instancePath + "/delivery/totalMs", schemaPath: "#/properties/delivery/properties/totalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
          }
        }
      } else {
        let err82 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data.templates !== void 0) {
      let data39 = data.templates;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (let key11 in data39)
          if (key11 !== "onError") {
            let err83 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        if (data39.onError !== void 0) {
          let data40 = data39.onError;
          if (!(data40 === "fail" || data40 === "as-port")) {
            let err84 = { instancePath: instancePath + "/templates/onError", schemaPath: "#/properties/templates/properties/onError/enum", keyword: "enum", params: { allowedValues: schema11.properties.templates.properties.onError.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
      } else {
        let err85 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data41 = data.conditions;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (let key12 in data41)
          if (key12 !== "onError") {
            let err86 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        if (data41.onError !== void 0) {
          let data42 = data41.onError;
          if (!(data42 === "fail" || data42 === "not-matched")) {
            let err87 = { instancePath: instancePath + "/conditions/onError", schemaPath: "#/properties/conditions/properties/onError/enum", keyword: "enum", params: { allowedValues: schema11.properties.conditions.properties.onError.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
      } else {
        let err88 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data43 = data.policy;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (let key13 in data43)
          if (!(key13 === "requiredFields" || key13 === "identifier" || key13 === "hosts" || key13 === "methods" || key13 === "backends" || key13 === "perBlueprint")) {
            let err89 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        if (data43.requiredFields !== void 0) {
          let data44 = data43.requiredFields;
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (let key14 in data44)
              if (!(key14 === "description" || key14 === "icon" || key14 === "title")) {
                let err90 = { instancePath: instancePath + "/policy/requiredFields", schemaPath: "#/properties/policy/properties/requiredFields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            if (data44.description !== void 0) {
              let data45 = data44.description;
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                for (let key15 in data45)
                  if (!(key15 === "severity" || key15 === "pattern")) {
                    let err91 = { instancePath: instancePath + "/policy/requiredFields/description", schemaPath: "#/properties/policy/properties/requiredFields/properties/description/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                  }
                if (data45.severity !== void 0) {
                  let data46 = data45.severity;
                  if (!(data46 === "error" || data46 === "warning")) {
                    let err92 = { instancePath: instancePath + "/policy/requiredFields/description/severity", schemaPath: "#/properties/policy/properties/requiredFields/properties/description/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.requiredFields.properties.description.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                  }
                }
                if (data45.pattern !== void 0) {
                  let data47 = data45.pattern;
                  if (typeof data47 == "string") {
                    if (func3(data47) > 500) {
                      let err93 = { instancePath: instancePath + "/policy/requiredFields/description/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/description/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                      vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                    }
                    if (func3(data47) < 1) {
                      let err94 = { instancePath: instancePath + "/policy/requiredFields/description/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/description/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                    }
                  } else {
                    let err95 = { instancePath: instancePath + "/policy/requiredFields/description/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/description/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                  }
                }
              } else {
                let err96 = { instancePath: instancePath + "/policy/requiredFields/description", schemaPath: "#/properties/policy/properties/requiredFields/properties/description/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
            if (data44.icon !== void 0) {
              let data48 = data44.icon;
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                for (let key16 in data48)
                  if (!(key16 === "severity" || key16 === "pattern")) {
                    let err97 = { instancePath: instancePath + "/policy/requiredFields/icon", schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                  }
                if (data48.severity !== void 0) {
                  let data49 = data48.severity;
                  if (!(data49 === "error" || data49 === "warning")) {
                    let err98 = { instancePath: instancePath + "/policy/requiredFields/icon/severity", schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.requiredFields.properties.icon.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                  }
                }
                if (data48.pattern !== void 0) {
                  let data50 = data48.pattern;
                  if (typeof data50 == "string") {
                    if (func3(data50) > 500) {
                      let err99 = { instancePath: instancePath + "/policy/requiredFields/icon/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                    }
                    if (func3(data50) < 1) {
                      let err100 = { instancePath: instancePath + "/policy/requiredFields/icon/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                    }
                  } else {
                    let err101 = { instancePath: instancePath + "/policy/requiredFields/icon/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                  }
                }
              } else {
                let err102 = { instancePath: instancePath + "/policy/requiredFields/icon", schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
            if (data44.title !== void 0) {
              let data51 = data44.title;
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                for (let key17 in data51)
                  if (!(key17 === "severity" || key17 === "pattern")) {
                    let err103 = { instancePath: instancePath + "/policy/requiredFields/title", schemaPath: "#/properties/policy/properties/requiredFields/properties/title/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                  }
                if (data51.severity !== void 0) {
                  let data52 = data51.severity;
                  if (!(data52 === "error" || data52 === "warning")) {
                    let err104 = { instancePath: instancePath + "/policy/requiredFields/title/severity", schemaPath: "#/properties/policy/properties/requiredFields/properties/title/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.requiredFields.properties.title.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                }
                if (data51.pattern !== void 0) {
                  let data53 = data51.pattern;
                  if (typeof data53 == "string") {
                    if (func3(data53) > 500) {
                      let err105 = { instancePath: instancePath + "/policy/requiredFields/title/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/title/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                      vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                    }
                    if (func3(data53) < 1) {
                      let err106 = { instancePath: instancePath + "/policy/requiredFields/title/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/title/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                    }
                  } else {
                    let err107 = { instancePath: instancePath + "/policy/requiredFields/title/pattern", schemaPath: "#/properties/policy/properties/requiredFields/properties/title/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                  }
                }
              } else {
                let err108 = { instancePath: instancePath + "/policy/requiredFields/title", schemaPath: "#/properties/policy/properties/requiredFields/properties/title/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            }
          } else {
            let err109 = { instancePath: instancePath + "/policy/requiredFields", schemaPath: "#/properties/policy/properties/requiredFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
        if (data43.identifier !== void 0) {
          let data54 = data43.identifier;
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            if (data54.pattern === void 0) {
              let err110 = { instancePath: instancePath + "/policy/identifier", schemaPath: "#/properties/policy/properties/identifier/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
            }
            for (let key18 in data54)
              if (!(key18 === "severity" || key18 === "pattern")) {
                let err111 = { instancePath: instancePath + "/policy/identifier", schemaPath: "#/properties/policy/properties/identifier/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
              }
            if (data54.severity !== void 0) {
              let data55 = data54.severity;
              if (!(data55 === "error" || data55 === "warning")) {
                let err112 = { instancePath: instancePath + "/policy/identifier/severity", schemaPath: "#/properties/policy/properties/identifier/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.identifier.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
            if (data54.pattern !== void 0) {
              let data56 = data54.pattern;
              if (typeof data56 == "string") {
                if (func3(data56) > 500) {
                  let err113 = { instancePath: instancePath + "/policy/identifier/pattern", schemaPath: "#/properties/policy/properties/identifier/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                }
                if (func3(data56) < 1) {
                  let err114 = { instancePath: instancePath + "/policy/identifier/pattern", schemaPath: "#/properties/policy/properties/identifier/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                }
              } else {
                let err115 = { instancePath: instancePath + "/policy/identifier/pattern", schemaPath: "#/properties/policy/properties/identifier/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
            }
          } else {
            let err116 = { instancePath: instancePath + "/policy/identifier", schemaPath: "#/properties/policy/properties/identifier/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
        if (data43.hosts !== void 0) {
          let data57 = data43.hosts;
          if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
            if (data57.allow === void 0) {
              let err117 = { instancePath: instancePath + "/policy/hosts", schemaPath: "#/properties/policy/properties/hosts/required", keyword: "required", params: { missingProperty: "allow" }, message: "must have required property 'allow'" };
              vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
            }
            for (let key19 in data57)
              if (!(key19 === "severity" || key19 === "allow")) {
                let err118 = { instancePath: instancePath + "/policy/hosts", schemaPath: "#/properties/policy/properties/hosts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
              }
            if (data57.severity !== void 0) {
              let data58 = data57.severity;
              if (!(data58 === "error" || data58 === "warning")) {
                let err119 = { instancePath: instancePath + "/policy/hosts/severity", schemaPath: "#/properties/policy/properties/hosts/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.hosts.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
            if (data57.allow !== void 0) {
              let data59 = data57.allow;
              if (Array.isArray(data59)) {
                let len7 = data59.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data60 = data59[i7];
                  if (typeof data60 == "string") {
                    if (!pattern0.test(data60)) {
                      let err120 = { instancePath: instancePath + "/policy/hosts/allow/" + i7, schemaPath: "#/properties/policy/properties/hosts/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" }, message: 'must match pattern "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"' };
                      vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                    }
                  } else {
                    let err121 = { instancePath: instancePath + "/policy/hosts/allow/" + i7, schemaPath: "#/properties/policy/properties/hosts/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                  }
                }
              } else {
                let err122 = { instancePath: instancePath + "/policy/hosts/allow", schemaPath: "#/properties/policy/properties/hosts/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
              }
            }
          } else {
            let err123 = { instancePath: instancePath + "/policy/hosts", schemaPath: "#/properties/policy/properties/hosts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
        }
        if (data43.methods !== void 0) {
          let data61 = data43.methods;
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            if (data61.allow === void 0) {
              let err124 = { instancePath: instancePath + "/policy/methods", schemaPath: "#/properties/policy/properties/methods/required", keyword: "required", params: { missingProperty: "allow" }, message: "must have required property 'allow'" };
              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
            }
            for (let key20 in data61)
              if (!(key20 === "severity" || key20 === "allow")) {
                let err125 = { instancePath: instancePath + "/policy/methods", schemaPath: "#/properties/policy/properties/methods/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            if (data61.severity !== void 0) {
              let data62 = data61.severity;
              if (!(data62 === "error" || data62 === "warning")) {
                let err126 = { instancePath: instancePath + "/policy/methods/severity", schemaPath: "#/properties/policy/properties/methods/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.methods.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
            if (data61.allow !== void 0) {
              let data63 = data61.allow;
              if (Array.isArray(data63)) {
                if (data63.length < 1) {
                  let err127 = { instancePath: instancePath + "/policy/methods/allow", schemaPath: "#/properties/policy/properties/methods/properties/allow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                }
                let len8 = data63.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data64 = data63[i8];
                  if (!(data64 === "DELETE" || data64 === "GET" || data64 === "HEAD" || data64 === "PATCH" || data64 === "POST" || data64 === "PUT")) {
                    let err128 = { instancePath: instancePath + "/policy/methods/allow/" + i8, schemaPath: "#/properties/policy/properties/methods/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.methods.properties.allow.items.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                  }
                }
              } else {
                let err129 = { instancePath: instancePath + "/policy/methods/allow", schemaPath: "#/properties/policy/properties/methods/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
            }
          } else {
            let err130 = { instancePath: instancePath + "/policy/methods", schemaPath: "#/properties/policy/properties/methods/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
          }
        }
        if (data43.backends !== void 0) {
          let data65 = data43.backends;
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            if (data65.allow === void 0) {
              let err131 = { instancePath: instancePath + "/policy/backends", schemaPath: "#/properties/policy/properties/backends/required", keyword: "required", params: { missingProperty: "allow" }, message: "must have required property 'allow'" };
              vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
            }
            for (let key21 in data65)
              if (!(key21 === "severity" || key21 === "allow")) {
                let err132 = { instancePath: instancePath + "/policy/backends", schemaPath: "#/properties/policy/properties/backends/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
              }
            if (data65.severity !== void 0) {
              let data66 = data65.severity;
              if (!(data66 === "error" || data66 === "warning")) {
                let err133 = { instancePath: instancePath + "/policy/backends/severity", schemaPath: "#/properties/policy/properties/backends/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.backends.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
              }
            }
            if (data65.allow !== void 0) {
              let data67 = data65.allow;
              if (Array.isArray(data67)) {
                if (data67.length < 1) {
                  let err134 = { instancePath: instancePath + "/policy/backends/allow", schemaPath: "#/properties/policy/properties/backends/properties/allow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                }
                let len9 = data67.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data68 = data67[i9];
                  if (!(data68 === "AZURE_DEVOPS" || data68 === "GITHUB" || data68 === "GITLAB" || data68 === "INTEGRATION_ACTION" || data68 === "KAFKA" || data68 === "SLACK" || data68 === "UPSERT_ENTITY" || data68 === "WEBHOOK")) {
                    let err135 = { instancePath: instancePath + "/policy/backends/allow/" + i9, schemaPath: "#/properties/policy/properties/backends/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.backends.properties.allow.items.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                  }
                }
              } else {
                let err136 = { instancePath: instancePath + "/policy/backends/allow", schemaPath: "#/properties/policy/properties/backends/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
              }
            }
          } else {
            let err137 = { instancePath: instancePath + "/policy/backends", schemaPath: "#/properties/policy/properties/backends/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
        }
        if (data43.perBlueprint !== void 0) {
          let data69 = data43.perBlueprint;
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            if (data69.max === void 0) {
              let err138 = { instancePath: instancePath + "/policy/perBlueprint", schemaPath: "#/properties/policy/properties/perBlueprint/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
            }
            for (let key22 in data69)
              if (!(key22 === "severity" || key22 === "max")) {
                let err139 = { instancePath: instancePath + "/policy/perBlueprint", schemaPath: "#/properties/policy/properties/perBlueprint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
              }
            if (data69.severity !== void 0) {
              let data70 = data69.severity;
              if (!(data70 === "error" || data70 === "warning")) {
                let err140 = { instancePath: instancePath + "/policy/perBlueprint/severity", schemaPath: "#/properties/policy/properties/perBlueprint/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.perBlueprint.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
              }
            }
            if (data69.max !== void 0) {
              let data71 = data69.max;
              if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
                let err141 = { instancePath: instancePath + "/policy/perBlueprint/max", schemaPath: "#/properties/policy/properties/perBlueprint/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
              }
              if (typeof data71 == "number" && isFinite(data71) && (data71 < 1 || isNaN(data71))) {
                let err142 = { instancePath: instancePath + "/policy/perBlueprint/max", schemaPath: "#/properties/policy/properties/perBlueprint/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
              }
            }
          } else {
            let err143 = { instancePath: instancePath + "/policy/perBlueprint", schemaPath: "#/properties/policy/properties/perBlueprint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
          }
        }
      } else {
        let err144 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
      }
    }
    if (data.suppressions !== void 0) {
      let data72 = data.suppressions;
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        for (let key23 in data72)
          if (!(key23 === "requireExpiry" || key23 === "maxDays")) {
            let err145 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
          }
        if (data72.requireExpiry !== void 0 && typeof data72.requireExpiry != "boolean") {
          let err146 = { instancePath: instancePath + "/suppressions/requireExpiry", schemaPath: "#/properties/suppressions/properties/requireExpiry/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
        }
        if (data72.maxDays !== void 0) {
          let data74 = data72.maxDays;
          if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
            let err147 = { instancePath: instancePath + "/suppressions/maxDays", schemaPath: "#/properties/suppressions/properties/maxDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
          }
          if (typeof data74 == "number" && isFinite(data74)) {
            if (data74 > 3650 || isNaN(data74)) {
              let err148 = { instancePath: instancePath + "/suppressions/maxDays", schemaPath: "#/properties/suppressions/properties/maxDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
            }
            if (data74 < 1 || isNaN(data74)) {
              let err149 = { instancePath: instancePath + "/suppressions/maxDays", schemaPath: "#/properties/suppressions/properties/maxDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
            }
          }
        }
      } else {
        let err150 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
      }
    }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err151 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
    }
  } else {
    let err152 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

// src/model/schema/config.json
var config_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Longshore config",
  description: "`longshore.yaml` at the repository's root, or `.github/longshore.yaml`. Every key is optional; inputs and flags override it.",
  type: "object",
  additionalProperties: !1,
  properties: {
    automations: {
      description: "Definition files, relative to the repository's root: a glob, a file or a folder, or a list of them. A glob that starts with `!` leaves files out. Files ending in `.test.*` are tests.\n\nDefault: `automations/**/*.{json,yaml,yml}`",
      tsType: "string | readonly string[]",
      type: ["string", "array"],
      minLength: 1,
      minItems: 1,
      items: {
        description: "A glob.\n\nExample: `automations/**/*.yaml`",
        type: "string",
        minLength: 1
      }
    },
    events: {
      description: "The folder of recorded events, for replay.\n\nDefault: `events/`",
      type: "string",
      minLength: 1,
      default: "events/"
    },
    catalog: {
      description: "The folder of blueprint definitions. With it, checks know the catalog's model.\n\nExample: `catalog/blueprints`",
      type: "string",
      minLength: 1
    },
    store: {
      description: "The state store, as a URL: `file:PATH` or `github:OWNER/REPO#BRANCH`.\n\nDefault: `file:.longshore/state` for the CLI; for the actions this repository, branch `longshore-state`.",
      type: "string",
      minLength: 1
    },
    runLog: {
      description: "Where runs are recorded, as a URL: `file:PATH`, `github:OWNER/REPO#BRANCH`, or `none`.\n\nDefault: beside the store.",
      type: "string",
      minLength: 1
    },
    runLogBodies: {
      description: "Whether recorded runs keep the bodies of events, requests and responses, which can hold personal data.\n\nDefault: `auto`",
      enum: ["auto", !0, !1],
      enumDescriptions: ["Kept, but not on a public repository.", "Always kept.", "Never kept."],
      default: "auto"
    },
    egress: {
      title: "Egress config",
      description: 'Which hosts automations may call.\n\nExample: `{ "allow": ["*.example.com"] }`',
      type: "object",
      additionalProperties: !1,
      properties: {
        allow: {
          description: 'Host patterns. When set, it applies to every host, literal or templated; `[]` allows none.\n\nDefault: every public host.\n\nExample: `["hooks.slack.com", "*.example.com"]`',
          type: "array",
          items: {
            description: "A host, or `*.` and a domain for every host below it. No scheme, port or path.\n\nExample: `*.example.com`",
            type: "string",
            pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
          }
        }
      }
    },
    secrets: {
      title: "Secrets config",
      description: 'Secrets by name, with the hosts that each may be sent to. A secret that is named here goes nowhere else.\n\nExample: `{ "SLACK_TOKEN": { "hosts": ["slack.com"] } }`',
      type: "object",
      propertyNames: {
        pattern: "^[A-Za-z0-9_-]{1,100}$"
      },
      additionalProperties: {
        title: "Secret binding",
        description: 'Where this secret may go.\n\nExample: `{ "hosts": ["slack.com"] }`',
        type: "object",
        required: ["hosts"],
        additionalProperties: !1,
        properties: {
          hosts: {
            description: 'Host patterns that the secret may be sent to.\n\nExample: `["slack.com"]`',
            type: "array",
            items: {
              description: "A host, or `*.` and a domain for every host below it. No scheme, port or path.\n\nExample: `slack.com`",
              type: "string",
              pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
            }
          }
        }
      }
    },
    network: {
      title: "Network config",
      description: "What the guard of outgoing calls lets through.",
      type: "object",
      additionalProperties: !1,
      properties: {
        allowHttp: {
          description: "Whether plain `http:` URLs may be called.\n\nDefault: `false`",
          type: "boolean",
          default: !1
        },
        allowPrivate: {
          description: 'Private networks, as CIDRs, that calls with `agent: true` may reach.\n\nDefault: none.\n\nExample: `["10.20.0.0/16"]`',
          type: "array",
          items: {
            description: "A network in CIDR notation.\n\nExample: `10.20.0.0/16`",
            type: "string",
            pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"
          }
        }
      }
    },
    github: {
      title: "GitHub config",
      description: "Which repositories automations may start workflows in.",
      type: "object",
      additionalProperties: !1,
      properties: {
        repositories: {
          description: 'Repositories besides the one that dispatches, as `owner/name`, or `owner/*` for all of an owner.\n\nDefault: none.\n\nExample: `["acme/infrastructure"]`',
          type: "array",
          items: {
            description: "A repository, or `owner/*`.\n\nExample: `acme/*`",
            type: "string",
            pattern: "^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$"
          }
        }
      }
    },
    kafka: {
      title: "Kafka config",
      description: 'Where KAFKA automations write. The password is never written here: it comes from the environment variable `LONGSHORE_KAFKA_PASSWORD`.\n\nExample: `{ "brokers": ["broker.example.com:9093"], "topic": "catalog.runs" }`',
      type: "object",
      required: ["brokers", "topic"],
      additionalProperties: !1,
      properties: {
        brokers: {
          description: 'Brokers to begin with, as `host:port`; the cluster tells about the others.\n\nExample: `["broker.example.com:9093"]`',
          type: "array",
          minItems: 1,
          items: {
            description: "A broker.\n\nExample: `broker.example.com:9093`",
            type: "string",
            pattern: "^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$"
          }
        },
        topic: {
          description: "The topic. It has to exist.\n\nExample: `catalog.runs`",
          type: "string",
          pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$"
        },
        tls: {
          description: "Whether connections are encrypted.\n\nDefault: `true`",
          type: "boolean"
        },
        sasl: {
          title: "SASL config",
          description: 'How to log in; the password is in `LONGSHORE_KAFKA_PASSWORD`.\n\nDefault: no login.\n\nExample: `{ "mechanism": "SCRAM-SHA-512", "username": "longshore" }`',
          type: "object",
          required: ["mechanism", "username"],
          additionalProperties: !1,
          properties: {
            mechanism: {
              description: "The mechanism.\n\nExample: `SCRAM-SHA-512`",
              enum: ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"],
              enumDescriptions: [
                "The password itself: with TLS only.",
                "A proof of the password, by SHA-256.",
                "A proof of the password, by SHA-512."
              ]
            },
            username: {
              description: "The user's name.\n\nExample: `longshore`",
              type: "string",
              minLength: 1
            }
          }
        }
      }
    },
    safety: {
      title: "Safety config",
      description: "What a sync refuses to do without `--force`.",
      type: "object",
      additionalProperties: !1,
      properties: {
        maxDeletePercent: {
          description: "How many percent of the existing automations one sync may delete or unpublish; 0 to 100.\n\nDefault: `30`",
          type: "number",
          minimum: 0,
          maximum: 100,
          default: 30
        },
        minExisting: {
          description: "With fewer existing automations than this the percentage is not looked at.\n\nDefault: `10`",
          type: "integer",
          minimum: 0,
          default: 10
        },
        allowEmpty: {
          description: "Whether a repository without automations may empty a store that has some.\n\nDefault: `false`",
          type: "boolean",
          default: !1
        }
      }
    },
    delivery: {
      title: "Delivery config",
      description: "How often and how long a delivery is tried.",
      type: "object",
      additionalProperties: !1,
      properties: {
        attempts: {
          description: "Attempts of one delivery, the first included; 1 to 20.\n\nDefault: `6`",
          type: "integer",
          minimum: 1,
          maximum: 20,
          default: 6
        },
        delaysMs: {
          description: "Waits before each attempt in milliseconds, the first being 0; the last one repeats.\n\nDefault: `[0, 1000, 5000, 15000, 45000, 90000]`",
          type: "array",
          minItems: 1,
          maxItems: 20,
          items: {
            description: "A wait in milliseconds; 0 to 3,600,000 (an hour).",
            type: "integer",
            minimum: 0,
            maximum: 36e5
          }
        },
        timeoutMs: {
          description: `One attempt, from connecting to the last byte read, in milliseconds; 1 to 600,000 (ten minutes).

Default: 15,000, and 30,000 when the call is synchronized.`,
          type: "integer",
          minimum: 1,
          maximum: 6e5
        },
        totalMs: {
          description: "One delivery with all its attempts and waits, in milliseconds; 1 to 18,000,000 (five hours).\n\nDefault: `300000`",
          type: "integer",
          minimum: 1,
          maximum: 18e6,
          default: 3e5
        }
      }
    },
    templates: {
      title: "Templates config",
      description: "How templates behave.",
      type: "object",
      additionalProperties: !1,
      properties: {
        onError: {
          description: "What a template that fails does.\n\nDefault: `fail`",
          enum: ["fail", "as-port"],
          enumDescriptions: [
            "The run fails and nothing is sent.",
            "The template's value is null, silently, as in Port."
          ],
          default: "fail"
        }
      }
    },
    conditions: {
      title: "Conditions config",
      description: "How conditions behave.",
      type: "object",
      additionalProperties: !1,
      properties: {
        onError: {
          description: "What a condition that fails does.\n\nDefault: `fail`",
          enum: ["fail", "not-matched"],
          enumDescriptions: [
            "The run fails and nothing is sent.",
            "The automation does not match, with a note."
          ],
          default: "fail"
        }
      }
    },
    policy: {
      title: "Policy config",
      description: `The team's own rules for automations, drafts included.

Example: \`{ "methods": { "severity": "error", "allow": ["POST"] } }\``,
      type: "object",
      additionalProperties: !1,
      properties: {
        requiredFields: {
          title: "Required fields policy",
          description: 'Fields that every automation has to have.\n\nExample: `{ "description": { "pattern": "Owner: \\\\S+" } }`',
          type: "object",
          additionalProperties: !1,
          properties: {
            description: {
              title: "Description policy",
              description: "Every automation has a description.",
              type: "object",
              additionalProperties: !1,
              properties: {
                severity: {
                  description: "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
                  enum: ["error", "warning"],
                  enumDescriptions: [
                    "The files are not valid, and a sync refuses them.",
                    "It is reported, and fails a check only with `--fail-on warning`."
                  ]
                },
                pattern: {
                  description: "What the text has to match: a regular expression in RE2's syntax, found anywhere in the text unless `^` and `$` hold it. RE2 has neither look-around nor back-references, and takes time in proportion to the text.\n\nExample: `Owner: @[a-z-]+`",
                  type: "string",
                  minLength: 1,
                  maxLength: 500
                }
              }
            },
            icon: {
              title: "Icon policy",
              description: "Every automation has an icon.",
              type: "object",
              additionalProperties: !1,
              properties: {
                severity: {
                  description: "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
                  enum: ["error", "warning"],
                  enumDescriptions: [
                    "The files are not valid, and a sync refuses them.",
                    "It is reported, and fails a check only with `--fail-on warning`."
                  ]
                },
                pattern: {
                  description: "What the text has to match: a regular expression in RE2's syntax, found anywhere in the text unless `^` and `$` hold it. RE2 has neither look-around nor back-references, and takes time in proportion to the text.\n\nExample: `^(Alert|Clock)$`",
                  type: "string",
                  minLength: 1,
                  maxLength: 500
                }
              }
            },
            title: {
              title: "Title policy",
              description: "Every automation has a title.",
              type: "object",
              additionalProperties: !1,
              properties: {
                severity: {
                  description: "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
                  enum: ["error", "warning"],
                  enumDescriptions: [
                    "The files are not valid, and a sync refuses them.",
                    "It is reported, and fails a check only with `--fail-on warning`."
                  ]
                },
                pattern: {
                  description: "What the text has to match: a regular expression in RE2's syntax, found anywhere in the text unless `^` and `$` hold it. RE2 has neither look-around nor back-references, and takes time in proportion to the text.\n\nExample: `^[A-Z]`",
                  type: "string",
                  minLength: 1,
                  maxLength: 500
                }
              }
            }
          }
        },
        identifier: {
          title: "Identifier policy",
          description: "How identifiers are made.",
          type: "object",
          required: ["pattern"],
          additionalProperties: !1,
          properties: {
            severity: {
              description: "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
              enum: ["error", "warning"],
              enumDescriptions: [
                "The files are not valid, and a sync refuses them.",
                "It is reported, and fails a check only with `--fail-on warning`."
              ]
            },
            pattern: {
              description: "What every identifier has to match: a regular expression in RE2's syntax, found anywhere in the text unless `^` and `$` hold it. RE2 has neither look-around nor back-references, and takes time in proportion to the text.\n\nExample: `^[a-z][a-z0-9_]*$`",
              type: "string",
              minLength: 1,
              maxLength: 500
            }
          }
        },
        hosts: {
          title: "Hosts policy",
          description: "Which hosts a URL may name. A host that comes from an event or a secret is not looked at: `egress.allow` guards those.",
          type: "object",
          required: ["allow"],
          additionalProperties: !1,
          properties: {
            severity: {
              description: "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
              enum: ["error", "warning"],
              enumDescriptions: [
                "The files are not valid, and a sync refuses them.",
                "It is reported, and fails a check only with `--fail-on warning`."
              ]
            },
            allow: {
              description: 'Host patterns; `[]` allows none.\n\nExample: `["*.example.com"]`',
              type: "array",
              items: {
                description: "A host, or `*.` and a domain for every host below it. No scheme, port or path.\n\nExample: `*.example.com`",
                type: "string",
                pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
              }
            }
          }
        },
        methods: {
          title: "Methods policy",
          description: "Which HTTP methods may be called.",
          type: "object",
          required: ["allow"],
          additionalProperties: !1,
          properties: {
            severity: {
              description: "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
              enum: ["error", "warning"],
              enumDescriptions: [
                "The files are not valid, and a sync refuses them.",
                "It is reported, and fails a check only with `--fail-on warning`."
              ]
            },
            allow: {
              description: 'HTTP methods.\n\nExample: `["POST", "PUT"]`',
              type: "array",
              minItems: 1,
              items: {
                description: "An HTTP method.",
                enum: ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"],
                enumDescriptions: ["DELETE.", "GET.", "HEAD.", "PATCH.", "POST.", "PUT."]
              }
            }
          }
        },
        backends: {
          title: "Backends policy",
          description: "Which kinds of invocation may be used.",
          type: "object",
          required: ["allow"],
          additionalProperties: !1,
          properties: {
            severity: {
              description: "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
              enum: ["error", "warning"],
              enumDescriptions: [
                "The files are not valid, and a sync refuses them.",
                "It is reported, and fails a check only with `--fail-on warning`."
              ]
            },
            allow: {
              description: 'Invocation types.\n\nExample: `["WEBHOOK", "SLACK"]`',
              type: "array",
              minItems: 1,
              items: {
                description: "An invocation type.",
                enum: [
                  "AZURE_DEVOPS",
                  "GITHUB",
                  "GITLAB",
                  "INTEGRATION_ACTION",
                  "KAFKA",
                  "SLACK",
                  "UPSERT_ENTITY",
                  "WEBHOOK"
                ],
                enumDescriptions: [
                  "An Azure DevOps pipeline.",
                  "A GitHub workflow.",
                  "A GitLab pipeline.",
                  "A GitHub workflow through an integration.",
                  "A message to Kafka.",
                  "A message to Slack.",
                  "An entity that is created or updated.",
                  "A webhook."
                ]
              }
            }
          }
        },
        perBlueprint: {
          title: "Per blueprint policy",
          description: "How many published automations may listen to one blueprint.",
          type: "object",
          required: ["max"],
          additionalProperties: !1,
          properties: {
            severity: {
              description: "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
              enum: ["error", "warning"],
              enumDescriptions: [
                "The files are not valid, and a sync refuses them.",
                "It is reported, and fails a check only with `--fail-on warning`."
              ]
            },
            max: {
              description: "Published automations of one blueprint; 1 and more.\n\nExample: `20`",
              type: "integer",
              minimum: 1
            }
          }
        }
      }
    },
    suppressions: {
      title: "Suppressions config",
      description: "What is asked of a comment `# longshore-ignore <code>: <reason>`.",
      type: "object",
      additionalProperties: !1,
      properties: {
        requireExpiry: {
          description: "Whether every suppression ends in `until YYYY-MM-DD`.\n\nDefault: `false`",
          type: "boolean",
          default: !1
        },
        maxDays: {
          description: `How many days away the end of a suppression may be; 1 to 3,650 (ten years).

Default: any number.

Example: \`90\``,
          type: "integer",
          minimum: 1,
          maximum: 3650
        }
      }
    },
    $schema: {
      description: "The schema that an editor checks this file with. Longshore itself does not read it.",
      type: "string"
    }
  }
};

// src/manifest/config-globs.ts
import { posix as posix4 } from "node:path";
function globFindings({ automations }, document) {
  let named = automations === void 0 || typeof automations == "string" ? [{ glob: automations, name: "automations", path: ["automations"] }] : automations.map((glob, index) => ({
    glob,
    name: `automations[${index}]`,
    path: ["automations", index]
  })), findings = named.flatMap(({ glob, name, path }) => glob === void 0 || !leadsOut(glob) ? [] : [
    diagnostic("invalid-value", {
      message: `"${name}" is "${shownText(glob)}", which leads out of the repository.`,
      hint: `Write it relative to the repository's root, without "..".`,
      file: document.file,
      range: document.rangeOfValue(path)
    })
  ]);
  return named.every(({ glob }) => glob !== void 0 && isExclusion2(glob)) ? [
    ...findings,
    diagnostic("invalid-value", {
      message: '"automations" has exclusions only, and so names no file.',
      hint: 'Write before them what is read, such as "automations/**".',
      file: document.file,
      range: document.rangeOfValue(["automations"])
    })
  ] : findings;
}
function leadsOut(glob) {
  let path = isExclusion2(glob) ? glob.slice(1) : glob;
  return path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path) ? !0 : /(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(posix4.normalize(path));
}
function isExclusion2(glob) {
  return glob.startsWith("!") && !glob.startsWith("!(");
}

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536), myers_32 = (a, b) => {
  let n = a.length, m = b.length, lst = 1 << n - 1, pv = -1, mv = 0, sc = n, i = n;
  for (; i--; )
    peq[a.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)], xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
  }
  for (i = n; i--; )
    peq[a.charCodeAt(i)] = 0;
  return sc;
}, myers_x = (b, a) => {
  let n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++)
    phc[i] = -1, mhc[i] = 0;
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0, pv2 = -1, start2 = j * 32, vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++)
      peq[b.charCodeAt(k)] |= 1 << k;
    for (let i = 0; i < n; i++) {
      let eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv2, xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb, ph = mv2 | ~(xh | pv2), mh = pv2 & xh;
      ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv2 = mh | ~(xv | ph), mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++)
      peq[b.charCodeAt(k)] = 0;
  }
  let mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++)
    peq[b.charCodeAt(k)] |= 1 << k;
  let score = m;
  for (let i = 0; i < n; i++) {
    let eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
    score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
  }
  for (let k = start; k < vlen; k++)
    peq[b.charCodeAt(k)] = 0;
  return score;
}, distance = (a, b) => {
  if (a.length < b.length) {
    let tmp = b;
    b = a, a = tmp;
  }
  return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
};

// src/manifest/suggest.ts
function nearest(name, known) {
  let wanted = name.toLowerCase(), best;
  for (let candidate of known) {
    let cost = costOf(wanted, candidate.toLowerCase());
    (best === void 0 || cost < best.cost) && (best = { name: candidate, cost });
  }
  return best !== void 0 && best.cost <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : void 0;
}
function costOf(wanted, candidate) {
  return sortedLetters(wanted) === sortedLetters(candidate) && wanted !== candidate ? 1 : distance(wanted, candidate);
}
function sortedLetters(word) {
  return [...word].sort().join("");
}
function quotedList(names, conjunction = "and") {
  let quoted = [...names].sort().map((name) => `"${name}"`), last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
}

// src/manifest/schema/schema-node.ts
function schemaAt(schema, value, path) {
  let node = choose(schema, schema, value), current = value;
  for (let step of path) {
    if (node === void 0) return;
    current = child(current, step), node = choose(schema, below(node, step), current);
  }
  return node;
}
function child(value, step) {
  if (Array.isArray(value)) return typeof step == "number" ? value[step] : void 0;
  if (!(!isJsonObject(value) || !Object.hasOwn(value, step)))
    return value[step];
}
function allowedKeys(node) {
  let properties = node?.properties;
  return isJsonObject(properties) ? Object.keys(properties) : [];
}
function branches(root, node) {
  let found = /* @__PURE__ */ new Map(), tag = tagOf(node), options = node.oneOf;
  if (tag === void 0 || !Array.isArray(options)) return found;
  for (let option of options) {
    let branch = dereference(root, isJsonObject(option) ? option : void 0);
    for (let value of tagValues(branch, tag)) branch !== void 0 && found.set(value, branch);
  }
  return found;
}
function tagOf(node) {
  let discriminator2 = node?.discriminator, name = isJsonObject(discriminator2) ? discriminator2.propertyName : void 0;
  return typeof name == "string" ? name : void 0;
}
function tagValues(branch, tag) {
  let properties = branch?.properties, property = isJsonObject(properties) ? properties[tag] : void 0;
  return isJsonObject(property) ? (Array.isArray(property.enum) ? property.enum : [property.const]).filter((value) => typeof value == "string") : [];
}
function choose(root, schema, value) {
  let node = dereference(root, schema), tag = tagOf(node);
  if (node === void 0 || tag === void 0) return node;
  let chosen = child(value, tag);
  return typeof chosen == "string" ? branches(root, node).get(chosen) ?? node : node;
}
function dereference(root, node) {
  let current = node;
  for (; current !== void 0 && typeof current.$ref == "string"; ) {
    let target = root;
    for (let step of current.$ref.slice(2).split("/")) target = child(target, step);
    current = isJsonObject(target) ? target : void 0;
  }
  return current;
}
function below(node, step) {
  let next = typeof step == "number" ? node.items : child(node.properties, step) ?? node.additionalProperties;
  return isJsonObject(next) ? next : void 0;
}

// src/manifest/schema/schema-words.ts
var PROPER_NAME = /^(?:Azure|GitHub|GitLab|Kafka)\b/;
function nameOf(path, scope) {
  let title = schemaAt(scope.schema, scope.value, path)?.title;
  if (path.length === 0 || typeof title != "string")
    return path.length === 0 ? `${article(scope.noun)} ${scope.noun}` : `"${formatPath(path)}"`;
  let words = PROPER_NAME.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return `${article(words)} ${words}`;
}
function article(words) {
  return /^[aeiou]/i.test(words) ? "an" : "a";
}
function subjectOf(path, { noun }) {
  return path.length === 0 ? `The ${noun}` : `"${formatPath(path)}"`;
}
function describeValue(value) {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value == "object" ? "an object" : typeof value != "string" ? String(value) : `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
function valueAt(value, path) {
  let current = value;
  for (let step of path) current = child(current, step);
  return current;
}
function firstSentence(description) {
  return typeof description == "string" ? /^[^.]*(?:\.(?!\s|$)[^.]*)*\.?/.exec(description)?.[0].replaceAll("`", '"') : void 0;
}
function firstSentences(description) {
  return typeof description == "string" ? description.split(`

`)[0]?.replaceAll("`", '"') : void 0;
}
function text(value) {
  return typeof value == "string" ? value : String(value ?? "");
}

// src/manifest/schema/key-errors.ts
function unknownKey(key, path, scope) {
  let node = schemaAt(scope.schema, scope.value, path), allowed = allowedKeys(node).filter((name) => !UNAUTHORED_KEYS.has(name)), near = nearest(key, allowed), owner = near === void 0 ? ownerOf(key, path, scope) : void 0, list = `Allowed are ${quotedList(allowed)}.`, hint = near !== void 0 ? `Did you mean "${near}"? ${list}` : owner === void 0 ? `Remove it. ${list}` : `${owner} it. ${list}`;
  return {
    code: "unknown-key",
    message: `Unknown key "${shownText(key)}" in ${nameOf(path, scope)}.`,
    hint,
    path: [...path, key],
    at: "key",
    key: near
  };
}
function ownerOf(key, path, { schema, value }) {
  let parent = schemaAt(schema, value, path.slice(0, -1)), last = path.at(-1), properties = typeof last == "string" ? child(parent?.properties, last) : void 0, node = dereference(schema, isJsonObject(properties) ? properties : void 0);
  if (node === void 0) return;
  let owners = [...branches(schema, node)].filter(
    ([, branch]) => allowedKeys(branch).includes(key)
  );
  if (owners.length === 0) return;
  let tags = quotedList(owners.map(([tag]) => tag));
  return owners.length === 1 ? `The type ${tags} has` : `The types ${tags} have`;
}
function missingKey(key, path, scope) {
  let meaning = meaningOf(key, schemaAt(scope.schema, scope.value, path), scope);
  return {
    code: "missing-key",
    message: `The key "${key}" is missing in ${nameOf(path, scope)}.`,
    hint: `Add "${key}".${meaning === void 0 ? "" : ` ${meaning}`}`,
    ...missingPlace(path, scope),
    key
  };
}
function missingPlace(path, { value }) {
  let object = valueAt(value, path), first = isJsonObject(object) ? Object.keys(object)[0] : void 0;
  return { path: typeof path.at(-1) == "string" || first === void 0 ? path : [...path, first], at: "key" };
}
function meaningOf(key, node, scope) {
  if (node !== void 0 && tagOf(node) === key)
    return `Allowed are ${quotedList([...branches(scope.schema, node).keys()])}.`;
  let property = child(node?.properties, key), described = dereference(scope.schema, isJsonObject(property) ? property : void 0);
  return firstSentence(described?.description);
}
function invalidName(name, path, scope) {
  let names = schemaAt(scope.schema, scope.value, path)?.propertyNames, pattern = child(names, "pattern");
  return {
    code: "invalid-value",
    message: `The name "${shownText(name)}" in "${formatPath(path)}" is not valid.`,
    hint: typeof pattern == "string" ? `A name has to match the pattern ${pattern}` : void 0,
    path: [...path, name],
    at: "key"
  };
}

// src/manifest/schema/value-errors.ts
var TYPE_NAMES = {
  string: ["text"],
  boolean: ["true", "false"],
  object: ["an object"],
  array: ["a list"],
  number: ["a number"],
  integer: ["a whole number"],
  null: ["null"]
};
function wrongType(types, path, scope) {
  let wanted = (Array.isArray(types) ? types : [types]).flatMap(
    (type) => TYPE_NAMES[text(type)] ?? text(type)
  ), found = valueAt(scope.value, path), list = wanted.length === 1 ? wanted.join("") : `${wanted.slice(0, -1).join(", ")} or ${wanted.at(-1)}`;
  return {
    code: "wrong-type",
    message: `${subjectOf(path, scope)} is ${describeValue(found)}; it must be ${list}.`,
    hint: typeHint(wanted, found),
    path,
    at: "value"
  };
}
function typeHint(wanted, found) {
  if (found === null) return "Write a value, or remove the key.";
  if (wanted.includes("true")) {
    let word = typeof found == "string" ? found.toLowerCase() : "";
    return ["yes", "on", "true"].includes(word) ? "Write true, without quotes." : ["no", "off", "false"].includes(word) ? "Write false, without quotes." : "Write true or false, without quotes.";
  }
  let simple = typeof found != "object";
  return wanted.includes("text") ? simple ? `Put it in quotes: "${String(found)}".` : "Write one text, in quotes." : wanted.includes("an object") ? "Write keys with their values." : wanted.includes("a list") && simple ? "Make it the only item of a list." : void 0;
}
function unknownValue(allowed, path, scope) {
  let found = valueAt(scope.value, path), near = typeof found == "string" ? nearest(found, allowed) : void 0, list = `Allowed ${allowed.length === 1 ? "is" : "are"} ${quotedList(allowed)}.`;
  return {
    code: "unknown-value",
    message: `${subjectOf(path, scope)} is ${describeValue(found)}, which is not allowed.`,
    hint: near === void 0 ? list : `Did you mean "${near}"? ${list}`,
    path,
    at: "value"
  };
}
function discriminator(error, path, scope) {
  let node = schemaAt(scope.schema, scope.value, path), tag = text(error.params.tag), value = valueAt(scope.value, [...path, tag]);
  if (!(node === void 0 || value === void 0 || tagOf(node) === void 0))
    return unknownValue([...branches(scope.schema, node).keys()], [...path, tag], scope);
}
function invalidValue(error, path, scope) {
  let node = schemaAt(scope.schema, scope.value, path), found = valueAt(scope.value, path), limit = limitWords(error);
  return {
    code: "invalid-value",
    message: `${subjectOf(path, scope)} is ${describeValue(found)}${limit === void 0 ? ", which is not valid" : `; ${limit}`}.`,
    hint: firstSentences(node?.description),
    path,
    at: "value"
  };
}
function limitWords({ keyword, params }) {
  let limit = text(params.limit);
  switch (keyword) {
    case "minimum":
      return `it must be at least ${limit}`;
    case "maximum":
      return `it must be at most ${limit}`;
    case "minLength":
      return limit === "1" ? "it must not be empty" : `it needs at least ${limit} characters`;
    case "maxLength":
      return `it may have at most ${limit} characters`;
    case "minItems":
      return `it needs at least ${limit} item${limit === "1" ? "" : "s"}`;
    case "maxItems":
      return `it may have at most ${limit} items`;
    case "uniqueItems":
      return "its items must differ";
    default:
      return;
  }
}

// src/manifest/schema/describe-error.ts
function describeError(error, path, scope) {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(text(error.params.additionalProperty), path, scope);
    case "required":
      return missingKey(text(error.params.missingProperty), path, scope);
    case "type":
      return wrongType(error.params.type, path, scope);
    case "enum":
      return unknownValue(strings(error.params.allowedValues), path, scope);
    case "const":
      return unknownValue([text(error.params.allowedValue)], path, scope);
    case "discriminator":
      return discriminator(error, path, scope);
    case "propertyNames":
      return invalidName(text(error.params.propertyName), path, scope);
    case "if":
    case "oneOf":
    case "anyOf":
    case "not":
      return;
    default:
      return invalidValue(error, path, scope);
  }
}
function strings(value) {
  return Array.isArray(value) ? value.map((item) => text(item)) : [];
}

// src/manifest/schema/schema-diagnostics.ts
function schemaDiagnostics(errors, subject) {
  let all = errors.flatMap((error) => {
    if (error.schemaPath.includes("/propertyNames/")) return [];
    let path = parsePointer(error.instancePath, subject.value), described = describeError(error, path, subject);
    return described === void 0 ? [] : [{ object: error.instancePath, described }];
  }), mistyped = new Set(
    all.filter(({ described }) => described.code === "unknown-key").map(({ object, described }) => `${object} ${described.key}`)
  ), found = /* @__PURE__ */ new Map();
  for (let { object, described } of all) {
    if (described.code === "missing-key" && mistyped.has(`${object} ${described.key}`)) continue;
    let one = place2(described, subject), { start } = one.range, key = `${one.code} ${start.line}:${start.column} ${one.message}`;
    found.has(key) || found.set(key, one);
  }
  return [...found.values()];
}
function place2(described, { document, base }) {
  let path = [...base, ...described.path], range = described.at === "key" ? document.rangeOfKey(path) : document.rangeOfValue(path), { code, message, hint } = described;
  return diagnostic(code, { message, hint, file: document.file, range });
}
function parsePointer(pointer, value) {
  let path = [], current = value;
  for (let part of pointer.split("/").slice(1)) {
    let name = part.replaceAll("~1", "/").replaceAll("~0", "~"), step = Array.isArray(current) ? Number(name) : name;
    path.push(step), current = child(current, step);
  }
  return path;
}

// src/manifest/read-config.ts
function readConfig(file, text2) {
  let parsed = parseDefinitions(file, text2);
  if (parsed.diagnostics.length > 0) return failed(parsed.diagnostics);
  let [document, second] = parsed.documents;
  if (document === void 0 || document.value === null || document.value === void 0)
    return { config: DEFAULT_CONFIG, diagnostics: [] };
  let { value } = document;
  if (!isJsonObject(value) || second !== void 0)
    return failed([
      diagnostic("wrong-type", {
        message: "A configuration is one object.",
        hint: 'Write keys such as "automations" at the top of the file, once.',
        file,
        range: (second ?? document).rangeOfValue([]) ?? FILE_START
      })
    ]);
  if (!validateConfig(value))
    return failed(
      schemaDiagnostics(validateConfig.errors ?? [], {
        document,
        base: [],
        value,
        schema: config_default,
        noun: "configuration"
      })
    );
  let findings = [...globFindings(value, document), ...networkFindings(value, document)];
  return findings.length > 0 ? failed(findings) : { config: fill(value), diagnostics: [] };
}
function failed(diagnostics) {
  return { config: DEFAULT_CONFIG, diagnostics };
}
function networkFindings(config, document) {
  return (config.network?.allowPrivate ?? []).flatMap((cidr, index) => {
    if (import_ipaddr.default.isValidCIDR(cidr)) return [];
    let path = ["network", "allowPrivate", index];
    return [
      diagnostic("invalid-value", {
        message: `"network.allowPrivate[${index}]" is "${cidr}", which is no network.`,
        hint: 'Write a network in CIDR notation, such as "10.20.0.0/16".',
        file: document.file,
        range: document.rangeOfValue(path)
      })
    ];
  });
}
function fill(config) {
  let { automations, events, catalog, store, runLog, safety, policy, suppressions } = config;
  return {
    automations: automations === void 0 ? DEFAULT_CONFIG.automations : [automations].flat(),
    events: events ?? DEFAULT_CONFIG.events,
    ...catalog === void 0 ? {} : { catalog },
    ...store === void 0 ? {} : { store },
    ...runLog === void 0 ? {} : { runLog },
    safety: { ...DEFAULT_CONFIG.safety, ...safety },
    policy: policy ?? DEFAULT_CONFIG.policy,
    suppressions: { ...DEFAULT_CONFIG.suppressions, ...suppressions },
    runtime: fillRuntime(config)
  };
}
function fillRuntime(config) {
  let { runtime } = DEFAULT_CONFIG, secrets = Object.entries(config.secrets ?? {}).map(
    ([name, { hosts }]) => [name, { hosts: [...hosts] }]
  );
  return {
    egress: config.egress?.allow === void 0 ? {} : { allow: [...config.egress.allow] },
    secrets: Object.fromEntries(secrets),
    network: { ...runtime.network, ...config.network },
    ...config.github?.repositories === void 0 ? {} : { github: { repositories: [...config.github.repositories] } },
    ...config.kafka === void 0 ? {} : { kafka: { tls: !0, ...config.kafka } },
    delivery: { ...runtime.delivery, ...config.delivery },
    templates: { ...runtime.templates, ...config.templates },
    conditions: { ...runtime.conditions, ...config.conditions },
    runLogBodies: config.runLogBodies ?? runtime.runLogBodies ?? "auto"
  };
}

// src/commands/load-config.ts
var CONFIG_FILES = ["longshore.yaml", ".github/longshore.yaml"];
async function loadConfig(named, files) {
  for (let file of named === void 0 ? CONFIG_FILES : [files.nameOf(named)]) {
    let found = await files.read(file);
    if (found === void 0) continue;
    if (found.kind === "unreadable") {
      let { code, message, hint } = found, finding = diagnostic(code, { message, hint, file, range: FILE_START });
      return {
        config: DEFAULT_CONFIG,
        configFile: file,
        faulty: !0,
        diagnostics: [finding],
        texts: /* @__PURE__ */ new Map()
      };
    }
    let read2 = await readWithPatterns(file, found.text);
    return {
      ...read2,
      configFile: file,
      faulty: read2.diagnostics.some(({ severity }) => severity === "error"),
      texts: /* @__PURE__ */ new Map([[file, found.text]])
    };
  }
  if (named !== void 0)
    throw new LongshoreError(
      "path-not-found",
      `The configuration file "${named}" does not exist.`,
      {
        hint: "Name an existing file of the repository."
      }
    );
  return { config: DEFAULT_CONFIG, faulty: !1, diagnostics: [], texts: /* @__PURE__ */ new Map() };
}
async function readWithPatterns(file, text2) {
  let read2 = readConfig(file, text2), findings = await patternFindings(file, text2, read2.config.policy);
  return findings.length === 0 ? read2 : { config: DEFAULT_CONFIG, diagnostics: findings };
}

export {
  createDefinitionFiles,
  isPlaceholder,
  literalTokens,
  quotedStart,
  maskLiteralSecrets,
  looksRandom,
  shownText,
  nearest,
  quotedList,
  compilePolicy,
  POLICY_FIELDS,
  FILE_START,
  diagnostic,
  schemaDiagnostics,
  createLineIndex,
  require_dist,
  parseDefinitions,
  loadConfig
};
