export const id = 723;
export const ids = [723];
export const modules = { 96723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { naA: () => ZodArray, l1C: () => ZodNullable, bvH: () => ZodObject, IiU: () => ZodOptional, YOg: () => array, zMY: () => schemas_boolean, k5n: () => _enum, Whr: () => schemas_int, _H3: () => looseObject, aig: () => number, g1P: () => record, rej: () => strictObject, YjP: () => string, KCZ: () => union, L5J: () => unknown });
  var core_core = __webpack_require__(88532);
  var core_util = __webpack_require__(54723);
  ;
  class $ZodCyclicError extends Error {
    constructor() {
      super(`Cannot parse a reference cycle that closes through a transform`);
      this.name = "ZodCyclicError";
    }
  }
  const STATE = "~memo";
  const NO_ISSUES = [];
  function isRef(value) {
    return value !== null && typeof value === "object";
  }
  function cloneIssues(issues) {
    return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
  }
  const recursive = /* @__PURE__ */ new WeakMap();
  const NONE = 0;
  const ASSUMED = 1;
  const PROVEN = 2;
  function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== void 0) return cached ? PROVEN : NONE;
    if (stack.has(inst)) return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check2 = (child) => {
      if (result !== PROVEN && child?._zod) {
        const answer = isRecursive(child, stack, resolve);
        if (answer > result) result = answer;
      }
    };
    const shape = (sh, spread) => {
      let answer = NONE;
      for (const key of Reflect.ownKeys(sh)) {
        const desc = Object.getOwnPropertyDescriptor(sh, key);
        if (spread && !desc.enumerable) continue;
        const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
        if (child > answer) answer = child;
      }
      return answer;
    };
    const merge = (answer) => {
      if (answer > result) result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
      case "object": {
        const raw = core_util.MO(def);
        merge(raw ? shape(raw, true) : ASSUMED);
        check2(def.catchall);
        break;
      }
      case "array":
        check2(def.element);
        break;
      case "tuple":
        for (const el of def.items) check2(el);
        check2(def.rest);
        break;
      case "record":
      case "map":
        check2(def.keyType);
        check2(def.valueType);
        break;
      case "set":
        check2(def.valueType);
        break;
      case "union":
        for (const el of def.options) check2(el);
        break;
      case "intersection":
        check2(def.left);
        check2(def.right);
        break;
      case "optional":
      case "nullable":
      case "default":
      case "prefault":
      case "catch":
      case "readonly":
      case "nonoptional":
      case "promise":
      case "success":
        check2(def.innerType);
        break;
      case "pipe":
        check2(def.in);
        check2(def.out);
        break;
      case "function":
        check2(def.input);
        check2(def.output);
        break;
      case "lazy": {
        const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
        merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
        break;
      }
      case "template_literal":
      case "string":
      case "number":
      case "int":
      case "boolean":
      case "bigint":
      case "symbol":
      case "undefined":
      case "null":
      case "void":
      case "never":
      case "any":
      case "unknown":
      case "date":
      case "nan":
      case "enum":
      case "literal":
      case "file":
      case "transform":
      case "custom":
        break;
      default: {
        kind;
        for (const key in def) {
          const desc = Object.getOwnPropertyDescriptor(def, key);
          if (!desc || desc.get) continue;
          const value = desc.value;
          if (!value || typeof value !== "object") continue;
          if (value._zod) check2(value);
          else if (Array.isArray(value)) for (const el of value) check2(el);
        }
      }
    }
    stack.delete(inst);
    return settle(inst, result);
  }
  function settle(inst, answer) {
    if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
    return answer;
  }
  function isRecursiveSchema(inst) {
    return isRecursive(inst, /* @__PURE__ */ new Set(), true) !== NONE;
  }
  function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
      bucket = /* @__PURE__ */ new WeakMap();
      state.buckets.set(inst, bucket);
    }
    return bucket;
  }
  let handoff;
  const memoizer_open = [];
  const memo = { alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket) return empty;
    handoff = void 0;
    const entry = { value: empty, issues: null };
    bucket.set(payload.value, entry);
    memoizer_open.push(entry);
    return empty;
  }, guard(inst) {
    var _a;
    (_a = inst._zod).deferred ?? (_a.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base) inst._zod.run = wrapped;
    });
  }, attach(inst) {
    var _a;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a = inst._zod).deferred ?? (_a.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped) inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked) isRecursiveInst = true;
          else rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input)) return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = memoizer_open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = memoizer_open.length > depth ? memoizer_open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base) inst._zod.run = wrapped;
    });
  } };
  function memoizer() {
    return memo;
  }
  function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== void 0 && isRef(value) && backEdges.has(value);
  }
  var schemas = __webpack_require__(56985);
  var registries = __webpack_require__(29396);
  var api = __webpack_require__(43759);
  var core_regexes = __webpack_require__(23908);
  ;
  function assignProps(target, ...sources) {
    for (const source of sources) {
      for (const key of Reflect.ownKeys(source)) {
        if (Object.prototype.propertyIsEnumerable.call(source, key)) {
          (0, core_util.Vy)(target, key, source[key]);
        }
      }
    }
    return target;
  }
  function to_json_schema_initializeContext(params) {
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4") target = "draft-04";
    if (target === "draft-7") target = "draft-07";
    return { processors: params.processors ?? {}, metadataRegistry: params?.metadata ?? registries.fd, target, unrepresentable: params?.unrepresentable ?? "throw", override: params?.override ?? (() => {
    }), io: params?.io ?? "output", counter: 0, seen: /* @__PURE__ */ new Map(), sharedDefsExtractedFor: void 0, sharedEmitDoneFor: void 0, cycles: params?.cycles ?? "ref", reused: params?.reused ?? "inline", intersections: [], deferred: [], external: params?.external ?? void 0 };
  }
  function handleUnrepresentable(schema, ctx, json2, params, message) {
    const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
    if (result === "any") return false;
    if (result === void 0 || result === "throw") throw new Error(message);
    Object.assign(json2, result);
    return true;
  }
  function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    const seen = ctx.seen.get(schema);
    if (seen) {
      seen.count++;
      const isCycle = _params.schemaPath.includes(schema);
      if (isCycle) {
        seen.cycle = _params.path;
      }
      return seen.schema;
    }
    const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = void 0;
    ctx.sharedEmitDoneFor = void 0;
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
      result.schema = overrideSchema;
    } else {
      const params = { ..._params, schemaPath: [..._params.schemaPath, schema], path: _params.path };
      if (schema._zod.processJSONSchema) {
        schema._zod.processJSONSchema(ctx, result.schema, params);
      } else {
        const _json = result.schema;
        const processor = ctx.processors[def.type];
        if (!processor) {
          throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
        }
        processor(schema, ctx, _json, params);
      }
      const parent = schema._zod.parent;
      if (parent) {
        if (!result.ref) result.ref = parent;
        to_json_schema_processSchema(parent, ctx, params);
        ctx.seen.get(parent).isParent = true;
      }
    }
    const meta2 = ctx.metadataRegistry.get(schema);
    if (meta2) assignProps(result.schema, meta2);
    if (ctx.io === "input" && isTransforming(schema)) {
      delete result.schema.examples;
      delete result.schema.default;
    }
    if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    const _result = ctx.seen.get(schema);
    return _result.schema;
  }
  function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
  }
  function to_json_schema_extractDefs(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
    const idToSchema = /* @__PURE__ */ new Map();
    for (const entry of ctx.seen.entries()) {
      const id2 = ctx.metadataRegistry.get(entry[0])?.id;
      if (id2) {
        const existing = idToSchema.get(id2);
        if (existing && existing !== entry[0]) {
          throw new Error(`Duplicate schema id "${id2}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
        }
        idToSchema.set(id2, entry[0]);
      }
    }
    const makeURI = (entry) => {
      const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
      if (ctx.external) {
        const externalId = ctx.external.registry.get(entry[0])?.id;
        const uriGenerator = ctx.external.uri ?? ((id3) => id3);
        if (externalId) {
          return { ref: uriGenerator(externalId) };
        }
        const id2 = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
        entry[1].defId = id2;
        return { defId: id2, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id2)}` };
      }
      const uriPrefix = `#`;
      const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
      if (entry[1] === root && !entry[1].schema.id) {
        return { ref: uriPrefix };
      }
      const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
      return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    const extractToDef = (entry) => {
      if (entry[1].schema.$ref) {
        return;
      }
      const seen = entry[1];
      const { ref, defId } = makeURI(entry);
      seen.def = { ...seen.schema };
      if (defId) seen.defId = defId;
      const schema2 = seen.schema;
      for (const key in schema2) {
        delete schema2[key];
      }
      schema2.$ref = ref;
    };
    if (ctx.cycles === "throw") {
      for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        if (seen.cycle) {
          throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
        }
      }
    }
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (schema === entry[0]) {
        extractToDef(entry);
        continue;
      }
      if (ctx.external) {
        const ext = ctx.external.registry.get(entry[0])?.id;
        if (schema !== entry[0] && ext) {
          extractToDef(entry);
          continue;
        }
      }
      const id2 = ctx.metadataRegistry.get(entry[0])?.id;
      if (id2) {
        extractToDef(entry);
        continue;
      }
      if (seen.cycle) {
        extractToDef(entry);
        continue;
      }
      if (seen.count > 1) {
        if (ctx.reused === "ref") {
          extractToDef(entry);
        }
      }
    }
    if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
  }
  function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
    const types = [];
    for (const option of options) {
      if (!option || typeof option !== "object") return;
      compactTypeUnion(option);
      const keys = Object.keys(option);
      if (keys.length !== 1 || keys[0] !== "type") return;
      const type = option.type;
      for (const member of Array.isArray(type) ? type : [type]) {
        if (typeof member !== "string") return;
        if (!types.includes(member)) types.push(member);
      }
    }
    delete schema.anyOf;
    schema.type = types.length === 1 ? types[0] : types;
  }
  const FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
  const UNION_KEYS = ["oneOf", "anyOf"];
  function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
    return Object.keys(extra).length ? extra : null;
  }
  function foldObjects(members) {
    const objects = [];
    for (const member of members) {
      if (typeof member !== "object" || member.type !== "object") return null;
      for (const key in member) {
        if (!FOLDABLE_KEYS.has(key)) return null;
      }
      objects.push(member);
    }
    const properties = {};
    const required = /* @__PURE__ */ new Set();
    for (const object2 of objects) {
      for (const key in object2.properties) {
        if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
        const parts = [];
        for (const other of objects) {
          const part = other.properties?.[key] ?? undeclaredConstraint(other);
          if (part === null || part === void 0) continue;
          if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
        }
        const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
        (0, core_util.Vy)(properties, key, merged);
      }
      for (const key of object2.required ?? []) required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size) folded.required = [...required];
    if (objects.every((object2) => object2.additionalProperties === false)) {
      folded.additionalProperties = false;
    } else {
      const constraints = [];
      for (const object2 of objects) {
        const constraint = undeclaredConstraint(object2);
        if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
      }
      if (constraints.length === 1) folded.additionalProperties = constraints[0];
      else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
    }
    return folded;
  }
  function foldIntersection(json2) {
    const allOf = json2.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2) return;
    for (const key of FOLDABLE_KEYS) if (key in json2) return;
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
      folded = foldObjects(allOf);
    } else {
      const union2 = unions[0];
      const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
      if (Object.keys(union2).length !== 1) return;
      const rest = allOf.filter((m) => m !== union2);
      const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
      if (branches.some((b) => !b)) return;
      folded = { [keyword]: branches };
    }
    if (!folded) return;
    delete json2.allOf;
    assignProps(json2, folded);
  }
  function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
    const flattenRef = (zodSchema) => {
      const seen = ctx.seen.get(zodSchema);
      if (seen.ref === null) return;
      const schema2 = seen.def ?? seen.schema;
      const _cached = { ...schema2 };
      const ref = seen.ref;
      seen.ref = null;
      if (ref) {
        flattenRef(ref);
        const refSeen = ctx.seen.get(ref);
        const refSchema = refSeen.schema;
        if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
          schema2.allOf = schema2.allOf ?? [];
          schema2.allOf.push(refSchema);
        } else {
          assignProps(schema2, refSchema);
        }
        assignProps(schema2, _cached);
        const isParentRef = zodSchema._zod.parent === ref;
        if (isParentRef) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf") continue;
            if (!(key in _cached)) {
              delete schema2[key];
            }
          }
        }
        if (refSchema.$ref && refSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf") continue;
            if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
      const parent = zodSchema._zod.parent;
      if (parent && parent !== ref) {
        flattenRef(parent);
        const parentSeen = ctx.seen.get(parent);
        if (parentSeen?.schema.$ref) {
          schema2.$ref = parentSeen.schema.$ref;
          if (parentSeen.def) {
            for (const key in schema2) {
              if (key === "$ref" || key === "allOf") continue;
              if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
                delete schema2[key];
              }
            }
          }
        }
      }
      ctx.override({ zodSchema, jsonSchema: schema2, path: seen.path ?? [] });
    };
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
      for (const entry of [...ctx.seen.entries()].reverse()) {
        flattenRef(entry[0]);
      }
      if (ctx.target !== "openapi-3.0") {
        for (const entry of ctx.seen.entries()) {
          compactTypeUnion(entry[1].def ?? entry[1].schema);
        }
      }
      for (const rewrite of ctx.deferred) rewrite();
      if (ctx.intersections.length) {
        const carriers = /* @__PURE__ */ new Map();
        for (const seen of ctx.seen.values()) {
          for (const json2 of [seen.schema, seen.def]) {
            const allOf = json2?.allOf;
            if (!Array.isArray(allOf)) continue;
            const existing = carriers.get(allOf);
            if (existing) existing.push(json2);
            else carriers.set(allOf, [json2]);
          }
        }
        for (const allOf of ctx.intersections) {
          for (const json2 of carriers.get(allOf) ?? []) foldIntersection(json2);
        }
      }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
      result.$schema = "https://json-schema.org/draft/2020-12/schema";
    } else if (ctx.target === "draft-07") {
      result.$schema = "http://json-schema.org/draft-07/schema#";
    } else if (ctx.target === "draft-04") {
      result.$schema = "http://json-schema.org/draft-04/schema#";
    } else if (ctx.target === "openapi-3.0") {
    } else {
    }
    if (ctx.external?.uri) {
      const id2 = ctx.external.registry.get(schema)?.id;
      if (!id2) throw new Error("Schema is missing an `id` property");
      result.$id = ctx.external.uri(id2);
    }
    assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
      for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        if (seen.def && seen.defId) {
          if (seen.def.id === seen.defId) delete seen.def.id;
          (0, core_util.Vy)(defs, seen.defId, seen.def);
        }
      }
    }
    if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
    if (ctx.external) {
    } else {
      if (Object.keys(defs).length > 0) {
        if (ctx.target === "draft-2020-12") {
          result.$defs = defs;
        } else {
          result.definitions = defs;
        }
      }
    }
    try {
      const finalized = JSON.parse(JSON.stringify(result));
      Object.defineProperty(finalized, "~standard", { value: { ...schema["~standard"], jsonSchema: { input: createStandardJSONSchemaMethod(schema, "input", ctx.processors), output: createStandardJSONSchemaMethod(schema, "output", ctx.processors) } }, enumerable: false, writable: false });
      return finalized;
    } catch (_err) {
      throw new Error("Error converting schema to JSON.");
    }
  }
  function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
    if (ctx.seen.has(_schema)) return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform") return true;
    if (def.type === "array") return isTransforming(def.element, ctx);
    if (def.type === "set") return isTransforming(def.valueType, ctx);
    if (def.type === "lazy") return isTransforming(def.getter(), ctx);
    if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
      return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
      return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
      return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
      if (_schema._zod.traits.has("$ZodCodec")) return true;
      return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
      for (const key in def.shape) {
        if (isTransforming(def.shape[key], ctx)) return true;
      }
      return false;
    }
    if (def.type === "union") {
      for (const option of def.options) {
        if (isTransforming(option, ctx)) return true;
      }
      return false;
    }
    if (def.type === "tuple") {
      for (const item of def.items) {
        if (isTransforming(item, ctx)) return true;
      }
      if (def.rest && isTransforming(def.rest, ctx)) return true;
      return false;
    }
    return false;
  }
  const createToJSONSchemaMethod = (schema, processors2 = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors: processors2 });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
  };
  const createStandardJSONSchemaMethod = (schema, io, processors2 = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...libraryOptions ?? {}, target, io, processors: processors2 });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
  };
  ;
  const narrowMin = (agg, key, value) => {
    if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
  };
  const narrowMax = (agg, key, value) => {
    if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
  };
  const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
  };
  const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
  };
  const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
    agg.patterns.add(pattern);
  };
  const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
  };
  const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int")) agg.isInt = true;
  };
  const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
  const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
  const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
  };
  const contributors = { greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value), less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value), multiple_of: (agg, def) => addDivisor(agg, def.value), number_format: formatContributor(core_util.zH), bigint_format: formatContributor(core_util.NR), min_length: minContributor, max_length: maxContributor, length_equals: (agg, def) => narrowBoth(agg, def.length), min_size: minContributor, max_size: maxContributor, size_equals: (agg, def) => narrowBoth(agg, def.size), string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern) addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
    if (def.local || def.precision === -1) agg.laxFormat = true;
  }, mime_type: (agg, def) => intersectMime(agg, def.mime) };
  function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
    for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    const bag = schema._zod.bag;
    if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
    if (bag.format !== void 0) {
      agg.format ?? (agg.format = bag.format);
      if (bag.format.includes("int")) agg.isInt = true;
    }
    if (bag.mime) intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
    return agg;
  }
  const formatMap = { guid: "uuid", url: "uri", datetime: "date-time", json_string: "json-string", regex: "" };
  const exactPatterns = /* @__PURE__ */ new Map([[schemas.cq, core_regexes.K3], [schemas.xE, core_regexes.r0]]);
  const exactPattern = (p) => exactPatterns.get(p) ?? p;
  const stringProcessor = (schema, ctx, _json, _params) => {
    const json2 = _json;
    json2.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number") json2.minLength = minimum;
    if (typeof maximum === "number") json2.maxLength = maximum;
    if (format) {
      json2.format = formatMap[format] ?? format;
      if (json2.format === "") delete json2.format;
      if (format === "time" || laxFormat) {
        delete json2.format;
      }
    }
    if (contentEncoding) json2.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
      const patternList = [...patterns].map(exactPattern);
      if (patternList.length === 1) json2.pattern = patternList[0].source;
      else if (patternList.length > 1) {
        json2.allOf = [...patternList.map((regex) => ({ ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {}, pattern: regex.source }))];
      }
    }
  };
  const numberProcessor = (schema, ctx, _json, params) => {
    const json2 = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json2.type = isInt ? "integer" : "number";
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
      if (legacy) {
        json2.minimum = exclusiveMinimum;
        json2.exclusiveMinimum = true;
      } else {
        json2.exclusiveMinimum = exclusiveMinimum;
      }
    } else if (typeof minimum === "number") {
      json2.minimum = minimum;
    }
    if (exMax) {
      if (legacy) {
        json2.maximum = exclusiveMaximum;
        json2.exclusiveMaximum = true;
      } else {
        json2.exclusiveMaximum = exclusiveMaximum;
      }
    } else if (typeof maximum === "number") {
      json2.maximum = maximum;
    }
    if (multipleOf) {
      const divisors = /* @__PURE__ */ new Set();
      for (const divisor of multipleOf) {
        if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
        else handleUnrepresentable(schema, ctx, json2, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
      }
      const [first, ...rest] = divisors;
      if (first !== void 0) json2.multipleOf = first;
      if (rest.length) json2.allOf = [...json2.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
    }
  };
  const booleanProcessor = (_schema, _ctx, json2, _params) => {
    json2.type = "boolean";
  };
  const bigintProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "BigInt cannot be represented in JSON Schema");
  };
  const symbolProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Symbols cannot be represented in JSON Schema");
  };
  const nullProcessor = (_schema, ctx, json2, _params) => {
    if (ctx.target === "openapi-3.0") {
      json2.type = "string";
      json2.nullable = true;
      json2.enum = [null];
    } else {
      json2.type = "null";
    }
  };
  const undefinedProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Undefined cannot be represented in JSON Schema");
  };
  const voidProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Void cannot be represented in JSON Schema");
  };
  const neverProcessor = (_schema, _ctx, json2, _params) => {
    json2.not = {};
  };
  const anyProcessor = (_schema, _ctx, _json, _params) => {
  };
  const unknownProcessor = (_schema, _ctx, _json, _params) => {
  };
  const dateProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Date cannot be represented in JSON Schema");
  };
  const enumProcessor = (schema, _ctx, json2, _params) => {
    const def = schema._zod.def;
    const values = (0, core_util.w5)(def.entries);
    if (values.length === 0) {
      json2.not = {};
      return;
    }
    if (values.every((v) => typeof v === "number")) json2.type = "number";
    if (values.every((v) => typeof v === "string")) json2.type = "string";
    json2.enum = values;
  };
  const literalProcessor = (schema, ctx, json2, params) => {
    const def = schema._zod.def;
    if (def.values.length === 0) {
      json2.not = {};
      return;
    }
    const vals = [];
    for (const val of def.values) {
      if (val === void 0) {
        if (handleUnrepresentable(schema, ctx, json2, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
      } else if (typeof val === "bigint") {
        if (handleUnrepresentable(schema, ctx, json2, params, "BigInt literals cannot be represented in JSON Schema")) return;
        vals.push(Number(val));
      } else {
        vals.push(val);
      }
    }
    if (vals.length === 0) {
    } else if (vals.length === 1) {
      const val = vals[0];
      json2.type = val === null ? "null" : typeof val;
      if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
        json2.enum = [val];
      } else {
        json2.const = val;
      }
    } else {
      if (vals.every((v) => typeof v === "number")) json2.type = "number";
      if (vals.every((v) => typeof v === "string")) json2.type = "string";
      if (vals.every((v) => typeof v === "boolean")) json2.type = "boolean";
      if (vals.every((v) => v === null)) json2.type = "null";
      json2.enum = vals;
    }
  };
  const nanProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "NaN cannot be represented in JSON Schema");
  };
  const templateLiteralProcessor = (schema, _ctx, json2, _params) => {
    const _json = json2;
    const pattern = schema._zod.pattern;
    if (!pattern) throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
  };
  const fileProcessor = (schema, _ctx, json2, _params) => {
    const _json = json2;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== void 0) _json.minLength = minimum;
    if (maximum !== void 0) _json.maxLength = maximum;
    if (!mime) return;
    if (mime.length === 0) _json.not = {};
    else if (mime.length === 1) _json.contentMediaType = mime[0];
    else _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
  };
  const successProcessor = (_schema, _ctx, json2, _params) => {
    json2.type = "boolean";
  };
  const customProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Custom types cannot be represented in JSON Schema");
  };
  const functionProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Function types cannot be represented in JSON Schema");
  };
  const transformProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Transforms cannot be represented in JSON Schema");
  };
  const mapProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Map cannot be represented in JSON Schema");
  };
  const setProcessor = (schema, ctx, json2, params) => {
    handleUnrepresentable(schema, ctx, json2, params, "Set cannot be represented in JSON Schema");
  };
  const arrayProcessor = (schema, ctx, _json, params) => {
    const json2 = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number") json2.minItems = minimum;
    if (typeof maximum === "number") json2.maxItems = maximum;
    json2.type = "array";
    json2.items = to_json_schema_processSchema(def.element, ctx, { ...params, path: [...params.path, "items"] });
  };
  function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
      return inputOptin(def.out);
    }
    if (def.type === "catch") {
      return inputOptin(def.innerType);
    }
    return schema._zod.optin;
  }
  const objectProcessor = (schema, ctx, _json, params) => {
    const json2 = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length && handleUnrepresentable(schema, ctx, json2, params, "Symbol keys cannot be represented in JSON Schema")) {
      return;
    }
    json2.type = "object";
    json2.properties = {};
    for (const key in shape) {
      (0, core_util.Vy)(json2.properties, key, to_json_schema_processSchema(shape[key], ctx, { ...params, path: [...params.path, "properties", key] }));
    }
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
      const field = def.shape[key];
      if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
        requiredKeys.push(key);
      }
    }
    if (requiredKeys.length > 0) {
      json2.required = requiredKeys;
    }
    if (def.catchall?._zod.def.type === "never") {
      json2.additionalProperties = false;
    } else if (!def.catchall) {
      if (ctx.io === "output") json2.additionalProperties = false;
    } else if (def.catchall) {
      json2.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, { ...params, path: [...params.path, "additionalProperties"] });
    }
  };
  const unionProcessor = (schema, ctx, json2, params) => {
    const def = schema._zod.def;
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, { ...params, path: [...params.path, isExclusive ? "oneOf" : "anyOf", i] }));
    if (isExclusive) {
      json2.oneOf = options;
    } else {
      json2.anyOf = options;
    }
  };
  const intersectionProcessor = (schema, ctx, json2, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, { ...params, path: [...params.path, "allOf", 0] });
    const b = to_json_schema_processSchema(def.right, ctx, { ...params, path: [...params.path, "allOf", 1] });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
    json2.allOf = allOf;
    ctx.intersections.push(allOf);
  };
  const tupleProcessor = (schema, ctx, _json, params) => {
    const json2 = _json;
    const def = schema._zod.def;
    json2.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, { ...params, path: [...params.path, prefixPath, i] }));
    const rest = def.rest ? to_json_schema_processSchema(def.rest, ctx, { ...params, path: [...params.path, restPath, ...ctx.target === "openapi-3.0" ? [def.items.length] : []] }) : null;
    let minItems = def.items.length;
    while (minItems > 0) {
      const item = def.items[minItems - 1];
      const optional2 = ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional";
      if (!optional2) break;
      minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
      json2.prefixItems = prefixItems;
      if (isClosed) {
        json2.items = false;
      } else if (rest) {
        json2.items = rest;
      }
      if (minItems > 0) json2.minItems = minItems;
      if (isClosed) json2.maxItems = maxItems;
    } else if (ctx.target === "openapi-3.0") {
      json2.items = { anyOf: prefixItems };
      if (rest) {
        json2.items.anyOf.push(rest);
      }
      if (minItems > 0) json2.minItems = minItems;
      if (isClosed) json2.maxItems = maxItems;
    } else {
      json2.items = prefixItems;
      if (isClosed) {
        json2.additionalItems = false;
      } else if (rest) {
        json2.additionalItems = rest;
      }
      if (minItems > 0) json2.minItems = minItems;
      if (isClosed) json2.maxItems = maxItems;
    }
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number") json2.minItems = minimum;
    if (typeof maximum === "number") json2.maxItems = maximum;
  };
  function stringifyKeyNames(bySchema, json2, visited) {
    if (json2.$ref) {
      if (visited.has(json2)) return json2;
      visited.add(json2);
      const def = bySchema.get(json2)?.def;
      if (!def) return json2;
      const inlined = stringifyKeyNames(bySchema, def, visited);
      return inlined === def ? json2 : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
      const branches = json2[keyword];
      if (!Array.isArray(branches)) continue;
      const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
      if (mapped.some((branch, i) => branch !== branches[i])) json2 = { ...json2, [keyword]: mapped };
    }
    const types = Array.isArray(json2.type) ? json2.type : [json2.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    const values = json2.enum ?? (json2.const !== void 0 ? [json2.const] : void 0);
    if (!numericType && !values?.some((v) => typeof v === "number")) return json2;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id: id2, ...rest } = json2;
    if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
    else if (typeof rest.const === "number") rest.const = String(rest.const);
    if (!numericType) return rest;
    rest.type = "string";
    if (!values) rest.pattern = (types.includes("number") ? core_regexes.ai : core_regexes.nd).source;
    return rest;
  }
  const pendingRecords = /* @__PURE__ */ new WeakMap();
  function rewriteKeyNames(ctx) {
    const bySchema = /* @__PURE__ */ new Map();
    for (const entry of ctx.seen.values()) {
      if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
    }
    const rewrites = /* @__PURE__ */ new Map();
    for (const record2 of pendingRecords.get(ctx) ?? []) {
      const seen = ctx.seen.get(record2);
      const names = (seen?.def ?? seen?.schema)?.propertyNames;
      if (!names || names === true || rewrites.has(names)) continue;
      const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
      if (rewritten !== names) rewrites.set(names, rewritten);
    }
    if (!rewrites.size) return;
    for (const entry of ctx.seen.values()) {
      for (const carrier of [entry.schema, entry.def]) {
        const rewritten = carrier && rewrites.get(carrier.propertyNames);
        if (rewritten) carrier.propertyNames = rewritten;
      }
    }
  }
  const recordProcessor = (schema, ctx, _json, params) => {
    const json2 = _json;
    const def = schema._zod.def;
    json2.type = "object";
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
      const valueSchema = to_json_schema_processSchema(def.valueType, ctx, { ...params, path: [...params.path, "patternProperties", "*"] });
      json2.patternProperties = {};
      for (const pattern of patterns) {
        (0, core_util.Vy)(json2.patternProperties, exactPattern(pattern).source, valueSchema);
      }
    } else {
      if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
        json2.propertyNames = to_json_schema_processSchema(def.keyType, ctx, { ...params, path: [...params.path, "propertyNames"] });
        let pending = pendingRecords.get(ctx);
        if (!pending) {
          pending = [];
          pendingRecords.set(ctx, pending);
          ctx.deferred.push(() => rewriteKeyNames(ctx));
        }
        pending.push(schema);
      }
      json2.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, { ...params, path: [...params.path, "additionalProperties"] });
    }
    const keyValues = keyType._zod.values;
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
    if (keyValues && !def.partial && !omittableOnInput) {
      const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
      if (validKeyValues.length > 0) {
        json2.required = validKeyValues.map(String);
      }
    }
  };
  const nullableProcessor = (schema, ctx, json2, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
      seen.ref = def.innerType;
      json2.nullable = true;
    } else {
      json2.anyOf = [inner, { type: "null" }];
    }
  };
  const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
  };
  const UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
  function serializeDefaultValue(value, schema, ctx, json2, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
      if (typeof val !== "bigint") return val;
      unrepresentable = true;
      return null;
    });
    if (!unrepresentable) return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json2, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
  }
  const defaultProcessor = (schema, ctx, json2, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json2, params);
    if (value !== UNREPRESENTABLE_DEFAULT) json2.default = value;
  };
  const prefaultProcessor = (schema, ctx, json2, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input") return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json2, params);
    if (value !== UNREPRESENTABLE_DEFAULT) json2._prefault = value;
  };
  const catchProcessor = (schema, ctx, json2, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
      catchValue = def.catchValue(void 0);
    } catch {
      handleUnrepresentable(schema, ctx, json2, params, "Dynamic catch values are not supported in JSON Schema");
      return;
    }
    json2.default = catchValue;
  };
  const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
  };
  const readonlyProcessor = (schema, ctx, json2, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json2.readOnly = true;
  };
  const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
  };
  const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
  };
  const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
  };
  const allProcessors = { string: stringProcessor, number: numberProcessor, boolean: booleanProcessor, bigint: bigintProcessor, symbol: symbolProcessor, null: nullProcessor, undefined: undefinedProcessor, void: voidProcessor, never: neverProcessor, any: anyProcessor, unknown: unknownProcessor, date: dateProcessor, enum: enumProcessor, literal: literalProcessor, nan: nanProcessor, template_literal: templateLiteralProcessor, file: fileProcessor, success: successProcessor, custom: customProcessor, function: functionProcessor, transform: transformProcessor, map: mapProcessor, set: setProcessor, array: arrayProcessor, object: objectProcessor, union: unionProcessor, intersection: intersectionProcessor, tuple: tupleProcessor, record: recordProcessor, nullable: nullableProcessor, nonoptional: nonoptionalProcessor, default: defaultProcessor, prefault: prefaultProcessor, catch: catchProcessor, pipe: pipeProcessor, readonly: readonlyProcessor, promise: promiseProcessor, optional: optionalProcessor, lazy: lazyProcessor };
  function toJSONSchema(input, params) {
    if ("_idmap" in input) {
      const registry = input;
      const ctx2 = initializeContext({ ...params, processors: allProcessors });
      const defs = {};
      for (const entry of registry._idmap.entries()) {
        const [_, schema] = entry;
        processSchema(schema, ctx2);
      }
      const schemas2 = {};
      const external = { registry, uri: params?.uri, defs };
      ctx2.external = external;
      for (const entry of registry._idmap.entries()) {
        const [key, schema] = entry;
        extractDefs(ctx2, schema);
        assignProp(schemas2, key, finalize(ctx2, schema));
      }
      if (Object.keys(defs).length > 0) {
        const defsSegment = ctx2.target === "draft-2020-12" ? "$defs" : "definitions";
        schemas2.__shared = { [defsSegment]: defs };
      }
      return { schemas: schemas2 };
    }
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
  }
  var en = __webpack_require__(30252);
  var parse = __webpack_require__(4196);
  var errors = __webpack_require__(37428);
  ;
  const _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
  function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, { configurable: true, enumerable: false, get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    }, set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    } });
  }
  const initializer = (inst, issues) => {
    errors.a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto)) return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => errors.Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => errors.JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
      self.issues.push(issue);
      self.message = JSON.stringify(self.issues, core_util.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues2) => {
      self.issues.push(...issues2);
      self.message = JSON.stringify(self.issues, core_util.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", { configurable: true, enumerable: false, get() {
      return this.issues.length === 0;
    } });
  };
  const ZodError = null;
  const ZodRealError = core_core.xI("ZodError", initializer, void 0, { Parent: Error });
  ;
  const parse_parse = parse.Tj(ZodRealError);
  const parseAsync = parse.Rb(ZodRealError);
  const safeParse = parse.Od(ZodRealError);
  const safeParseAsync = parse.wG(ZodRealError);
  const encode = parse.Mv(ZodRealError);
  const decode = parse.e2(ZodRealError);
  const encodeAsync = parse.GW(ZodRealError);
  const decodeAsync = parse.or(ZodRealError);
  const safeEncode = parse.rh(ZodRealError);
  const safeDecode = parse.VS(ZodRealError);
  const safeEncodeAsync = parse.v_(ZodRealError);
  const safeDecodeAsync = parse.R3(ZodRealError);
  ;
  function _ensureDefaultLocale() {
    if (!core_core.cr.localeError) core_core.$W((0, en.A)());
  }
  function _ensureDefaultMemoizer() {
    if (!core_core.cr.memoizer) core_core.$W({ memoizer: memoizer() });
  }
  const ZodType = core_core.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    schemas.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
  }, { check(...chks) {
    const def = this.def;
    return this.clone(core_util.zM(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)] }), { parent: true });
  }, with(...chks) {
    return this.check(...chks);
  }, clone(def, params) {
    return core_util.o8(this, def, params);
  }, brand() {
    return this;
  }, register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  }, refine(check2, params) {
    return this.check(refine(check2, params));
  }, superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  }, overwrite(fn) {
    return this.check(api.bS(fn));
  }, optional() {
    return optional(this);
  }, exactOptional() {
    return exactOptional(this);
  }, nullable() {
    return nullable(this);
  }, nullish() {
    return optional(nullable(this));
  }, nonoptional(params) {
    return nonoptional(this, params);
  }, array() {
    return array(this);
  }, or(arg) {
    return union([this, arg]);
  }, and(arg) {
    return intersection(this, arg);
  }, transform(tx) {
    return pipe(this, transform(tx));
  }, default(d) {
    return _default(this, d);
  }, prefault(d) {
    return prefault(this, d);
  }, catch(params) {
    return _catch(this, params);
  }, pipe(target) {
    return pipe(this, target);
  }, readonly() {
    return readonly(this);
  }, describe(description) {
    const cl = this.clone();
    registries.fd.add(cl, { description });
    return cl;
  }, meta(...args) {
    if (args.length === 0) return registries.fd.get(this);
    const cl = this.clone();
    registries.fd.add(cl, args[0]);
    return cl;
  }, isOptional() {
    return this.safeParse(void 0).success;
  }, isNullable() {
    return this.safeParse(null).success;
  }, apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }, get "~standard"() {
    return core_util.jD(this, "~standard", { ...schemas.YK(this), jsonSchema: { input: createStandardJSONSchemaMethod(this, "input"), output: createStandardJSONSchemaMethod(this, "output") } });
  }, set "~standard"(value) {
    core_util.qh(this, "~standard", value);
  }, parse: function _parse(data, params) {
    return parse_parse(this, data, params, { callee: _parse });
  }, parseAsync: async function _parseAsync(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync });
  }, safeParse(data, params) {
    return safeParse(this, data, params);
  }, async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  }, get spa() {
    return this?.safeParseAsync;
  }, set spa(value) {
    core_util.qh(this, "spa", value);
  }, validate(data, params) {
    return parse.tf(this, data, params);
  }, validateAsync(data, params) {
    return parse.F0(this, data, params);
  }, encode: function _encode(data, params) {
    return encode(this, data, params, { callee: _encode });
  }, decode: function _decode(data, params) {
    return decode(this, data, params, { callee: _decode });
  }, encodeAsync: async function _encodeAsync(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync });
  }, decodeAsync: async function _decodeAsync(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync });
  }, safeEncode(data, params) {
    return safeEncode(this, data, params);
  }, safeDecode(data, params) {
    return safeDecode(this, data, params);
  }, async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  }, async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  }, toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  }, get description() {
    return registries.fd.get(this)?.description;
  }, get _def() {
    return this._zod.def;
  } });
  const _ZodString = core_core.xI("_ZodString", (inst, def) => {
    schemas.$v.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => stringProcessor(inst, ctx, json2, params);
  }, core_util.un({ format: (inst) => aggregateChecks(inst).format ?? null, minLength: (inst) => aggregateChecks(inst).minimum ?? null, maxLength: (inst) => aggregateChecks(inst).maximum ?? null }, { regex(...args) {
    return this.check(api.Fk(...args));
  }, includes(...args) {
    return this.check(api.dR(...args));
  }, startsWith(...args) {
    return this.check(api.$S(...args));
  }, endsWith(...args) {
    return this.check(api.ER(...args));
  }, min(...args) {
    return this.check(api.m9(...args));
  }, max(...args) {
    return this.check(api.Eb(...args));
  }, length(...args) {
    return this.check(api.YA(...args));
  }, nonempty(...args) {
    return this.check(api.m9(1, ...args));
  }, lowercase(params) {
    return this.check(api.hH(params));
  }, uppercase(params) {
    return this.check(api.qF(params));
  }, trim() {
    return this.check(api.WN());
  }, normalize(...args) {
    return this.check(api.lo(...args));
  }, toLowerCase() {
    return this.check(api.Il());
  }, toUpperCase() {
    return this.check(api.xY());
  }, slugify() {
    return this.check(api.TL());
  } }));
  const ZodString = core_core.xI("ZodString", (inst, def) => {
    schemas.$v.init(inst, def);
    _ZodString.init(inst, def);
  }, { email(params) {
    return this.check(api.Mu(ZodEmail, params));
  }, url(params) {
    return this.check(api.Fn(ZodURL, params));
  }, jwt(params) {
    return this.check(api.rk(ZodJWT, params));
  }, emoji(params) {
    return this.check(api.aC(ZodEmoji, params));
  }, guid(params) {
    return this.check(api.tB(ZodGUID, params));
  }, uuid(params) {
    return this.check(api.Be(ZodUUID, params));
  }, uuidv4(params) {
    return this.check(api.nA(ZodUUID, params));
  }, uuidv6(params) {
    return this.check(api.pY(ZodUUID, params));
  }, uuidv7(params) {
    return this.check(api.wA(ZodUUID, params));
  }, nanoid(params) {
    return this.check(api.Dl(ZodNanoID, params));
  }, cuid(params) {
    return this.check(api.fs(ZodCUID, params));
  }, cuid2(params) {
    return this.check(api.Bj(ZodCUID2, params));
  }, ulid(params) {
    return this.check(api.Ct(ZodULID, params));
  }, base64(params) {
    return this.check(api.rt(ZodBase64, params));
  }, base64url(params) {
    return this.check(api.cU(ZodBase64URL, params));
  }, xid(params) {
    return this.check(api.Pw(ZodXID, params));
  }, ksuid(params) {
    return this.check(api._z(ZodKSUID, params));
  }, ipv4(params) {
    return this.check(api.Ny(ZodIPv4, params));
  }, ipv6(params) {
    return this.check(api.$O(ZodIPv6, params));
  }, cidrv4(params) {
    return this.check(api.Uy(ZodCIDRv4, params));
  }, cidrv6(params) {
    return this.check(api.gP(ZodCIDRv6, params));
  }, e164(params) {
    return this.check(api.KB(ZodE164, params));
  }, datetime(params) {
    return this.check(api.G1(ZodISODateTime, params));
  }, date(params) {
    return this.check(api.db(ZodISODate, params));
  }, time(params) {
    return this.check(api.Kn(ZodISOTime, params));
  }, duration(params) {
    return this.check(api.f2(ZodISODuration, params));
  } });
  function string(params) {
    return api.Rl(ZodString, params);
  }
  const ZodStringFormat = core_core.xI("ZodStringFormat", (inst, def) => {
    schemas.EY.init(inst, def);
    _ZodString.init(inst, def);
  });
  const ZodISODateTime = core_core.xI("ZodISODateTime", (inst, def) => {
    schemas.Ko.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  const ZodISODate = core_core.xI("ZodISODate", (inst, def) => {
    schemas.v1.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  const ZodISOTime = core_core.xI("ZodISOTime", (inst, def) => {
    schemas.Ax.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  const ZodISODuration = core_core.xI("ZodISODuration", (inst, def) => {
    schemas.$N.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  const ZodEmail = core_core.xI("ZodEmail", (inst, def) => {
    schemas.qG.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function email(params) {
    return core._email(ZodEmail, params);
  }
  const ZodGUID = core_core.xI("ZodGUID", (inst, def) => {
    schemas.Zc.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function guid(params) {
    return core._guid(ZodGUID, params);
  }
  const ZodUUID = core_core.xI("ZodUUID", (inst, def) => {
    schemas.Zn.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function uuid(params) {
    return core._uuid(ZodUUID, params);
  }
  function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
  }
  function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
  }
  function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
  }
  const ZodURL = core_core.xI("ZodURL", (inst, def) => {
    schemas.VY.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function url(params) {
    return core._url(ZodURL, params);
  }
  function httpUrl(params) {
    return core._url(ZodURL, { protocol: regexes.httpProtocol, hostname: regexes.domain, ...util.normalizeParams(params) });
  }
  const ZodEmoji = core_core.xI("ZodEmoji", (inst, def) => {
    schemas.cG.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function emoji(params) {
    return core._emoji(ZodEmoji, params);
  }
  const ZodNanoID = core_core.xI("ZodNanoID", (inst, def) => {
    schemas.Py.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
  }
  const ZodCUID = core_core.xI("ZodCUID", (inst, def) => {
    schemas.bl.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function cuid(params) {
    return core._cuid(ZodCUID, params);
  }
  const ZodCUID2 = core_core.xI("ZodCUID2", (inst, def) => {
    schemas.Zu.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
  }
  const ZodULID = core_core.xI("ZodULID", (inst, def) => {
    schemas.g5.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function ulid(params) {
    return core._ulid(ZodULID, params);
  }
  const ZodXID = core_core.xI("ZodXID", (inst, def) => {
    schemas.TF.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function xid(params) {
    return core._xid(ZodXID, params);
  }
  const ZodKSUID = core_core.xI("ZodKSUID", (inst, def) => {
    schemas.GY.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
  }
  const ZodIPv4 = core_core.xI("ZodIPv4", (inst, def) => {
    schemas.Lc.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
  }
  const ZodMAC = null;
  function mac(params) {
    return core._mac(ZodMAC, params);
  }
  const ZodIPv6 = core_core.xI("ZodIPv6", (inst, def) => {
    schemas.Zy.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
  }
  const ZodCIDRv4 = core_core.xI("ZodCIDRv4", (inst, def) => {
    schemas.CI.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
  }
  const ZodCIDRv6 = core_core.xI("ZodCIDRv6", (inst, def) => {
    schemas.Cn.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
  }
  const ZodBase64 = core_core.xI("ZodBase64", (inst, def) => {
    schemas.Dq.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function base64(params) {
    return core._base64(ZodBase64, params);
  }
  const ZodBase64URL = core_core.xI("ZodBase64URL", (inst, def) => {
    schemas.CQ.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function base64url(params) {
    return core._base64url(ZodBase64URL, params);
  }
  const ZodE164 = core_core.xI("ZodE164", (inst, def) => {
    schemas.Oy.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function e164(params) {
    return core._e164(ZodE164, params);
  }
  const ZodCreditCard = null;
  function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
  }
  const ZodIBAN = null;
  function iban(params) {
    return core._iban(ZodIBAN, params);
  }
  const ZodJWT = core_core.xI("ZodJWT", (inst, def) => {
    schemas.h8.init(inst, def);
    ZodStringFormat.init(inst, def);
  });
  function jwt(params) {
    return core._jwt(ZodJWT, params);
  }
  const ZodCustomStringFormat = null;
  function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
  }
  function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
  }
  function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
  }
  function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
  }
  function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex) throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
  }
  const ZodNumber = core_core.xI("ZodNumber", (inst, def) => {
    schemas.vz.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => numberProcessor(inst, ctx, json2, params);
    inst.isFinite = true;
  }, core_util.un({ minValue: (inst) => {
    const { minimum, exclusiveMinimum } = aggregateChecks(inst);
    return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
  }, maxValue: (inst) => {
    const { maximum, exclusiveMaximum } = aggregateChecks(inst);
    return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
  }, isInt: (inst) => {
    const { isInt, multipleOf } = aggregateChecks(inst);
    return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
  }, format: (inst) => aggregateChecks(inst).format ?? null }, { gt(value, params) {
    return this.check(api.Tx(value, params));
  }, gte(value, params) {
    return this.check(api.qm(value, params));
  }, min(value, params) {
    return this.check(api.qm(value, params));
  }, lt(value, params) {
    return this.check(api.Au(value, params));
  }, lte(value, params) {
    return this.check(api.Zm(value, params));
  }, max(value, params) {
    return this.check(api.Zm(value, params));
  }, int(params) {
    return this.check(schemas_int(params));
  }, safe(params) {
    return this.check(schemas_int(params));
  }, positive(params) {
    return this.check(api.Tx(0, params));
  }, nonnegative(params) {
    return this.check(api.qm(0, params));
  }, negative(params) {
    return this.check(api.Au(0, params));
  }, nonpositive(params) {
    return this.check(api.Zm(0, params));
  }, multipleOf(value, params) {
    return this.check(api.Hi(value, params));
  }, step(value, params) {
    return this.check(api.Hi(value, params));
  }, finite() {
    return this;
  } }));
  function number(params) {
    return api.F7(ZodNumber, params);
  }
  const ZodNumberFormat = core_core.xI("ZodNumberFormat", (inst, def) => {
    schemas.I.init(inst, def);
    ZodNumber.init(inst, def);
  });
  function schemas_int(params) {
    return api.LK(ZodNumberFormat, params);
  }
  function float32(params) {
    return core._float32(ZodNumberFormat, params);
  }
  function float64(params) {
    return core._float64(ZodNumberFormat, params);
  }
  function int32(params) {
    return core._int32(ZodNumberFormat, params);
  }
  function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
  }
  const ZodBoolean = core_core.xI("ZodBoolean", (inst, def) => {
    schemas.sF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => booleanProcessor(inst, ctx, json2, params);
  });
  function schemas_boolean(params) {
    return api._L(ZodBoolean, params);
  }
  const ZodBigInt = core_core.xI("ZodBigInt", (inst, def) => {
    schemas.BN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => bigintProcessor(inst, ctx, json2, params);
  }, core_util.un({ minValue: (inst) => aggregateChecks(inst).minimum ?? null, maxValue: (inst) => aggregateChecks(inst).maximum ?? null, format: (inst) => aggregateChecks(inst).format ?? null }, { gte(value, params) {
    return this.check(api.qm(value, params));
  }, min(value, params) {
    return this.check(api.qm(value, params));
  }, gt(value, params) {
    return this.check(api.Tx(value, params));
  }, lt(value, params) {
    return this.check(api.Au(value, params));
  }, lte(value, params) {
    return this.check(api.Zm(value, params));
  }, max(value, params) {
    return this.check(api.Zm(value, params));
  }, positive(params) {
    return this.check(api.Tx(BigInt(0), params));
  }, negative(params) {
    return this.check(api.Au(BigInt(0), params));
  }, nonpositive(params) {
    return this.check(api.Zm(BigInt(0), params));
  }, nonnegative(params) {
    return this.check(api.qm(BigInt(0), params));
  }, multipleOf(value, params) {
    return this.check(api.Hi(value, params));
  } }));
  function bigint(params) {
    return core._bigint(ZodBigInt, params);
  }
  const ZodBigIntFormat = null;
  function int64(params) {
    return core._int64(ZodBigIntFormat, params);
  }
  function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
  }
  const ZodSymbol = null;
  function symbol(params) {
    return core._symbol(ZodSymbol, params);
  }
  const ZodUndefined = null;
  function _undefined(params) {
    return core._undefined(ZodUndefined, params);
  }
  const ZodNull = null;
  function _null(params) {
    return core._null(ZodNull, params);
  }
  const ZodAny = null;
  function any() {
    return core._any(ZodAny);
  }
  const ZodUnknown = core_core.xI("ZodUnknown", (inst, def) => {
    schemas.GP.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => unknownProcessor(inst, ctx, json2, params);
  });
  function unknown() {
    return api.em(ZodUnknown);
  }
  const ZodNever = core_core.xI("ZodNever", (inst, def) => {
    schemas.Um.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => neverProcessor(inst, ctx, json2, params);
  });
  function never(params) {
    return api.G8(ZodNever, params);
  }
  const ZodVoid = null;
  function _void(params) {
    return core._void(ZodVoid, params);
  }
  const ZodDate = core_core.xI("ZodDate", (inst, def) => {
    schemas.o5.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => dateProcessor(inst, ctx, json2, params);
    inst.min = (value, params) => inst.check(api.qm(value, params));
    inst.max = (value, params) => inst.check(api.Zm(value, params));
  }, core_util.un({ minDate: (inst) => {
    const { minimum } = aggregateChecks(inst);
    return minimum ? new Date(minimum) : null;
  }, maxDate: (inst) => {
    const { maximum } = aggregateChecks(inst);
    return maximum ? new Date(maximum) : null;
  } }, {}));
  function date(params) {
    return core._date(ZodDate, params);
  }
  const ZodArray = core_core.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas.$p.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => arrayProcessor(inst, ctx, json2, params);
    inst.element = def.element;
  }, { min(n, params) {
    return this.check(api.m9(n, params));
  }, nonempty(params) {
    return this.check(api.m9(1, params));
  }, max(n, params) {
    return this.check(api.Eb(n, params));
  }, length(n, params) {
    return this.check(api.YA(n, params));
  }, unwrap() {
    return this.element;
  } });
  function array(element, params) {
    return api.dZ(ZodArray, element, params);
  }
  function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
  }
  const ZodObject = core_core.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas.w.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => objectProcessor(inst, ctx, json2, params);
    core_util.X(inst, "shape", (self) => self._zod.def.shape, false);
  }, { keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  }, catchall(catchall) {
    return this.clone(core_util.zM(this._zod.def, { catchall }));
  }, passthrough() {
    return this.clone(core_util.zM(this._zod.def, { catchall: unknown() }));
  }, loose() {
    return this.clone(core_util.zM(this._zod.def, { catchall: unknown() }));
  }, strict() {
    return this.clone(core_util.zM(this._zod.def, { catchall: never() }));
  }, strip() {
    return this.clone(core_util.zM(this._zod.def, { catchall: void 0 }));
  }, extend(incoming) {
    return core_util.X$(this, incoming);
  }, safeExtend(incoming) {
    return core_util.W0(this, incoming);
  }, merge(other) {
    return core_util.h1(this, other);
  }, pick(mask) {
    return core_util.Up(this, mask);
  }, omit(mask) {
    return core_util.cJ(this, mask);
  }, partial(...args) {
    return core_util.OH(ZodOptional, this, args[0]);
  }, exactPartial(...args) {
    return core_util.OH(ZodExactOptional, this, args[0], "exactPartial");
  }, required(...args) {
    return core_util.mw(ZodNonOptional, this, args[0]);
  } });
  function object(shape, params) {
    const def = { type: "object", shape: shape ?? {}, ...util.normalizeParams(params) };
    return new ZodObject(def);
  }
  function strictObject(shape, params) {
    return new ZodObject({ type: "object", shape, catchall: never(), ...core_util.A2(params) });
  }
  function looseObject(shape, params) {
    return new ZodObject({ type: "object", shape, catchall: unknown(), ...core_util.A2(params) });
  }
  const ZodUnion = core_core.xI("ZodUnion", (inst, def) => {
    schemas.cu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => unionProcessor(inst, ctx, json2, params);
    inst.options = def.options;
  });
  function union(options, params) {
    return new ZodUnion({ type: "union", options, ...core_util.A2(params) });
  }
  const ZodXor = null;
  function xor(options, params) {
    return new ZodXor({ type: "union", options, inclusive: false, ...util.normalizeParams(params) });
  }
  const ZodDiscriminatedUnion = null;
  function discriminatedUnion(discriminator, options, params) {
    return new ZodDiscriminatedUnion({ type: "union", options, discriminator, ...util.normalizeParams(params) });
  }
  const ZodIntersection = core_core.xI("ZodIntersection", (inst, def) => {
    schemas.LJ.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => intersectionProcessor(inst, ctx, json2, params);
  });
  function intersection(left, right) {
    return new ZodIntersection({ type: "intersection", left, right });
  }
  const ZodTuple = core_core.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas.G3.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => tupleProcessor(inst, ctx, json2, params);
  }, { rest(rest) {
    return this.clone({ ...this._zod.def, rest });
  }, partial() {
    const def = this._zod.def;
    if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return this.clone({ ...def, items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })) });
  } });
  function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({ type: "tuple", items, rest, ...util.normalizeParams(params) });
  }
  const ZodRecord = core_core.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas.h.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => recordProcessor(inst, ctx, json2, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
  });
  function record(keyType, valueType, params) {
    if (!valueType || !valueType._zod) {
      return new ZodRecord({ type: "record", keyType: string(), valueType: keyType, ...core_util.A2(valueType) });
    }
    return new ZodRecord({ type: "record", keyType, valueType, ...core_util.A2(params) });
  }
  function partialRecord(keyType, valueType, params) {
    return new ZodRecord({ type: "record", keyType, valueType, ...util.normalizeParams(params), partial: true });
  }
  function looseRecord(keyType, valueType, params) {
    return new ZodRecord({ type: "record", keyType, valueType, mode: "loose", ...util.normalizeParams(params) });
  }
  const ZodMap = null;
  function map(keyType, valueType, params) {
    return new ZodMap({ type: "map", keyType, valueType, ...util.normalizeParams(params) });
  }
  const ZodSet = null;
  function set(valueType, params) {
    return new ZodSet({ type: "set", valueType, ...util.normalizeParams(params) });
  }
  const ZodEnum = core_core.xI("ZodEnum", (inst, def) => {
    schemas.VO.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => enumProcessor(inst, ctx, json2, params);
    inst.enum = def.entries;
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
      const newEntries = {};
      for (const value of values) {
        if (keys.has(value)) {
          newEntries[value] = def.entries[value];
        } else throw new Error(`Key ${value} not found in enum`);
      }
      return new ZodEnum({ ...def, checks: [], ...core_util.A2(params), entries: newEntries });
    };
    inst.exclude = (values, params) => {
      const newEntries = { ...def.entries };
      for (const value of values) {
        if (keys.has(value)) {
          delete newEntries[value];
        } else throw new Error(`Key ${value} not found in enum`);
      }
      return new ZodEnum({ ...def, checks: [], ...core_util.A2(params), entries: newEntries });
    };
  });
  function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({ type: "enum", entries, ...core_util.A2(params) });
  }
  function nativeEnum(entries, params) {
    return new ZodEnum({ type: "enum", entries, ...util.normalizeParams(params) });
  }
  const ZodLiteral = null;
  function literal(value, params) {
    return new ZodLiteral({ type: "literal", values: Array.isArray(value) ? value : [value], ...util.normalizeParams(params) });
  }
  const ZodFile = null;
  function file(params) {
    return core._file(ZodFile, params);
  }
  const ZodTransform = core_core.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas.Wc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => transformProcessor(inst, ctx, json2, params);
    inst._zod.parse = (payload, _ctx) => {
      if (_ctx.direction === "backward") {
        throw new core_core.cV(inst.constructor.name);
      }
      payload.addIssue = (issue) => {
        if (typeof issue === "string") {
          payload.issues.push(core_util.sn(issue, payload.value, def));
        } else {
          const _issue = issue;
          if (_issue.fatal) _issue.continue = false;
          _issue.code ?? (_issue.code = "custom");
          if (!("input" in _issue)) _issue.input = payload.value;
          _issue.inst ?? (_issue.inst = inst);
          payload.issues.push(core_util.sn(_issue));
        }
      };
      const output = def.transform(payload.value, payload);
      if (output instanceof Promise) {
        return output.then((output2) => {
          payload.value = output2;
          return payload;
        });
      }
      payload.value = output;
      return payload;
    };
  });
  function transform(fn) {
    return new ZodTransform({ type: "transform", transform: fn });
  }
  const ZodOptional = core_core.xI("ZodOptional", (inst, def) => {
    schemas.ig.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => optionalProcessor(inst, ctx, json2, params);
    inst.unwrap = () => inst._zod.def.innerType;
  });
  function optional(innerType) {
    return new ZodOptional({ type: "optional", innerType });
  }
  const ZodExactOptional = core_core.xI("ZodExactOptional", (inst, def) => {
    schemas.RL.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => optionalProcessor(inst, ctx, json2, params);
    inst.unwrap = () => inst._zod.def.innerType;
  });
  function exactOptional(innerType) {
    return new ZodExactOptional({ type: "optional", innerType });
  }
  const ZodNullable = core_core.xI("ZodNullable", (inst, def) => {
    schemas.qc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => nullableProcessor(inst, ctx, json2, params);
    inst.unwrap = () => inst._zod.def.innerType;
  });
  function nullable(innerType) {
    return new ZodNullable({ type: "nullable", innerType });
  }
  function nullish(innerType) {
    return optional(nullable(innerType));
  }
  const ZodDefault = core_core.xI("ZodDefault", (inst, def) => {
    schemas.rv.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => defaultProcessor(inst, ctx, json2, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
  });
  function _default(innerType, defaultValue) {
    return new ZodDefault({ type: "default", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
    } });
  }
  const ZodPrefault = core_core.xI("ZodPrefault", (inst, def) => {
    schemas.VF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => prefaultProcessor(inst, ctx, json2, params);
    inst.unwrap = () => inst._zod.def.innerType;
  });
  function prefault(innerType, defaultValue) {
    return new ZodPrefault({ type: "prefault", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
    } });
  }
  const ZodNonOptional = core_core.xI("ZodNonOptional", (inst, def) => {
    schemas.N$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => nonoptionalProcessor(inst, ctx, json2, params);
    inst.unwrap = () => inst._zod.def.innerType;
  });
  function nonoptional(innerType, params) {
    return new ZodNonOptional({ type: "nonoptional", innerType, ...core_util.A2(params) });
  }
  const ZodSuccess = null;
  function success(innerType) {
    return new ZodSuccess({ type: "success", innerType });
  }
  const ZodCatch = core_core.xI("ZodCatch", (inst, def) => {
    schemas.t$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => catchProcessor(inst, ctx, json2, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
  });
  function _catch(innerType, catchValue) {
    return new ZodCatch({ type: "catch", innerType, catchValue: typeof catchValue === "function" ? catchValue : core_util.SS(catchValue) });
  }
  const ZodNaN = null;
  function nan(params) {
    return core._nan(ZodNaN, params);
  }
  const ZodPipe = core_core.xI("ZodPipe", (inst, def) => {
    schemas._m.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => pipeProcessor(inst, ctx, json2, params);
    inst.in = def.in;
    inst.out = def.out;
  });
  function pipe(in_, out) {
    return new ZodPipe({ type: "pipe", in: in_, out });
  }
  const ZodCodec = null;
  function codec(in_, out, params) {
    return new ZodCodec({ type: "pipe", in: in_, out, transform: params.decode, reverseTransform: params.encode });
  }
  function invertCodec(codec2) {
    const def = codec2._zod.def;
    return new ZodCodec({ type: "pipe", in: def.out, out: def.in, transform: def.reverseTransform, reverseTransform: def.transform });
  }
  const ZodPreprocess = null;
  const ZodReadonly = core_core.xI("ZodReadonly", (inst, def) => {
    schemas.Sb.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => readonlyProcessor(inst, ctx, json2, params);
    inst.unwrap = () => inst._zod.def.innerType;
  });
  function readonly(innerType) {
    return new ZodReadonly({ type: "readonly", innerType });
  }
  const ZodTemplateLiteral = null;
  function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({ type: "template_literal", parts, ...util.normalizeParams(params) });
  }
  const ZodLazy = null;
  function lazy(getter) {
    return new ZodLazy({ type: "lazy", getter });
  }
  const ZodPromise = null;
  function promise(innerType) {
    return new ZodPromise({ type: "promise", innerType });
  }
  const ZodFunction = null;
  function _function(params) {
    return new ZodFunction({ type: "function", input: Array.isArray(params?.input) ? tuple(params?.input) : params?.input ?? array(unknown()), output: params?.output ?? unknown() });
  }
  const ZodCustom = core_core.xI("ZodCustom", (inst, def) => {
    schemas.b0.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json2, params) => customProcessor(inst, ctx, json2, params);
  });
  function check(fn) {
    const ch = new core.$ZodCheck({ check: "custom" });
    ch._zod.check = fn;
    return ch;
  }
  function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
  }
  function refine(fn, _params = {}) {
    return api.fU(ZodCustom, fn, _params);
  }
  function superRefine(fn, params) {
    return api.MB(fn, params);
  }
  const describe = api.q0;
  const meta = api.mI;
  const ZodInstanceOf = core_core.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
  }, { properties(shape, params) {
    return this.check(api.T2(shape, params));
  } });
  function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({ type: "custom", check: "custom", fn: (data) => data instanceof cls, abort: true, ...util.normalizeParams(params) });
    inst._zod.bag.Class = cls;
    inst._zod.check = (payload) => {
      if (!(payload.value instanceof cls)) {
        payload.issues.push({ code: "invalid_type", expected: cls.name, input: payload.value, inst, path: [...inst._zod.def.path ?? []] });
      }
    };
    return inst;
  }
  const stringbool = (...args) => core._stringbool({ Codec: ZodCodec, Boolean: ZodBoolean, String: ZodString }, ...args);
  function json(params) {
    const jsonSchema = lazy(() => {
      return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
  }
  function preprocess(fn, schema) {
    return new ZodPreprocess({ type: "pipe", in: transform(fn), out: schema });
  }
}) };
