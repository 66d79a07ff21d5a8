export const id = 113;
export const ids = [113];
export const modules = { 68787: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(13742);
  module.exports = main;
}), 13742: ((module) => {
  function filled(value, len) {
    var arr;
    var i;
    arr = [];
    for (i = 0; i < len; i++) {
      arr.push(value);
    }
    return arr;
  }
  module.exports = filled;
}), 21830: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(1401);
  module.exports = main;
}), 1401: ((module, __unused_webpack_exports, __webpack_require__) => {
  var filled = __webpack_require__(68787);
  function zeros(len) {
    return filled(0, len);
  }
  module.exports = zeros;
}), 69979: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasFloat64ArraySupport = __webpack_require__(39714);
  var builtin = __webpack_require__(15878);
  var polyfill = __webpack_require__(98520);
  var ctor;
  if (hasFloat64ArraySupport()) {
    ctor = builtin;
  } else {
    ctor = polyfill;
  }
  module.exports = ctor;
}), 15878: ((module) => {
  var ctor = typeof Float64Array === "function" ? Float64Array : void 0;
  module.exports = ctor;
}), 98520: ((module) => {
  function polyfill() {
    throw new Error("not implemented");
  }
  module.exports = polyfill;
}), 14826: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasUint16ArraySupport = __webpack_require__(55613);
  var builtin = __webpack_require__(43405);
  var polyfill = __webpack_require__(40523);
  var ctor;
  if (hasUint16ArraySupport()) {
    ctor = builtin;
  } else {
    ctor = polyfill;
  }
  module.exports = ctor;
}), 43405: ((module) => {
  var ctor = typeof Uint16Array === "function" ? Uint16Array : void 0;
  module.exports = ctor;
}), 40523: ((module) => {
  function polyfill() {
    throw new Error("not implemented");
  }
  module.exports = polyfill;
}), 47096: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasUint32ArraySupport = __webpack_require__(44171);
  var builtin = __webpack_require__(62399);
  var polyfill = __webpack_require__(83689);
  var ctor;
  if (hasUint32ArraySupport()) {
    ctor = builtin;
  } else {
    ctor = polyfill;
  }
  module.exports = ctor;
}), 62399: ((module) => {
  var ctor = typeof Uint32Array === "function" ? Uint32Array : void 0;
  module.exports = ctor;
}), 83689: ((module) => {
  function polyfill() {
    throw new Error("not implemented");
  }
  module.exports = polyfill;
}), 65183: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasUint8ArraySupport = __webpack_require__(4246);
  var builtin = __webpack_require__(78570);
  var polyfill = __webpack_require__(97540);
  var ctor;
  if (hasUint8ArraySupport()) {
    ctor = builtin;
  } else {
    ctor = polyfill;
  }
  module.exports = ctor;
}), 78570: ((module) => {
  var ctor = typeof Uint8Array === "function" ? Uint8Array : void 0;
  module.exports = ctor;
}), 97540: ((module) => {
  function polyfill() {
    throw new Error("not implemented");
  }
  module.exports = polyfill;
}), 5265: ((module) => {
  var main = typeof Float64Array === "function" ? Float64Array : null;
  module.exports = main;
}), 39714: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasFloat64ArraySupport = __webpack_require__(16405);
  module.exports = hasFloat64ArraySupport;
}), 16405: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isFloat64Array = __webpack_require__(25672);
  var GlobalFloat64Array = __webpack_require__(5265);
  function hasFloat64ArraySupport() {
    var bool;
    var arr;
    if (typeof GlobalFloat64Array !== "function") {
      return false;
    }
    try {
      arr = new GlobalFloat64Array([1, 3.14, -3.14, NaN]);
      bool = isFloat64Array(arr) && arr[0] === 1 && arr[1] === 3.14 && arr[2] === -3.14 && arr[3] !== arr[3];
    } catch (err) {
      bool = false;
    }
    return bool;
  }
  module.exports = hasFloat64ArraySupport;
}), 67640: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(43103);
  module.exports = main;
}), 43103: ((module, __unused_webpack_exports, __webpack_require__) => {
  var evil = __webpack_require__(13595);
  function hasGeneratorSupport() {
    var bool;
    try {
      evil('"use strict"; (function* () {})');
      bool = true;
    } catch (err) {
      bool = false;
    }
    return bool;
  }
  module.exports = hasGeneratorSupport;
}), 31907: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(54270);
  module.exports = main;
}), 54270: ((module) => {
  var has = Object.prototype.hasOwnProperty;
  function hasOwnProp(value, property) {
    if (value === void 0 || value === null) {
      return false;
    }
    return has.call(value, property);
  }
  module.exports = hasOwnProp;
}), 75547: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(166);
  module.exports = main;
}), 166: ((module) => {
  function hasSymbolSupport() {
    return typeof Symbol === "function" && typeof /* @__PURE__ */ Symbol("foo") === "symbol";
  }
  module.exports = hasSymbolSupport;
}), 9501: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(36284);
  module.exports = main;
}), 36284: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasSymbols = __webpack_require__(75547);
  var FLG = hasSymbols();
  function hasToStringTagSupport() {
    return FLG && typeof Symbol.toStringTag === "symbol";
  }
  module.exports = hasToStringTagSupport;
}), 55613: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasUint16ArraySupport = __webpack_require__(62364);
  module.exports = hasUint16ArraySupport;
}), 62364: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isUint16Array = __webpack_require__(63599);
  var UINT16_MAX = __webpack_require__(26653);
  var GlobalUint16Array = __webpack_require__(5929);
  function hasUint16ArraySupport() {
    var bool;
    var arr;
    if (typeof GlobalUint16Array !== "function") {
      return false;
    }
    try {
      arr = [1, 3.14, -3.14, UINT16_MAX + 1, UINT16_MAX + 2];
      arr = new GlobalUint16Array(arr);
      bool = isUint16Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT16_MAX - 2 && arr[3] === 0 && arr[4] === 1;
    } catch (err) {
      bool = false;
    }
    return bool;
  }
  module.exports = hasUint16ArraySupport;
}), 5929: ((module) => {
  var main = typeof Uint16Array === "function" ? Uint16Array : null;
  module.exports = main;
}), 44171: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasUint32ArraySupport = __webpack_require__(8950);
  module.exports = hasUint32ArraySupport;
}), 8950: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isUint32Array = __webpack_require__(13209);
  var UINT32_MAX = __webpack_require__(98035);
  var GlobalUint32Array = __webpack_require__(22709);
  function hasUint32ArraySupport() {
    var bool;
    var arr;
    if (typeof GlobalUint32Array !== "function") {
      return false;
    }
    try {
      arr = [1, 3.14, -3.14, UINT32_MAX + 1, UINT32_MAX + 2];
      arr = new GlobalUint32Array(arr);
      bool = isUint32Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT32_MAX - 2 && arr[3] === 0 && arr[4] === 1;
    } catch (err) {
      bool = false;
    }
    return bool;
  }
  module.exports = hasUint32ArraySupport;
}), 22709: ((module) => {
  var main = typeof Uint32Array === "function" ? Uint32Array : null;
  module.exports = main;
}), 4246: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasUint8ArraySupport = __webpack_require__(90249);
  module.exports = hasUint8ArraySupport;
}), 90249: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isUint8Array = __webpack_require__(10228);
  var UINT8_MAX = __webpack_require__(92732);
  var GlobalUint8Array = __webpack_require__(85545);
  function hasUint8ArraySupport() {
    var bool;
    var arr;
    if (typeof GlobalUint8Array !== "function") {
      return false;
    }
    try {
      arr = [1, 3.14, -3.14, UINT8_MAX + 1, UINT8_MAX + 2];
      arr = new GlobalUint8Array(arr);
      bool = isUint8Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT8_MAX - 2 && arr[3] === 0 && arr[4] === 1;
    } catch (err) {
      bool = false;
    }
    return bool;
  }
  module.exports = hasUint8ArraySupport;
}), 85545: ((module) => {
  var main = typeof Uint8Array === "function" ? Uint8Array : null;
  module.exports = main;
}), 25672: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isFloat64Array = __webpack_require__(87439);
  module.exports = isFloat64Array;
}), 87439: ((module, __unused_webpack_exports, __webpack_require__) => {
  var nativeClass = __webpack_require__(547);
  var hasFloat64Array = typeof Float64Array === "function";
  function isFloat64Array(value) {
    return hasFloat64Array && value instanceof Float64Array || nativeClass(value) === "[object Float64Array]";
  }
  module.exports = isFloat64Array;
}), 57604: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Uint8Array2 = __webpack_require__(65183);
  var Uint16Array2 = __webpack_require__(14826);
  var ctors = { "uint16": Uint16Array2, "uint8": Uint8Array2 };
  module.exports = ctors;
}), 40347: ((module, __unused_webpack_exports, __webpack_require__) => {
  var IS_LITTLE_ENDIAN = __webpack_require__(77158);
  module.exports = IS_LITTLE_ENDIAN;
}), 77158: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ctors = __webpack_require__(57604);
  var bool;
  function isLittleEndian() {
    var uint16view;
    var uint8view;
    uint16view = new ctors["uint16"](1);
    uint16view[0] = 4660;
    uint8view = new ctors["uint8"](uint16view.buffer);
    return uint8view[0] === 52;
  }
  bool = isLittleEndian();
  module.exports = bool;
}), 63599: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isUint16Array = __webpack_require__(82394);
  module.exports = isUint16Array;
}), 82394: ((module, __unused_webpack_exports, __webpack_require__) => {
  var nativeClass = __webpack_require__(547);
  var hasUint16Array = typeof Uint16Array === "function";
  function isUint16Array(value) {
    return hasUint16Array && value instanceof Uint16Array || nativeClass(value) === "[object Uint16Array]";
  }
  module.exports = isUint16Array;
}), 13209: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isUint32Array = __webpack_require__(98168);
  module.exports = isUint32Array;
}), 98168: ((module, __unused_webpack_exports, __webpack_require__) => {
  var nativeClass = __webpack_require__(547);
  var hasUint32Array = typeof Uint32Array === "function";
  function isUint32Array(value) {
    return hasUint32Array && value instanceof Uint32Array || nativeClass(value) === "[object Uint32Array]";
  }
  module.exports = isUint32Array;
}), 10228: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isUint8Array = __webpack_require__(37755);
  module.exports = isUint8Array;
}), 37755: ((module, __unused_webpack_exports, __webpack_require__) => {
  var nativeClass = __webpack_require__(547);
  var hasUint8Array = typeof Uint8Array === "function";
  function isUint8Array(value) {
    return hasUint8Array && value instanceof Uint8Array || nativeClass(value) === "[object Uint8Array]";
  }
  module.exports = isUint8Array;
}), 79951: ((module) => {
  var FLOAT32_MAX = 34028234663852886e22;
  module.exports = FLOAT32_MAX;
}), 28858: ((module) => {
  var FLOAT32_SMALLEST_NORMAL = 11754943508222875e-54;
  module.exports = FLOAT32_SMALLEST_NORMAL;
}), 20045: ((module) => {
  var E = 2.718281828459045;
  module.exports = E;
}), 55088: ((module) => {
  var FLOAT64_EPSILON = 2220446049250313e-31;
  module.exports = FLOAT64_EPSILON;
}), 82404: ((module) => {
  var EULERGAMMA = 0.5772156649015329;
  module.exports = EULERGAMMA;
}), 11877: ((module) => {
  var FLOAT64_EXPONENT_BIAS = 1023 | 0;
  module.exports = FLOAT64_EXPONENT_BIAS;
}), 86862: ((module) => {
  var FOURTH_PI = 0.7853981633974483;
  module.exports = FOURTH_PI;
}), 13822: ((module) => {
  var FLOAT64_GAMMA_LANCZOS_G = 10.900511;
  module.exports = FLOAT64_GAMMA_LANCZOS_G;
}), 29475: ((module) => {
  var HALF_LN2 = 0.34657359027997264;
  module.exports = HALF_LN2;
}), 5553: ((module) => {
  var HALF_PI = 1.5707963267948966;
  module.exports = HALF_PI;
}), 43935: ((module) => {
  var FLOAT64_HIGH_WORD_ABS_MASK = 2147483647 >>> 0;
  module.exports = FLOAT64_HIGH_WORD_ABS_MASK;
}), 30222: ((module) => {
  var FLOAT64_HIGH_WORD_EXPONENT_MASK = 2146435072;
  module.exports = FLOAT64_HIGH_WORD_EXPONENT_MASK;
}), 45976: ((module) => {
  var FLOAT64_HIGH_WORD_SIGN_MASK = 2147483648 >>> 0;
  module.exports = FLOAT64_HIGH_WORD_SIGN_MASK;
}), 28910: ((module) => {
  var FLOAT64_HIGH_WORD_SIGNIFICAND_MASK = 1048575;
  module.exports = FLOAT64_HIGH_WORD_SIGNIFICAND_MASK;
}), 74322: ((module) => {
  var LN_SQRT_TWO_PI = 0.9189385332046728;
  module.exports = LN_SQRT_TWO_PI;
}), 81239: ((module) => {
  var LN2 = 0.6931471805599453;
  module.exports = LN2;
}), 92656: ((module) => {
  var FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL = -1023 | 0;
  module.exports = FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL;
}), 46276: ((module) => {
  var FLOAT64_MAX_BASE2_EXPONENT = 1023 | 0;
  module.exports = FLOAT64_MAX_BASE2_EXPONENT;
}), 74193: ((module) => {
  var FLOAT64_MAX_LN = 709.782712893384;
  module.exports = FLOAT64_MAX_LN;
}), 30313: ((module) => {
  var FLOAT64_MAX_NTH_FACTORIAL = 170 | 0;
  module.exports = FLOAT64_MAX_NTH_FACTORIAL;
}), 44241: ((module) => {
  var FLOAT64_MAX_SAFE_INTEGER = 9007199254740991;
  module.exports = FLOAT64_MAX_SAFE_INTEGER;
}), 83424: ((module) => {
  var FLOAT64_MAX = 17976931348623157e292;
  module.exports = FLOAT64_MAX;
}), 34862: ((module) => {
  var FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL = -1074 | 0;
  module.exports = FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL;
}), 67999: ((module) => {
  var FLOAT64_MIN_LN = -708.3964185322641;
  module.exports = FLOAT64_MIN_LN;
}), 81475: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Number2 = __webpack_require__(84241);
  var FLOAT64_NINF = Number2.NEGATIVE_INFINITY;
  module.exports = FLOAT64_NINF;
}), 31277: ((module) => {
  var FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS = 20 | 0;
  module.exports = FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS;
}), 39701: ((module) => {
  var PI = 3.141592653589793;
  module.exports = PI;
}), 50469: ((module) => {
  var FLOAT64_PINF = Number.POSITIVE_INFINITY;
  module.exports = FLOAT64_PINF;
}), 55417: ((module) => {
  var FLOAT64_SMALLEST_NORMAL = 22250738585072014e-324;
  module.exports = FLOAT64_SMALLEST_NORMAL;
}), 33975: ((module) => {
  var FLOAT64_SMALLEST_SUBNORMAL = 5e-324;
  module.exports = FLOAT64_SMALLEST_SUBNORMAL;
}), 58159: ((module) => {
  var FLOAT64_SQRT_EPSILON = 14901161193847656e-24;
  module.exports = FLOAT64_SQRT_EPSILON;
}), 62385: ((module) => {
  var SQRT_TWO_PI = 2.5066282746310007;
  module.exports = SQRT_TWO_PI;
}), 96515: ((module) => {
  var SQRT2 = 1.4142135623730951;
  module.exports = SQRT2;
}), 7120: ((module) => {
  var TWO_PI = 6.283185307179586;
  module.exports = TWO_PI;
}), 83960: ((module) => {
  var INT32_MAX = 2147483647 | 0;
  module.exports = INT32_MAX;
}), 26653: ((module) => {
  var UINT16_MAX = 65535 | 0;
  module.exports = UINT16_MAX;
}), 98035: ((module) => {
  var UINT32_MAX = 4294967295;
  module.exports = UINT32_MAX;
}), 92732: ((module) => {
  var UINT8_MAX = 255 | 0;
  module.exports = UINT8_MAX;
}), 36990: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(74209);
  module.exports = main;
}), 74209: ((module) => {
  var Fcn = Function;
  module.exports = Fcn;
}), 20530: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(18085);
  module.exports = main;
}), 18085: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isInteger = __webpack_require__(2804);
  function isEven(x) {
    return isInteger(x / 2);
  }
  module.exports = isEven;
}), 57234: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(50661);
  module.exports = main;
}), 50661: ((module, __unused_webpack_exports, __webpack_require__) => {
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  function isInfinite(x) {
    return x === PINF || x === NINF;
  }
  module.exports = isInfinite;
}), 2804: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(63835);
  module.exports = main;
}), 63835: ((module, __unused_webpack_exports, __webpack_require__) => {
  var floor = __webpack_require__(42334);
  function isInteger(x) {
    return floor(x) === x;
  }
  module.exports = isInteger;
}), 86523: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(49382);
  module.exports = main;
}), 49382: ((module) => {
  function isnan(x) {
    return x !== x;
  }
  module.exports = isnan;
}), 23270: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(48121);
  module.exports = main;
}), 48121: ((module, __unused_webpack_exports, __webpack_require__) => {
  var NINF = __webpack_require__(81475);
  function isNegativeZero(x) {
    return x === 0 && 1 / x === NINF;
  }
  module.exports = isNegativeZero;
}), 14993: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(30656);
  module.exports = main;
}), 30656: ((module, __unused_webpack_exports, __webpack_require__) => {
  var floor = __webpack_require__(42334);
  function isNonNegativeInteger(x) {
    return floor(x) === x && x >= 0;
  }
  module.exports = isNonNegativeInteger;
}), 97687: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(9106);
  module.exports = main;
}), 9106: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isEven = __webpack_require__(20530);
  function isOdd(x) {
    if (x > 0) {
      return isEven(x - 1);
    }
    return isEven(x + 1);
  }
  module.exports = isOdd;
}), 30866: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(7685);
  module.exports = main;
}), 7685: ((module, __unused_webpack_exports, __webpack_require__) => {
  var PINF = __webpack_require__(50469);
  function isPositiveZero(x) {
    return x === 0 && 1 / x === PINF;
  }
  module.exports = isPositiveZero;
}), 66260: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(76443);
  module.exports = main;
}), 76443: ((module) => {
  function abs(x) {
    return Math.abs(x);
  }
  module.exports = abs;
}), 99418: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(80989);
  module.exports = main;
}), 80989: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var asin = __webpack_require__(49827);
  var sqrt = __webpack_require__(15478);
  var PIO4 = __webpack_require__(86862);
  var MOREBITS = 6123233995736766e-32;
  function acos(x) {
    var z;
    if (isnan(x)) {
      return NaN;
    }
    if (x < -1 || x > 1) {
      return NaN;
    }
    if (x > 0.5) {
      return 2 * asin(sqrt(0.5 - 0.5 * x));
    }
    z = PIO4 - asin(x);
    z += MOREBITS;
    z += PIO4;
    return z;
  }
  module.exports = acos;
}), 49827: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(222);
  module.exports = main;
}), 222: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var sqrt = __webpack_require__(15478);
  var PIO4 = __webpack_require__(86862);
  var ratevalPQ = __webpack_require__(27947);
  var ratevalRS = __webpack_require__(50035);
  var MOREBITS = 6123233995736766e-32;
  function asin(x) {
    var sgn;
    var zz;
    var a;
    var p;
    var z;
    if (isnan(x)) {
      return NaN;
    }
    if (x > 0) {
      a = x;
    } else {
      sgn = true;
      a = -x;
    }
    if (a > 1) {
      return NaN;
    }
    if (a > 0.625) {
      zz = 1 - a;
      p = zz * ratevalRS(zz);
      zz = sqrt(zz + zz);
      z = PIO4 - zz;
      zz = zz * p - MOREBITS;
      z -= zz;
      z += PIO4;
    } else {
      if (a < 1e-8) {
        return x;
      }
      zz = a * a;
      z = zz * ratevalPQ(zz);
      z = a * z + a;
    }
    return sgn ? -z : z;
  }
  module.exports = asin;
}), 27947: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return 0.16666666666666713;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -8.198089802484825 + x * (19.562619833175948 + x * (-16.262479672107002 + x * (5.444622390564711 + x * (-0.6019598008014124 + x * 0.004253011369004428))));
      s2 = -49.18853881490881 + x * (139.51056146574857 + x * (-147.1791292232726 + x * (70.49610280856842 + x * (-14.740913729888538 + x * 1))));
    } else {
      x = 1 / x;
      s1 = 0.004253011369004428 + x * (-0.6019598008014124 + x * (5.444622390564711 + x * (-16.262479672107002 + x * (19.562619833175948 + x * -8.198089802484825))));
      s2 = 1 + x * (-14.740913729888538 + x * (70.49610280856842 + x * (-147.1791292232726 + x * (139.51056146574857 + x * -49.18853881490881))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 50035: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return 0.08333333333333809;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 28.536655482610616 + x * (-25.56901049652825 + x * (6.968710824104713 + x * (-0.5634242780008963 + x * 0.002967721961301243)));
      s2 = 342.43986579130785 + x * (-383.8770957603691 + x * (147.0656354026815 + x * (-21.947795316429207 + x * 1)));
    } else {
      x = 1 / x;
      s1 = 0.002967721961301243 + x * (-0.5634242780008963 + x * (6.968710824104713 + x * (-25.56901049652825 + x * 28.536655482610616)));
      s2 = 1 + x * (-21.947795316429207 + x * (147.0656354026815 + x * (-383.8770957603691 + x * 342.43986579130785)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 91354: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(91165);
  module.exports = main;
}), 59530: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return Infinity;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (0.22668404630224365 + x * (0.004826466289237662 + x * 4624429436045379e-20)))))))));
      s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
    } else {
      x = 1 / x;
      s1 = 4624429436045379e-20 + x * (0.004826466289237662 + x * (0.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
      s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 91165: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var log1p = __webpack_require__(74879);
  var sqrt = __webpack_require__(15478);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var E = __webpack_require__(20045);
  var EPSILON = __webpack_require__(55088);
  var lanczosSumExpGScaled = __webpack_require__(59530);
  var G = 10.900511;
  function beta(a, b) {
    var ambh;
    var agh;
    var bgh;
    var cgh;
    var res;
    var tmp;
    var c;
    if (isnan(a) || isnan(b)) {
      return NaN;
    }
    if (a < 0 || b < 0) {
      return NaN;
    }
    if (b === 1) {
      return 1 / a;
    }
    if (a === 1) {
      return 1 / b;
    }
    c = a + b;
    if (c < EPSILON) {
      res = c / a;
      res /= b;
      return res;
    }
    if (c === a && b < EPSILON) {
      return 1 / b;
    }
    if (c === b && a < EPSILON) {
      return 1 / a;
    }
    if (a < b) {
      tmp = b;
      b = a;
      a = tmp;
    }
    agh = a + G - 0.5;
    bgh = b + G - 0.5;
    cgh = c + G - 0.5;
    res = lanczosSumExpGScaled(a) * (lanczosSumExpGScaled(b) / lanczosSumExpGScaled(c));
    ambh = a - 0.5 - b;
    if (abs(b * ambh) < cgh * 100 && a > 100) {
      res *= exp(ambh * log1p(-b / cgh));
    } else {
      res *= pow(agh / cgh, ambh);
    }
    if (cgh > 1e10) {
      res *= pow(agh / cgh * (bgh / cgh), b);
    } else {
      res *= pow(agh * bgh / (cgh * cgh), b);
    }
    res *= sqrt(E / bgh);
    return res;
  }
  module.exports = beta;
}), 89986: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(44757);
  module.exports = main;
}), 44757: ((module, __unused_webpack_exports, __webpack_require__) => {
  var kernelBetainc = __webpack_require__(59818).assign;
  function betainc(x, a, b, regularized, upper) {
    var out = [0, 0];
    regularized = regularized === false ? false : true;
    upper = upper === true ? true : false;
    kernelBetainc(x, a, b, regularized, upper, out, 1, 0);
    return out[0];
  }
  module.exports = betainc;
}), 17548: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(67811);
  module.exports = main;
}), 67811: ((module, __unused_webpack_exports, __webpack_require__) => {
  var MAX_SAFE_INTEGER = __webpack_require__(44241);
  var PINF = __webpack_require__(50469);
  var isInteger = __webpack_require__(2804);
  var isnan = __webpack_require__(86523);
  var isOdd = __webpack_require__(97687);
  var floor = __webpack_require__(42334);
  var gcd = __webpack_require__(24370);
  function binomcoef(n, k) {
    var res;
    var sgn;
    var b;
    var c;
    var d;
    var g;
    var s;
    if (isnan(n) || isnan(k)) {
      return NaN;
    }
    if (!isInteger(n) || !isInteger(k)) {
      return NaN;
    }
    if (k < 0) {
      return 0;
    }
    sgn = 1;
    if (n < 0) {
      n = -n + k - 1;
      if (isOdd(k)) {
        sgn *= -1;
      }
    }
    if (k > n) {
      return 0;
    }
    if (k === 0 || k === n) {
      return sgn;
    }
    if (k === 1 || k === n - 1) {
      return sgn * n;
    }
    if (n - k < k) {
      k = n - k;
    }
    s = floor(MAX_SAFE_INTEGER / n);
    res = 1;
    for (d = 1; d <= k; d++) {
      if (res > s) {
        break;
      }
      res *= n;
      res /= d;
      n -= 1;
    }
    if (d > k) {
      return sgn * res;
    }
    b = binomcoef(n, k - d + 1);
    if (b === PINF) {
      return sgn * b;
    }
    c = binomcoef(k, k - d + 1);
    g = gcd(b, c);
    b /= g;
    c /= g;
    res /= c;
    return sgn * res * b;
  }
  module.exports = binomcoef;
}), 3385: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(27640);
  module.exports = main;
}), 27640: ((module) => {
  var ceil = Math.ceil;
  module.exports = ceil;
}), 35672: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(39775);
  module.exports = main;
}), 39775: ((module, __unused_webpack_exports, __webpack_require__) => {
  var SIGN_MASK = __webpack_require__(45976);
  var ABS_MASK = __webpack_require__(43935);
  var toWords = __webpack_require__(87949);
  var getHighWord = __webpack_require__(2882);
  var fromWords = __webpack_require__(17844);
  var WORDS = [0, 0];
  function copysign(x, y) {
    var hx;
    var hy;
    toWords.assign(x, WORDS, 1, 0);
    hx = WORDS[0];
    hx &= ABS_MASK;
    hy = getHighWord(y);
    hy &= SIGN_MASK;
    hx |= hy;
    return fromWords(hx, WORDS[1]);
  }
  module.exports = copysign;
}), 99191: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(84274);
  module.exports = main;
}), 84274: ((module, __unused_webpack_exports, __webpack_require__) => {
  var getHighWord = __webpack_require__(2882);
  var kernelCos = __webpack_require__(71567);
  var kernelSin = __webpack_require__(70186);
  var rempio2 = __webpack_require__(93982);
  var ABS_MASK = __webpack_require__(43935);
  var EXPONENT_MASK = __webpack_require__(30222);
  var buffer = [0, 0];
  var HIGH_WORD_PIO4 = 1072243195 | 0;
  var HIGH_WORD_TWO_NEG_27 = 1044381696 | 0;
  function cos(x) {
    var ix;
    var n;
    ix = getHighWord(x);
    ix &= ABS_MASK;
    if (ix <= HIGH_WORD_PIO4) {
      if (ix < HIGH_WORD_TWO_NEG_27) {
        return 1;
      }
      return kernelCos(x, 0);
    }
    if (ix >= EXPONENT_MASK) {
      return NaN;
    }
    n = rempio2(x, buffer);
    switch (n & 3) {
      case 0:
        return kernelCos(buffer[0], buffer[1]);
      case 1:
        return -kernelSin(buffer[0], buffer[1]);
      case 2:
        return -kernelCos(buffer[0], buffer[1]);
      default:
        return kernelSin(buffer[0], buffer[1]);
    }
  }
  module.exports = cos;
}), 30988: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(84387);
  module.exports = main;
}), 84387: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var exp = __webpack_require__(31851);
  var setLowWord = __webpack_require__(23786);
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  var polyvalPP = __webpack_require__(48300);
  var polyvalQQ = __webpack_require__(98018);
  var polyvalPA = __webpack_require__(60675);
  var polyvalQA = __webpack_require__(25266);
  var polyvalRA = __webpack_require__(98925);
  var polyvalSA = __webpack_require__(61332);
  var polyvalRB = __webpack_require__(516);
  var polyvalSB = __webpack_require__(99101);
  var TINY = 1e-300;
  var SMALL = 13877787807814457e-33;
  var ERX = 0.8450629115104675;
  var PPC = 0.12837916709551256;
  var QQC = 1;
  var PAC = -0.0023621185607526594;
  var QAC = 1;
  var RAC = -0.009864944034847148;
  var SAC = 1;
  var RBC = -0.0098649429247001;
  var SBC = 1;
  function erfc(x) {
    var sign;
    var ax;
    var z;
    var r;
    var s;
    var y;
    var p;
    var q;
    if (isnan(x)) {
      return NaN;
    }
    if (x === PINF) {
      return 0;
    }
    if (x === NINF) {
      return 2;
    }
    if (x === 0) {
      return 1;
    }
    if (x < 0) {
      sign = true;
      ax = -x;
    } else {
      sign = false;
      ax = x;
    }
    if (ax < 0.84375) {
      if (ax < SMALL) {
        return 1 - x;
      }
      z = x * x;
      r = PPC + z * polyvalPP(z);
      s = QQC + z * polyvalQQ(z);
      y = r / s;
      if (x < 0.25) {
        return 1 - (x + x * y);
      }
      r = x * y;
      r += x - 0.5;
      return 0.5 - r;
    }
    if (ax < 1.25) {
      s = ax - 1;
      p = PAC + s * polyvalPA(s);
      q = QAC + s * polyvalQA(s);
      if (sign) {
        return 1 + ERX + p / q;
      }
      return 1 - ERX - p / q;
    }
    if (ax < 28) {
      s = 1 / (ax * ax);
      if (ax < 2.857142857142857) {
        r = RAC + s * polyvalRA(s);
        s = SAC + s * polyvalSA(s);
      } else {
        if (x < -6) {
          return 2 - TINY;
        }
        r = RBC + s * polyvalRB(s);
        s = SBC + s * polyvalSB(s);
      }
      z = setLowWord(ax, 0);
      r = exp(-(z * z) - 0.5625) * exp((z - ax) * (z + ax) + r / s);
      if (sign) {
        return 2 - r / ax;
      }
      return r / ax;
    }
    if (sign) {
      return 2 - TINY;
    }
    return TINY * TINY;
  }
  module.exports = erfc;
}), 60675: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.41485611868374833;
    }
    return 0.41485611868374833 + x * (-0.3722078760357013 + x * (0.31834661990116175 + x * (-0.11089469428239668 + x * (0.035478304325618236 + x * -0.002166375594868791))));
  }
  module.exports = evalpoly;
}), 48300: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -0.3250421072470015;
    }
    return -0.3250421072470015 + x * (-0.02848174957559851 + x * (-0.005770270296489442 + x * -23763016656650163e-21));
  }
  module.exports = evalpoly;
}), 25266: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.10642088040084423;
    }
    return 0.10642088040084423 + x * (0.540397917702171 + x * (0.07182865441419627 + x * (0.12617121980876164 + x * (0.01363708391202905 + x * 0.011984499846799107))));
  }
  module.exports = evalpoly;
}), 98018: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.39791722395915535;
    }
    return 0.39791722395915535 + x * (0.0650222499887673 + x * (0.005081306281875766 + x * (13249473800432164e-20 + x * -3960228278775368e-21)));
  }
  module.exports = evalpoly;
}), 98925: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -0.6938585727071818;
    }
    return -0.6938585727071818 + x * (-10.558626225323291 + x * (-62.375332450326006 + x * (-162.39666946257347 + x * (-184.60509290671104 + x * (-81.2874355063066 + x * -9.814329344169145)))));
  }
  module.exports = evalpoly;
}), 516: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -0.799283237680523;
    }
    return -0.799283237680523 + x * (-17.757954917754752 + x * (-160.63638485582192 + x * (-637.5664433683896 + x * (-1025.0951316110772 + x * -483.5191916086514))));
  }
  module.exports = evalpoly;
}), 61332: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 19.651271667439257;
    }
    return 19.651271667439257 + x * (137.65775414351904 + x * (434.56587747522923 + x * (645.3872717332679 + x * (429.00814002756783 + x * (108.63500554177944 + x * (6.570249770319282 + x * -0.0604244152148581))))));
  }
  module.exports = evalpoly;
}), 99101: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 30.33806074348246;
    }
    return 30.33806074348246 + x * (325.7925129965739 + x * (1536.729586084437 + x * (3199.8582195085955 + x * (2553.0504064331644 + x * (474.52854120695537 + x * -22.44095244658582)))));
  }
  module.exports = evalpoly;
}), 80119: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(44306);
  module.exports = main;
}), 44306: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var sqrt = __webpack_require__(15478);
  var ln = __webpack_require__(51550);
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  var rationalFcnR1 = __webpack_require__(54801);
  var rationalFcnR2 = __webpack_require__(29945);
  var rationalFcnR3 = __webpack_require__(55733);
  var rationalFcnR4 = __webpack_require__(95917);
  var rationalFcnR5 = __webpack_require__(98097);
  var Y1 = 0.08913147449493408;
  var Y2 = 2.249481201171875;
  var Y3 = 0.807220458984375;
  var Y4 = 0.9399557113647461;
  var Y5 = 0.9836282730102539;
  function erfcinv(x) {
    var sign;
    var qs;
    var q;
    var g;
    var r;
    if (isnan(x)) {
      return NaN;
    }
    if (x === 0) {
      return PINF;
    }
    if (x === 2) {
      return NINF;
    }
    if (x === 1) {
      return 0;
    }
    if (x > 2 || x < 0) {
      return NaN;
    }
    if (x > 1) {
      sign = -1;
      q = 2 - x;
    } else {
      sign = 1;
      q = x;
    }
    x = 1 - q;
    if (x <= 0.5) {
      g = x * (x + 10);
      r = rationalFcnR1(x);
      return sign * (g * Y1 + g * r);
    }
    if (q >= 0.25) {
      g = sqrt(-2 * ln(q));
      q -= 0.25;
      r = rationalFcnR2(q);
      return sign * (g / (Y2 + r));
    }
    q = sqrt(-ln(q));
    if (q < 3) {
      qs = q - 1.125;
      r = rationalFcnR3(qs);
      return sign * (Y3 * q + r * q);
    }
    if (q < 6) {
      qs = q - 3;
      r = rationalFcnR4(qs);
      return sign * (Y4 * q + r * q);
    }
    qs = q - 6;
    r = rationalFcnR5(qs);
    return sign * (Y5 * q + r * q);
  }
  module.exports = erfcinv;
}), 54801: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -5087819496582806e-19;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -5087819496582806e-19 + x * (-0.008368748197417368 + x * (0.03348066254097446 + x * (-0.012692614766297404 + x * (-0.03656379714117627 + x * (0.02198786811111689 + x * (0.008226878746769157 + x * (-0.005387729650712429 + x * (0 + x * 0))))))));
      s2 = 1 + x * (-0.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (0.662328840472003 + x * (-0.7122890234154284 + x * (-0.05273963823400997 + x * (0.07952836873415717 + x * (-0.0023339375937419 + x * 8862163904564247e-19))))))));
    } else {
      x = 1 / x;
      s1 = 0 + x * (0 + x * (-0.005387729650712429 + x * (0.008226878746769157 + x * (0.02198786811111689 + x * (-0.03656379714117627 + x * (-0.012692614766297404 + x * (0.03348066254097446 + x * (-0.008368748197417368 + x * -5087819496582806e-19))))))));
      s2 = 8862163904564247e-19 + x * (-0.0023339375937419 + x * (0.07952836873415717 + x * (-0.05273963823400997 + x * (-0.7122890234154284 + x * (0.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-0.9700050433032906 + x * 1))))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 29945: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.20243350835593876;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.20243350835593876 + x * (0.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936)))))));
      s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))));
    } else {
      x = 1 / x;
      s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (0.10526468069939171 + x * -0.20243350835593876)))))));
      s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 55733: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.1311027816799519;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.1311027816799519 + x * (-0.16379404719331705 + x * (0.11703015634199525 + x * (0.38707973897260434 + x * (0.3377855389120359 + x * (0.14286953440815717 + x * (0.029015791000532906 + x * (0.0021455899538880526 + x * (-6794655751811263e-22 + x * (28522533178221704e-24 + x * -681149956853777e-24)))))))));
      s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (0.848854343457902 + x * (0.15226433829533179 + x * (0.011059242293464892 + x * (0 + x * (0 + x * 0)))))))));
    } else {
      x = 1 / x;
      s1 = -681149956853777e-24 + x * (28522533178221704e-24 + x * (-6794655751811263e-22 + x * (0.0021455899538880526 + x * (0.029015791000532906 + x * (0.14286953440815717 + x * (0.3377855389120359 + x * (0.38707973897260434 + x * (0.11703015634199525 + x * (-0.16379404719331705 + x * -0.1311027816799519)))))))));
      s2 = 0 + x * (0 + x * (0 + x * (0.011059242293464892 + x * (0.15226433829533179 + x * (0.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 95917: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.0350353787183178;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.0350353787183178 + x * (-0.0022242652921344794 + x * (0.018557330651423107 + x * (0.009508047013259196 + x * (0.0018712349281955923 + x * (15754461742496055e-20 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28)))))));
      s2 = 1 + x * (1.3653349817554064 + x * (0.7620591645536234 + x * (0.22009110576413124 + x * (0.03415891436709477 + x * (0.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))));
    } else {
      x = 1 / x;
      s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (15754461742496055e-20 + x * (0.0018712349281955923 + x * (0.009508047013259196 + x * (0.018557330651423107 + x * (-0.0022242652921344794 + x * -0.0350353787183178)))))));
      s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (0.00263861676657016 + x * (0.03415891436709477 + x * (0.22009110576413124 + x * (0.7620591645536234 + x * (1.3653349817554064 + x * 1)))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 98097: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.016743100507663373;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.016743100507663373 + x * (-0.0011295143874558028 + x * (0.001056288621524929 + x * (20938631748758808e-20 + x * (14962478375834237e-21 + x * (44969678992770644e-23 + x * (4625961635228786e-24 + x * (-2811287356288318e-29 + x * 9905570997331033e-32)))))));
      s2 = 1 + x * (0.5914293448864175 + x * (0.1381518657490833 + x * (0.016074608709367652 + x * (9640118070051656e-19 + x * (27533547476472603e-21 + x * (282243172016108e-21 + x * (0 + x * 0)))))));
    } else {
      x = 1 / x;
      s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4625961635228786e-24 + x * (44969678992770644e-23 + x * (14962478375834237e-21 + x * (20938631748758808e-20 + x * (0.001056288621524929 + x * (-0.0011295143874558028 + x * -0.016743100507663373)))))));
      s2 = 0 + x * (0 + x * (282243172016108e-21 + x * (27533547476472603e-21 + x * (9640118070051656e-19 + x * (0.016074608709367652 + x * (0.1381518657490833 + x * (0.5914293448864175 + x * 1)))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 13034: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(78349);
  module.exports = main;
}), 78349: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var sqrt = __webpack_require__(15478);
  var ln = __webpack_require__(51550);
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  var rationalFcnR1 = __webpack_require__(98944);
  var rationalFcnR2 = __webpack_require__(58776);
  var rationalFcnR3 = __webpack_require__(71964);
  var rationalFcnR4 = __webpack_require__(14932);
  var rationalFcnR5 = __webpack_require__(21376);
  var Y1 = 0.08913147449493408;
  var Y2 = 2.249481201171875;
  var Y3 = 0.807220458984375;
  var Y4 = 0.9399557113647461;
  var Y5 = 0.9836282730102539;
  function erfinv(x) {
    var sign;
    var ax;
    var qs;
    var q;
    var g;
    var r;
    if (isnan(x)) {
      return NaN;
    }
    if (x === 1) {
      return PINF;
    }
    if (x === -1) {
      return NINF;
    }
    if (x === 0) {
      return x;
    }
    if (x > 1 || x < -1) {
      return NaN;
    }
    if (x < 0) {
      sign = -1;
      ax = -x;
    } else {
      sign = 1;
      ax = x;
    }
    q = 1 - ax;
    if (ax <= 0.5) {
      g = ax * (ax + 10);
      r = rationalFcnR1(ax);
      return sign * (g * Y1 + g * r);
    }
    if (q >= 0.25) {
      g = sqrt(-2 * ln(q));
      q -= 0.25;
      r = rationalFcnR2(q);
      return sign * (g / (Y2 + r));
    }
    q = sqrt(-ln(q));
    if (q < 3) {
      qs = q - 1.125;
      r = rationalFcnR3(qs);
      return sign * (Y3 * q + r * q);
    }
    if (q < 6) {
      qs = q - 3;
      r = rationalFcnR4(qs);
      return sign * (Y4 * q + r * q);
    }
    qs = q - 6;
    r = rationalFcnR5(qs);
    return sign * (Y5 * q + r * q);
  }
  module.exports = erfinv;
}), 98944: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -5087819496582806e-19;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -5087819496582806e-19 + x * (-0.008368748197417368 + x * (0.03348066254097446 + x * (-0.012692614766297404 + x * (-0.03656379714117627 + x * (0.02198786811111689 + x * (0.008226878746769157 + x * (-0.005387729650712429 + x * (0 + x * 0))))))));
      s2 = 1 + x * (-0.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (0.662328840472003 + x * (-0.7122890234154284 + x * (-0.05273963823400997 + x * (0.07952836873415717 + x * (-0.0023339375937419 + x * 8862163904564247e-19))))))));
    } else {
      x = 1 / x;
      s1 = 0 + x * (0 + x * (-0.005387729650712429 + x * (0.008226878746769157 + x * (0.02198786811111689 + x * (-0.03656379714117627 + x * (-0.012692614766297404 + x * (0.03348066254097446 + x * (-0.008368748197417368 + x * -5087819496582806e-19))))))));
      s2 = 8862163904564247e-19 + x * (-0.0023339375937419 + x * (0.07952836873415717 + x * (-0.05273963823400997 + x * (-0.7122890234154284 + x * (0.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-0.9700050433032906 + x * 1))))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 58776: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.20243350835593876;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.20243350835593876 + x * (0.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936)))))));
      s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))));
    } else {
      x = 1 / x;
      s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (0.10526468069939171 + x * -0.20243350835593876)))))));
      s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 71964: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.1311027816799519;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.1311027816799519 + x * (-0.16379404719331705 + x * (0.11703015634199525 + x * (0.38707973897260434 + x * (0.3377855389120359 + x * (0.14286953440815717 + x * (0.029015791000532906 + x * (0.0021455899538880526 + x * (-6794655751811263e-22 + x * (28522533178221704e-24 + x * -681149956853777e-24)))))))));
      s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (0.848854343457902 + x * (0.15226433829533179 + x * (0.011059242293464892 + x * (0 + x * (0 + x * 0)))))))));
    } else {
      x = 1 / x;
      s1 = -681149956853777e-24 + x * (28522533178221704e-24 + x * (-6794655751811263e-22 + x * (0.0021455899538880526 + x * (0.029015791000532906 + x * (0.14286953440815717 + x * (0.3377855389120359 + x * (0.38707973897260434 + x * (0.11703015634199525 + x * (-0.16379404719331705 + x * -0.1311027816799519)))))))));
      s2 = 0 + x * (0 + x * (0 + x * (0.011059242293464892 + x * (0.15226433829533179 + x * (0.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 14932: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.0350353787183178;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.0350353787183178 + x * (-0.0022242652921344794 + x * (0.018557330651423107 + x * (0.009508047013259196 + x * (0.0018712349281955923 + x * (15754461742496055e-20 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28)))))));
      s2 = 1 + x * (1.3653349817554064 + x * (0.7620591645536234 + x * (0.22009110576413124 + x * (0.03415891436709477 + x * (0.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))));
    } else {
      x = 1 / x;
      s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (15754461742496055e-20 + x * (0.0018712349281955923 + x * (0.009508047013259196 + x * (0.018557330651423107 + x * (-0.0022242652921344794 + x * -0.0350353787183178)))))));
      s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (0.00263861676657016 + x * (0.03415891436709477 + x * (0.22009110576413124 + x * (0.7620591645536234 + x * (1.3653349817554064 + x * 1)))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 21376: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.016743100507663373;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.016743100507663373 + x * (-0.0011295143874558028 + x * (0.001056288621524929 + x * (20938631748758808e-20 + x * (14962478375834237e-21 + x * (44969678992770644e-23 + x * (4625961635228786e-24 + x * (-2811287356288318e-29 + x * 9905570997331033e-32)))))));
      s2 = 1 + x * (0.5914293448864175 + x * (0.1381518657490833 + x * (0.016074608709367652 + x * (9640118070051656e-19 + x * (27533547476472603e-21 + x * (282243172016108e-21 + x * (0 + x * 0)))))));
    } else {
      x = 1 / x;
      s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4625961635228786e-24 + x * (44969678992770644e-23 + x * (14962478375834237e-21 + x * (20938631748758808e-20 + x * (0.001056288621524929 + x * (-0.0011295143874558028 + x * -0.016743100507663373)))))));
      s2 = 0 + x * (0 + x * (282243172016108e-21 + x * (27533547476472603e-21 + x * (9640118070051656e-19 + x * (0.016074608709367652 + x * (0.1381518657490833 + x * (0.5914293448864175 + x * 1)))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 36567: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ldexp = __webpack_require__(83291);
  var polyvalP = __webpack_require__(71589);
  function expmulti(hi, lo, k) {
    var r;
    var t;
    var c;
    var y;
    r = hi - lo;
    t = r * r;
    c = r - t * polyvalP(t);
    y = 1 - (lo - r * c / (2 - c) - hi);
    return ldexp(y, k);
  }
  module.exports = expmulti;
}), 31851: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(81878);
  module.exports = main;
}), 81878: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var trunc = __webpack_require__(81262);
  var NINF = __webpack_require__(81475);
  var PINF = __webpack_require__(50469);
  var expmulti = __webpack_require__(36567);
  var LN2_HI = 0.6931471803691238;
  var LN2_LO = 19082149292705877e-26;
  var LOG2_E = 1.4426950408889634;
  var OVERFLOW = 709.782712893384;
  var UNDERFLOW = -745.1332191019411;
  var NEARZERO = 1 / (1 << 28);
  var NEG_NEARZERO = -NEARZERO;
  function exp(x) {
    var hi;
    var lo;
    var k;
    if (isnan(x) || x === PINF) {
      return x;
    }
    if (x === NINF) {
      return 0;
    }
    if (x > OVERFLOW) {
      return PINF;
    }
    if (x < UNDERFLOW) {
      return 0;
    }
    if (x > NEG_NEARZERO && x < NEARZERO) {
      return 1 + x;
    }
    if (x < 0) {
      k = trunc(LOG2_E * x - 0.5);
    } else {
      k = trunc(LOG2_E * x + 0.5);
    }
    hi = x - k * LN2_HI;
    lo = k * LN2_LO;
    return expmulti(hi, lo, k);
  }
  module.exports = exp;
}), 71589: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.16666666666666602;
    }
    return 0.16666666666666602 + x * (-0.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 41381367970572385e-24)));
  }
  module.exports = evalpoly;
}), 40141: ((module, __unused_webpack_exports, __webpack_require__) => {
  var expm1 = __webpack_require__(56172);
  module.exports = expm1;
}), 56172: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var getHighWord = __webpack_require__(2882);
  var setHighWord = __webpack_require__(45990);
  var fromWords = __webpack_require__(17844);
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  var FLOAT64_EXPONENT_BIAS = __webpack_require__(11877);
  var HALF_LN2 = __webpack_require__(29475);
  var polyval = __webpack_require__(46736);
  var OVERFLOW_THRESHOLD = 709.782712893384;
  var LN2_HI = 0.6931471803691238;
  var LN2_LO = 19082149292705877e-26;
  var LN2_INV = 1.4426950408889634;
  var LN2x56 = 38.816242111356935;
  var LN2_HALFX3 = 1.0397207708399179;
  function expm1(x) {
    var halfX;
    var twopk;
    var sign;
    var hi;
    var lo;
    var hx;
    var r1;
    var y;
    var z;
    var c;
    var t;
    var e;
    var k;
    if (x === PINF || isnan(x)) {
      return x;
    }
    if (x === NINF) {
      return -1;
    }
    if (x === 0) {
      return x;
    }
    if (x < 0) {
      sign = true;
      y = -x;
    } else {
      sign = false;
      y = x;
    }
    if (y >= LN2x56) {
      if (sign) {
        return -1;
      }
      if (y >= OVERFLOW_THRESHOLD) {
        return PINF;
      }
    }
    hx = getHighWord(y) | 0;
    if (y > HALF_LN2) {
      if (y < LN2_HALFX3) {
        if (sign) {
          hi = x + LN2_HI;
          lo = -LN2_LO;
          k = -1;
        } else {
          hi = x - LN2_HI;
          lo = LN2_LO;
          k = 1;
        }
      } else {
        if (sign) {
          k = LN2_INV * x - 0.5;
        } else {
          k = LN2_INV * x + 0.5;
        }
        k |= 0;
        t = k;
        hi = x - t * LN2_HI;
        lo = t * LN2_LO;
      }
      x = hi - lo;
      c = hi - x - lo;
    } else if (hx < 1016070144) {
      return x;
    } else {
      k = 0;
    }
    halfX = 0.5 * x;
    z = x * halfX;
    r1 = 1 + z * polyval(z);
    t = 3 - r1 * halfX;
    e = z * ((r1 - t) / (6 - x * t));
    if (k === 0) {
      return x - (x * e - z);
    }
    twopk = fromWords(FLOAT64_EXPONENT_BIAS + k << 20, 0);
    e = x * (e - c) - c;
    e -= z;
    if (k === -1) {
      return 0.5 * (x - e) - 0.5;
    }
    if (k === 1) {
      if (x < -0.25) {
        return -2 * (e - (x + 0.5));
      }
      return 1 + 2 * (x - e);
    }
    if (k <= -2 || k > 56) {
      y = 1 - (e - x);
      if (k === 1024) {
        hi = getHighWord(y) + (k << 20) | 0;
        y = setHighWord(y, hi);
      } else {
        y *= twopk;
      }
      return y - 1;
    }
    t = 1;
    if (k < 20) {
      hi = 1072693248 - (2097152 >> k) | 0;
      t = setHighWord(t, hi);
      y = t - (e - x);
    } else {
      hi = FLOAT64_EXPONENT_BIAS - k << 20 | 0;
      t = setHighWord(t, hi);
      y = x - (e + t);
      y += 1;
    }
    y *= twopk;
    return y;
  }
  module.exports = expm1;
}), 46736: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -0.03333333333333313;
    }
    return -0.03333333333333313 + x * (0.0015873015872548146 + x * (-793650757867488e-19 + x * (4008217827329362e-21 + x * -20109921818362437e-23)));
  }
  module.exports = evalpoly;
}), 79119: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(42938);
  module.exports = main;
}), 42938: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var isInteger = __webpack_require__(2804);
  var gamma = __webpack_require__(40905);
  var PINF = __webpack_require__(50469);
  var FLOAT64_MAX_NTH_FACTORIAL = __webpack_require__(30313);
  var FACTORIALS = __webpack_require__(75613);
  function factorial(x) {
    if (isnan(x)) {
      return NaN;
    }
    if (isInteger(x)) {
      if (x < 0) {
        return NaN;
      }
      if (x <= FLOAT64_MAX_NTH_FACTORIAL) {
        return FACTORIALS[x];
      }
      return PINF;
    }
    return gamma(x + 1);
  }
  module.exports = factorial;
}), 42334: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(55681);
  module.exports = main;
}), 55681: ((module) => {
  var floor = Math.floor;
  module.exports = floor;
}), 11011: ((module, __unused_webpack_exports, __webpack_require__) => {
  var lanczosSum = __webpack_require__(82950);
  var gamma = __webpack_require__(40905);
  var log1p = __webpack_require__(74879);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var EPSILON = __webpack_require__(55088);
  var E = __webpack_require__(20045);
  var G = __webpack_require__(13822);
  var FLOAT64_MAX_NTH_FACTORIAL = __webpack_require__(30313);
  var FACTORIAL_169 = 4269068009004705e289;
  function gammaDeltaRatioLanczos(z, delta) {
    var result;
    var ratio;
    var zgh;
    if (z < EPSILON) {
      if (delta >= FLOAT64_MAX_NTH_FACTORIAL) {
        ratio = gammaDeltaRatioLanczos(delta, FLOAT64_MAX_NTH_FACTORIAL - delta);
        ratio *= z;
        ratio *= FACTORIAL_169;
        return 1 / ratio;
      }
      return 1 / (z * gamma(z + delta));
    }
    zgh = z + G - 0.5;
    if (z + delta === z) {
      if (abs(delta / zgh) < EPSILON) {
        result = exp(-delta);
      } else {
        result = 1;
      }
    } else {
      if (abs(delta) < 10) {
        result = exp((0.5 - z) * log1p(delta / zgh));
      } else {
        result = pow(zgh / (zgh + delta), z - 0.5);
      }
      result *= lanczosSum(z) / lanczosSum(z + delta);
    }
    result *= pow(E / (zgh + delta), delta);
    return result;
  }
  module.exports = gammaDeltaRatioLanczos;
}), 84320: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(72503);
  module.exports = main;
}), 72503: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var floor = __webpack_require__(42334);
  var gamma = __webpack_require__(40905);
  var factorial = __webpack_require__(79119);
  var FLOAT64_MAX_NTH_FACTORIAL = __webpack_require__(30313);
  var gammaDeltaRatioLanczos = __webpack_require__(11011);
  function gammaDeltaRatio(z, delta) {
    var result;
    var idelta;
    var iz;
    if (z <= 0 || z + delta <= 0) {
      return gamma(z) / gamma(z + delta);
    }
    idelta = floor(delta);
    if (idelta === delta) {
      iz = floor(z);
      if (iz === z) {
        if (z <= FLOAT64_MAX_NTH_FACTORIAL && z + delta <= FLOAT64_MAX_NTH_FACTORIAL) {
          return factorial(iz - 1) / factorial(idelta + iz - 1);
        }
      }
      if (abs(delta) < 20) {
        if (delta === 0) {
          return 1;
        }
        if (delta < 0) {
          z -= 1;
          result = z;
          delta += 1;
          while (delta !== 0) {
            z -= 1;
            result *= z;
            delta += 1;
          }
          return result;
        }
        result = 1 / z;
        delta -= 1;
        while (delta !== 0) {
          z += 1;
          result /= z;
          delta -= 1;
        }
        return result;
      }
    }
    return gammaDeltaRatioLanczos(z, delta);
  }
  module.exports = gammaDeltaRatio;
}), 82638: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(62193);
  module.exports = main;
}), 62193: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gammaLanczosSumExpGScaled = __webpack_require__(61878);
  module.exports = gammaLanczosSumExpGScaled;
}), 61878: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return Infinity;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (0.22668404630224365 + x * (0.004826466289237662 + x * 4624429436045379e-20)))))))));
      s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
    } else {
      x = 1 / x;
      s1 = 4624429436045379e-20 + x * (0.004826466289237662 + x * (0.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
      s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 82950: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(92185);
  module.exports = main;
}), 92185: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gammaLanczosSum = __webpack_require__(90350);
  module.exports = gammaLanczosSum;
}), 90350: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return Infinity;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 3847467039331777e-5 + x * (3685766504351951e-5 + x * (1588920245372942e-5 + x * (4059208354298835e-6 + x * (6805476611834733e-7 + x * (7823975500312005e-8 + x * (6246580776401795e-9 + x * (341986.3488721347 + x * (12287.194511824551 + x * (261.61404416416684 + x * 2.5066282746310007)))))))));
      s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
    } else {
      x = 1 / x;
      s1 = 2.5066282746310007 + x * (261.61404416416684 + x * (12287.194511824551 + x * (341986.3488721347 + x * (6246580776401795e-9 + x * (7823975500312005e-8 + x * (6805476611834733e-7 + x * (4059208354298835e-6 + x * (1588920245372942e-5 + x * (3685766504351951e-5 + x * 3847467039331777e-5)))))))));
      s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 40905: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(19848);
  module.exports = main;
}), 19848: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var isInteger = __webpack_require__(2804);
  var isNegativeZero = __webpack_require__(23270);
  var abs = __webpack_require__(66260);
  var floor = __webpack_require__(42334);
  var sin = __webpack_require__(61794);
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  var PI = __webpack_require__(39701);
  var stirlingApprox = __webpack_require__(90101);
  var smallApprox = __webpack_require__(76630);
  var rateval = __webpack_require__(63381);
  function gamma(x) {
    var sign;
    var q;
    var p;
    var z;
    if (isInteger(x) && x < 0 || x === NINF || isnan(x)) {
      return NaN;
    }
    if (x === 0) {
      if (isNegativeZero(x)) {
        return NINF;
      }
      return PINF;
    }
    if (x > 171.61447887182297) {
      return PINF;
    }
    if (x < -170.5674972726612) {
      return 0;
    }
    q = abs(x);
    if (q > 33) {
      if (x >= 0) {
        return stirlingApprox(x);
      }
      p = floor(q);
      if ((p & 1) === 0) {
        sign = -1;
      } else {
        sign = 1;
      }
      z = q - p;
      if (z > 0.5) {
        p += 1;
        z = q - p;
      }
      z = q * sin(PI * z);
      return sign * PI / (abs(z) * stirlingApprox(q));
    }
    z = 1;
    while (x >= 3) {
      x -= 1;
      z *= x;
    }
    while (x < 0) {
      if (x > -1e-9) {
        return smallApprox(x, z);
      }
      z /= x;
      x += 1;
    }
    while (x < 2) {
      if (x < 1e-9) {
        return smallApprox(x, z);
      }
      z /= x;
      x += 1;
    }
    if (x === 2) {
      return z;
    }
    x -= 2;
    return z * rateval(x);
  }
  module.exports = gamma;
}), 6886: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.08333333333334822;
    }
    return 0.08333333333334822 + x * (0.0034722222160545866 + x * (-0.0026813261780578124 + x * (-22954996161337813e-20 + x * 7873113957930937e-19)));
  }
  module.exports = evalpoly;
}), 63381: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return 1;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 1 + x * (0.4942148268014971 + x * (0.20744822764843598 + x * (0.04763678004571372 + x * (0.010421379756176158 + x * (0.0011913514700658638 + x * (16011952247675185e-20 + x * 0))))));
      s2 = 1 + x * (0.0714304917030273 + x * (-0.23459179571824335 + x * (0.035823639860549865 + x * (0.011813978522206043 + x * (-0.004456419138517973 + x * (5396055804933034e-19 + x * -23158187332412014e-21))))));
    } else {
      x = 1 / x;
      s1 = 0 + x * (16011952247675185e-20 + x * (0.0011913514700658638 + x * (0.010421379756176158 + x * (0.04763678004571372 + x * (0.20744822764843598 + x * (0.4942148268014971 + x * 1))))));
      s2 = -23158187332412014e-21 + x * (5396055804933034e-19 + x * (-0.004456419138517973 + x * (0.011813978522206043 + x * (0.035823639860549865 + x * (-0.23459179571824335 + x * (0.0714304917030273 + x * 1))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 76630: ((module, __unused_webpack_exports, __webpack_require__) => {
  var EULER = __webpack_require__(82404);
  function gamma(x, z) {
    return z / ((1 + EULER * x) * x);
  }
  module.exports = gamma;
}), 90101: ((module, __unused_webpack_exports, __webpack_require__) => {
  var SQRT_TWO_PI = __webpack_require__(62385);
  var pow = __webpack_require__(6310);
  var exp = __webpack_require__(31851);
  var polyval = __webpack_require__(6886);
  var MAX_STIRLING = 143.01608;
  function gamma(x) {
    var w;
    var y;
    var v;
    w = 1 / x;
    w = 1 + w * polyval(w);
    y = exp(x);
    if (x > MAX_STIRLING) {
      v = pow(x, 0.5 * x - 0.25);
      y = v * (v / y);
    } else {
      y = pow(x, x - 0.5) / y;
    }
    return SQRT_TWO_PI * y * w;
  }
  module.exports = gamma;
}), 27186: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gamma1pm1 = __webpack_require__(67013);
  module.exports = gamma1pm1;
}), 23256: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ln = __webpack_require__(51550);
  var EPS = __webpack_require__(55088);
  var rateval1 = __webpack_require__(38280);
  var rateval2 = __webpack_require__(1440);
  var rateval3 = __webpack_require__(87492);
  var Y1 = 0.15896368026733398;
  var Y2 = 0.5281534194946289;
  var Y3 = 0.45201730728149414;
  function lgammaSmallImp(z, zm1, zm2) {
    var prefix;
    var result;
    var r;
    var R;
    if (z < EPS) {
      return -ln(z);
    }
    if (zm1 === 0 || zm2 === 0) {
      return 0;
    }
    result = 0;
    if (z > 2) {
      if (z >= 3) {
        do {
          z -= 1;
          zm2 -= 1;
          result += ln(z);
        } while (z >= 3);
        zm2 = z - 2;
      }
      r = zm2 * (z + 1);
      R = rateval1(zm2);
      result += r * Y1 + r * R;
      return result;
    }
    if (z < 1) {
      result += -ln(z);
      zm2 = zm1;
      zm1 = z;
      z += 1;
    }
    if (z <= 1.5) {
      r = rateval2(zm1);
      prefix = zm1 * zm2;
      result += prefix * Y2 + prefix * r;
      return result;
    }
    r = zm2 * zm1;
    R = rateval3(-zm2);
    result += r * Y3 + r * R;
    return result;
  }
  module.exports = lgammaSmallImp;
}), 67013: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gamma = __webpack_require__(40905);
  var expm1 = __webpack_require__(40141);
  var log1p = __webpack_require__(74879);
  var isnan = __webpack_require__(86523);
  var lgammaSmallImp = __webpack_require__(23256);
  function gamma1pm1(x) {
    if (isnan(x)) {
      return NaN;
    }
    if (x < 0) {
      if (x < -0.5) {
        return gamma(1 + x) - 1;
      }
      return expm1(-log1p(x) + lgammaSmallImp(x + 2, x + 1, x));
    }
    if (x < 2) {
      return expm1(lgammaSmallImp(x + 1, x, x - 1));
    }
    return gamma(1 + x) - 1;
  }
  module.exports = gamma1pm1;
}), 38280: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.01803556856784494;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.01803556856784494 + x * (0.02512664961998968 + x * (0.049410315156753225 + x * (0.0172491608709614 + x * (-2594535632054381e-19 + x * (-5410098692152044e-19 + x * (-3245886498259485e-20 + x * 0))))));
      s2 = 1 + x * (1.962029871977952 + x * (1.4801966942423133 + x * (0.5413914320717209 + x * (0.09885042511280101 + x * (0.008213096746488934 + x * (22493629192211576e-20 + x * -22335276320861708e-23))))));
    } else {
      x = 1 / x;
      s1 = 0 + x * (-3245886498259485e-20 + x * (-5410098692152044e-19 + x * (-2594535632054381e-19 + x * (0.0172491608709614 + x * (0.049410315156753225 + x * (0.02512664961998968 + x * -0.01803556856784494))))));
      s2 = -22335276320861708e-23 + x * (22493629192211576e-20 + x * (0.008213096746488934 + x * (0.09885042511280101 + x * (0.5413914320717209 + x * (1.4801966942423133 + x * (1.962029871977952 + x * 1))))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 1440: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return 0.04906224540690395;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 0.04906224540690395 + x * (-0.09691175301595212 + x * (-0.4149833583594954 + x * (-0.4065671242119384 + x * (-0.1584135863906922 + x * (-0.024014982064857155 + x * -0.0010034668769627955)))));
      s2 = 1 + x * (3.0234982984646304 + x * (3.4873958536072385 + x * (1.9141558827442668 + x * (0.5071377386143635 + x * (0.05770397226904519 + x * 0.001957681026011072)))));
    } else {
      x = 1 / x;
      s1 = -0.0010034668769627955 + x * (-0.024014982064857155 + x * (-0.1584135863906922 + x * (-0.4065671242119384 + x * (-0.4149833583594954 + x * (-0.09691175301595212 + x * 0.04906224540690395)))));
      s2 = 0.001957681026011072 + x * (0.05770397226904519 + x * (0.5071377386143635 + x * (1.9141558827442668 + x * (3.4873958536072385 + x * (3.0234982984646304 + x * 1)))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 87492: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.029232972183027003;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.029232972183027003 + x * (0.14421626775719232 + x * (-0.14244039073863127 + x * (0.05428096940550536 + x * (-0.008505359768683364 + x * (4311713426792973e-19 + x * 0)))));
      s2 = 1 + x * (-1.5016935605448505 + x * (0.846973248876495 + x * (-0.22009515181499575 + x * (0.02558279715597587 + x * (-0.0010066679553914337 + x * -8271935218912905e-22)))));
    } else {
      x = 1 / x;
      s1 = 0 + x * (4311713426792973e-19 + x * (-0.008505359768683364 + x * (0.05428096940550536 + x * (-0.14244039073863127 + x * (0.14421626775719232 + x * -0.029232972183027003)))));
      s2 = -8271935218912905e-22 + x * (-0.0010066679553914337 + x * (0.02558279715597587 + x * (-0.22009515181499575 + x * (0.846973248876495 + x * (-1.5016935605448505 + x * 1)))));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 17078: ((module, __unused_webpack_exports, __webpack_require__) => {
  var exp = __webpack_require__(31851);
  function finiteGammaQ(a, x) {
    var term;
    var sum;
    var e;
    var n;
    e = exp(-x);
    sum = e;
    if (sum !== 0) {
      term = sum;
      for (n = 1; n < a; ++n) {
        term /= n;
        term *= x;
        sum += term;
      }
    }
    return sum;
  }
  module.exports = finiteGammaQ;
}), 25120: ((module, __unused_webpack_exports, __webpack_require__) => {
  var erfc = __webpack_require__(30988);
  var sqrt = __webpack_require__(15478);
  var exp = __webpack_require__(31851);
  var PI = __webpack_require__(39701);
  function finiteHalfGammaQ(a, x) {
    var half;
    var term;
    var sum;
    var e;
    var n;
    e = erfc(sqrt(x));
    if (e !== 0 && a > 1) {
      term = exp(-x) / sqrt(PI * x);
      term *= x;
      half = 0.5;
      term /= half;
      sum = term;
      for (n = 2; n < a; ++n) {
        term /= n - half;
        term *= x;
        sum += term;
      }
      e += sum;
    }
    return e;
  }
  module.exports = finiteHalfGammaQ;
}), 85852: ((module, __unused_webpack_exports, __webpack_require__) => {
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var ln = __webpack_require__(51550);
  var MAX_LN = __webpack_require__(74193);
  var MIN_LN = __webpack_require__(67999);
  function fullIGammaPrefix(a, z) {
    var prefix;
    var alz;
    alz = a * ln(z);
    if (z >= 1) {
      if (alz < MAX_LN && -z > MIN_LN) {
        prefix = pow(z, a) * exp(-z);
      } else if (a >= 1) {
        prefix = pow(z / exp(z / a), a);
      } else {
        prefix = exp(alz - z);
      }
    } else {
      if (alz > MIN_LN) {
        prefix = pow(z, a) * exp(-z);
      } else if (z / a < MAX_LN) {
        prefix = pow(z / exp(z / a), a);
      } else {
        prefix = exp(alz - z);
      }
    }
    return prefix;
  }
  module.exports = fullIGammaPrefix;
}), 6144: ((module, __unused_webpack_exports, __webpack_require__) => {
  var floor = __webpack_require__(42334);
  var gamma = __webpack_require__(40905);
  var abs = __webpack_require__(66260);
  var pow = __webpack_require__(6310);
  var ln = __webpack_require__(51550);
  var SQRT_EPSILON = __webpack_require__(58159);
  var FLOAT64_MAX = __webpack_require__(83424);
  var MAX_LN = __webpack_require__(74193);
  var tgammaILargeX = __webpack_require__(23781);
  var finiteGammaQ = __webpack_require__(17078);
  var finiteHalfGammaQ = __webpack_require__(25120);
  var fullIGammaPrefix = __webpack_require__(85852);
  var igammaTemmeLarge = __webpack_require__(10712);
  var lowerGammaSeries = __webpack_require__(47178);
  var regularisedGammaPrefix = __webpack_require__(94175);
  var tgammaSmallUpperPart = __webpack_require__(80097);
  var upperGammaFraction = __webpack_require__(20386);
  function igammaFinal(x, a, regularized, upper) {
    var optimisedInvert;
    var evalMethod;
    var isHalfInt;
    var initValue;
    var useTemme;
    var isSmallA;
    var result;
    var invert;
    var isInt;
    var sigma;
    var res;
    var gam;
    var fa;
    var g;
    result = 0;
    invert = upper;
    isSmallA = a < 30 && a <= x + 1 && x < MAX_LN;
    if (isSmallA) {
      fa = floor(a);
      isInt = fa === a;
      isHalfInt = isInt ? false : abs(fa - a) === 0.5;
    } else {
      isInt = false;
      isHalfInt = false;
    }
    if (isInt && x > 0.6) {
      invert = !invert;
      evalMethod = 0;
    } else if (isHalfInt && x > 0.2) {
      invert = !invert;
      evalMethod = 1;
    } else if (x < SQRT_EPSILON && a > 1) {
      evalMethod = 6;
    } else if (x > 1e3 && (a < x || abs(a - 50) / x < 1)) {
      invert = !invert;
      evalMethod = 7;
    } else if (x < 0.5) {
      if (-0.4 / ln(x) < a) {
        evalMethod = 2;
      } else {
        evalMethod = 3;
      }
    } else if (x < 1.1) {
      if (x * 0.75 < a) {
        evalMethod = 2;
      } else {
        evalMethod = 3;
      }
    } else {
      useTemme = false;
      if (regularized && a > 20) {
        sigma = abs((x - a) / a);
        if (a > 200) {
          if (20 / a > sigma * sigma) {
            useTemme = true;
          }
        } else if (sigma < 0.4) {
          useTemme = true;
        }
      }
      if (useTemme) {
        evalMethod = 5;
      } else if (x - 1 / (3 * x) < a) {
        evalMethod = 2;
      } else {
        evalMethod = 4;
        invert = !invert;
      }
    }
    switch (evalMethod) {
      case 0:
        result = finiteGammaQ(a, x);
        if (regularized === false) {
          result *= gamma(a);
        }
        break;
      case 1:
        result = finiteHalfGammaQ(a, x);
        if (regularized === false) {
          result *= gamma(a);
        }
        break;
      case 2:
        result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
        if (result !== 0) {
          initValue = 0;
          optimisedInvert = false;
          if (invert) {
            initValue = regularized ? 1 : gamma(a);
            if (regularized || result >= 1 || FLOAT64_MAX * result > initValue) {
              initValue /= result;
              if (regularized || a < 1 || FLOAT64_MAX / a > initValue) {
                initValue *= -a;
                optimisedInvert = true;
              } else {
                initValue = 0;
              }
            } else {
              initValue = 0;
            }
          }
          result *= lowerGammaSeries(a, x, initValue) / a;
          if (optimisedInvert) {
            invert = false;
            result = -result;
          }
        }
        break;
      case 3:
        invert = !invert;
        res = tgammaSmallUpperPart(a, x, invert);
        result = res[0];
        g = res[1];
        invert = false;
        if (regularized) {
          result /= g;
        }
        break;
      case 4:
        result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
        if (result !== 0) {
          result *= upperGammaFraction(a, x);
        }
        break;
      case 5:
        result = igammaTemmeLarge(a, x);
        if (x >= a) {
          invert = !invert;
        }
        break;
      case 6:
        result = regularized ? pow(x, a) / gamma(a + 1) : pow(x, a) / a;
        result *= 1 - a * x / (a + 1);
        break;
      case 7:
        result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
        result /= x;
        if (result !== 0) {
          result *= tgammaILargeX(a, x);
        }
        break;
    }
    if (regularized && result > 1) {
      result = 1;
    }
    if (invert) {
      gam = regularized ? 1 : gamma(a);
      result = gam - result;
    }
    return result;
  }
  module.exports = igammaFinal;
}), 10712: ((module, __unused_webpack_exports, __webpack_require__) => {
  var evalpoly = __webpack_require__(62096);
  var log1pmx = __webpack_require__(15430);
  var erfc = __webpack_require__(30988);
  var sqrt = __webpack_require__(15478);
  var exp = __webpack_require__(31851);
  var TWO_PI = __webpack_require__(7120);
  var polyvalC0 = __webpack_require__(4410);
  var polyvalC1 = __webpack_require__(35273);
  var polyvalC2 = __webpack_require__(50736);
  var polyvalC3 = __webpack_require__(8135);
  var polyvalC4 = __webpack_require__(36870);
  var polyvalC5 = __webpack_require__(67589);
  var polyvalC6 = __webpack_require__(3164);
  var polyvalC7 = __webpack_require__(8099);
  var polyvalC8 = __webpack_require__(81794);
  var workspace = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  function igammaTemmeLarge(a, x) {
    var result;
    var sigma;
    var phi;
    var y;
    var z;
    sigma = (x - a) / a;
    phi = -log1pmx(sigma);
    y = a * phi;
    z = sqrt(2 * phi);
    if (x < a) {
      z = -z;
    }
    workspace[0] = polyvalC0(z);
    workspace[1] = polyvalC1(z);
    workspace[2] = polyvalC2(z);
    workspace[3] = polyvalC3(z);
    workspace[4] = polyvalC4(z);
    workspace[5] = polyvalC5(z);
    workspace[6] = polyvalC6(z);
    workspace[7] = polyvalC7(z);
    workspace[8] = polyvalC8(z);
    workspace[9] = -5967612901927463e-19;
    result = evalpoly(workspace, 1 / a);
    result *= exp(-y) / sqrt(TWO_PI * a);
    if (x < a) {
      result = -result;
    }
    result += erfc(sqrt(y)) / 2;
    return result;
  }
  module.exports = igammaTemmeLarge;
}), 55479: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(63218);
  module.exports = main;
}), 47178: ((module, __unused_webpack_exports, __webpack_require__) => {
  var sumSeries = __webpack_require__(96491);
  var lowerIncompleteGammaSeries = __webpack_require__(53027);
  function lowerGammaSeries(a, z, initialValue) {
    var result;
    var s;
    initialValue = initialValue || 0;
    s = lowerIncompleteGammaSeries(a, z);
    result = sumSeries(s, { "initialValue": initialValue });
    return result;
  }
  module.exports = lowerGammaSeries;
}), 53027: ((module) => {
  function lowerIncompleteGammaSeries(a1, z1) {
    var result = 1;
    var a = a1;
    var z = z1;
    return next;
    function next() {
      var r = result;
      a += 1;
      result *= z / a;
      return r;
    }
  }
  module.exports = lowerIncompleteGammaSeries;
}), 63218: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gammaln = __webpack_require__(67711);
  var exp = __webpack_require__(31851);
  var ln = __webpack_require__(51550);
  var SQRT_TWO_PI = __webpack_require__(62385);
  var MAX_LN = __webpack_require__(74193);
  var PINF = __webpack_require__(50469);
  var FLOAT64_MAX_NTH_FACTORIAL = __webpack_require__(30313);
  var igammaFinal = __webpack_require__(6144);
  var lowerGammaSeries = __webpack_require__(47178);
  var upperGammaFraction = __webpack_require__(20386);
  function gammainc(x, a, regularized, upper) {
    var normalized;
    var initValue;
    var invert;
    var result;
    if (x < 0 || a <= 0) {
      return NaN;
    }
    normalized = regularized === void 0 ? true : regularized;
    invert = upper;
    if (a >= FLOAT64_MAX_NTH_FACTORIAL && !normalized) {
      if (invert && a * 4 < x) {
        result = a * ln(x) - x;
        result += ln(upperGammaFraction(a, x));
      } else if (!invert && a > 4 * x) {
        result = a * ln(x) - x;
        initValue = 0;
        result += ln(lowerGammaSeries(a, x, initValue) / a);
      } else {
        result = igammaFinal(x, a, true, invert);
        if (result === 0) {
          if (invert) {
            result = 1 + 1 / (12 * a) + 1 / (288 * a * a);
            result = ln(result) - a + (a - 0.5) * ln(a);
            result += ln(SQRT_TWO_PI);
          } else {
            result = a * ln(x) - x;
            initValue = 0;
            result += ln(lowerGammaSeries(a, x, initValue) / a);
          }
        } else {
          result = ln(result) + gammaln(a);
        }
      }
      if (result > MAX_LN) {
        return PINF;
      }
      return exp(result);
    }
    return igammaFinal(x, a, normalized, invert);
  }
  module.exports = gammainc;
}), 4410: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -0.3333333333333333;
    }
    return -0.3333333333333333 + x * (0.08333333333333333 + x * (-0.014814814814814815 + x * (0.0011574074074074073 + x * (3527336860670194e-19 + x * (-1787551440329218e-19 + x * (3919263178522438e-20 + x * (-21854485106799924e-22 + x * (-185406221071516e-20 + x * (8296711340953087e-22 + x * (-17665952736826078e-23 + x * (6707853543401498e-24 + x * (10261809784240309e-24 + x * (-4382036018453353e-24 + x * 914769958223679e-24)))))))))))));
  }
  module.exports = evalpoly;
}), 35273: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -0.001851851851851852;
    }
    return -0.001851851851851852 + x * (-0.003472222222222222 + x * (0.0026455026455026454 + x * (-9902263374485596e-19 + x * (20576131687242798e-20 + x * (-4018775720164609e-22 + x * (-18098550334489977e-21 + x * (764916091608111e-20 + x * (-16120900894563446e-22 + x * (4647127802807434e-24 + x * (1378633446915721e-22 + x * (-5752545603517705e-23 + x * 11951628599778148e-24)))))))))));
  }
  module.exports = evalpoly;
}), 50736: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.004133597883597883;
    }
    return 0.004133597883597883 + x * (-0.0026813271604938273 + x * (7716049382716049e-19 + x * (20093878600823047e-22 + x * (-10736653226365161e-20 + x * (52923448829120125e-21 + x * (-12760635188618728e-21 + x * (3423578734096138e-23 + x * (13721957309062932e-22 + x * (-6298992138380055e-22 + x * 14280614206064242e-23)))))))));
  }
  module.exports = evalpoly;
}), 8135: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 6494341563786008e-19;
    }
    return 6494341563786008e-19 + x * (22947209362139917e-20 + x * (-4691894943952557e-19 + x * (26772063206283885e-20 + x * (-7561801671883977e-20 + x * (-2396505113867297e-22 + x * (11082654115347302e-21 + x * (-56749528269915965e-22 + x * 14230900732435883e-22)))))));
  }
  module.exports = evalpoly;
}), 36870: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -8618882909167117e-19;
    }
    return -8618882909167117e-19 + x * (7840392217200666e-19 + x * (-2990724803031902e-19 + x * (-14638452578843418e-22 + x * (6641498215465122e-20 + x * (-3968365047179435e-20 + x * 11375726970678419e-21)))));
  }
  module.exports = evalpoly;
}), 67589: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -33679855336635813e-20;
    }
    return -33679855336635813e-20 + x * (-6972813758365858e-20 + x * (2772753244959392e-19 + x * (-19932570516188847e-20 + x * (6797780477937208e-20 + x * (1419062920643967e-22 + x * (-13594048189768693e-21 + x * (8018470256334202e-21 + x * -2291481176508095e-21)))))));
  }
  module.exports = evalpoly;
}), 3164: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 5313079364639922e-19;
    }
    return 5313079364639922e-19 + x * (-5921664373536939e-19 + x * (2708782096718045e-19 + x * (7902353232660328e-22 + x * (-8153969367561969e-20 + x * (561168275310625e-19 + x * -18329116582843375e-21)))));
  }
  module.exports = evalpoly;
}), 8099: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 34436760689237765e-20;
    }
    return 34436760689237765e-20 + x * (5171790908260592e-20 + x * (-33493161081142234e-20 + x * (2812695154763237e-19 + x * -10976582244684731e-20)));
  }
  module.exports = evalpoly;
}), 81794: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -6526239185953094e-19;
    }
    return -6526239185953094e-19 + x * (8394987206720873e-19 + x * -438297098541721e-18);
  }
  module.exports = evalpoly;
}), 94175: ((module, __unused_webpack_exports, __webpack_require__) => {
  var lanczosSumExpGScaled = __webpack_require__(82638);
  var gammaln = __webpack_require__(67711);
  var gamma = __webpack_require__(40905);
  var log1pmx = __webpack_require__(15430);
  var sqrt = __webpack_require__(15478);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var max = __webpack_require__(32974);
  var min = __webpack_require__(38008);
  var ln = __webpack_require__(51550);
  var FLOAT64_MAX = __webpack_require__(83424);
  var MAX_LN = __webpack_require__(74193);
  var MIN_LN = __webpack_require__(67999);
  var G = __webpack_require__(13822);
  var E = __webpack_require__(20045);
  function regularisedGammaPrefix(a, z) {
    var prefix;
    var amza;
    var agh;
    var alz;
    var amz;
    var sq;
    var d;
    agh = a + G - 0.5;
    d = (z - a - G + 0.5) / agh;
    if (a < 1) {
      if (z <= MIN_LN || a < 1 / FLOAT64_MAX) {
        return exp(a * ln(z) - z - gammaln(a));
      }
      return pow(z, a) * exp(-z) / gamma(a);
    }
    if (abs(d * d * a) <= 100 && a > 150) {
      prefix = a * log1pmx(d) + z * (0.5 - G) / agh;
      prefix = exp(prefix);
    } else {
      alz = a * ln(z / agh);
      amz = a - z;
      if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
        amza = amz / a;
        if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
          sq = pow(z / agh, a / 2) * exp(amz / 2);
          prefix = sq * sq;
        } else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a) {
          sq = pow(z / agh, a / 4) * exp(amz / 4);
          prefix = sq * sq;
          prefix *= prefix;
        } else if (amza > MIN_LN && amza < MAX_LN) {
          prefix = pow(z * exp(amza) / agh, a);
        } else {
          prefix = exp(alz + amz);
        }
      } else {
        prefix = pow(z / agh, a) * exp(amz);
      }
    }
    prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
    return prefix;
  }
  module.exports = regularisedGammaPrefix;
}), 27708: ((module) => {
  function smallGamma2Series(a, x) {
    var result;
    var apn;
    var n;
    var r;
    result = -x;
    x = -x;
    apn = a + 1;
    n = 1;
    return next;
    function next() {
      r = result / apn;
      result *= x;
      n += 1;
      result /= n;
      apn += 1;
      return r;
    }
  }
  module.exports = smallGamma2Series;
}), 23781: ((module, __unused_webpack_exports, __webpack_require__) => {
  var sumSeries = __webpack_require__(96491);
  var tgammaILargeXSeries = __webpack_require__(94809);
  function tgammaILargeX(a, x) {
    var result;
    var s;
    s = tgammaILargeXSeries(a, x);
    result = sumSeries(s);
    return result;
  }
  module.exports = tgammaILargeX;
}), 94809: ((module) => {
  function tgammaILargeXSeries(a1, x1) {
    var result = 1;
    var a = a1;
    var x = x1;
    return next;
    function next() {
      var r = result;
      result *= a / x;
      a -= 1;
      return r;
    }
  }
  module.exports = tgammaILargeXSeries;
}), 80097: ((module, __unused_webpack_exports, __webpack_require__) => {
  var powm1 = __webpack_require__(74756);
  var sumSeries = __webpack_require__(96491);
  var gamma1pm1 = __webpack_require__(27186);
  var smallGamma2Series = __webpack_require__(27708);
  function tgammaSmallUpperPart(a, x, invert) {
    var initialValue;
    var result;
    var pgam;
    var p;
    var s;
    result = gamma1pm1(a);
    pgam = (result + 1) / a;
    p = powm1(x, a);
    result -= p;
    result /= a;
    s = smallGamma2Series(a, x);
    p += 1;
    initialValue = invert ? pgam : 0;
    result = -p * sumSeries(s, { "initialValue": (initialValue - result) / p });
    if (invert) {
      result = -result;
    }
    return [result, pgam];
  }
  module.exports = tgammaSmallUpperPart;
}), 20386: ((module, __unused_webpack_exports, __webpack_require__) => {
  var continuedFraction = __webpack_require__(30508);
  var upperIncompleteGammaFract = __webpack_require__(12923);
  function upperGammaFraction(a, z) {
    var f = upperIncompleteGammaFract(a, z);
    return 1 / (z - a + 1 + continuedFraction(f));
  }
  module.exports = upperGammaFraction;
}), 12923: ((module) => {
  function upperIncompleteGammaFract(a1, z1) {
    var z = z1 - a1 + 1;
    var a = a1;
    var k = 0;
    return next;
    function next() {
      k += 1;
      z += 2;
      return [k * (a - k), z];
    }
  }
  module.exports = upperIncompleteGammaFract;
}), 33474: ((module) => {
  var A = [1.9963790515900766, -0.0017971032528832887, 13129285796384672e-21, -2340875228178749e-22, 72291210671127e-22, -3280997607821e-22, 19875070901e-21, -1509214183e-21, 1375340084e-22, -145728923e-22, 17532367e-22, -2351465e-22, 346551e-22, -55471e-22, 9548e-22, -1748e-22, 332e-22, -58e-22];
  function chepolsum(n, t) {
    var tt;
    var u0;
    var u1;
    var u2;
    var k;
    u0 = 0;
    u1 = 0;
    tt = t + t;
    k = n;
    do {
      u2 = u1;
      u1 = u0;
      u0 = tt * u1 - u2 + A[k];
      k -= 1;
    } while (k >= 0);
    return (u0 - u2) / 2;
  }
  module.exports = chepolsum;
}), 28819: ((module, __unused_webpack_exports, __webpack_require__) => {
  var logger = __webpack_require__(2830);
  var evalpoly = __webpack_require__(62096);
  var gammaln = __webpack_require__(67711);
  var erfcinv = __webpack_require__(80119);
  var gamma = __webpack_require__(40905);
  var sqrt = __webpack_require__(15478);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var min = __webpack_require__(38008);
  var pow = __webpack_require__(6310);
  var ln = __webpack_require__(51550);
  var SQRT_TWO_PI = __webpack_require__(62385);
  var MAX_FLOAT32 = __webpack_require__(79951);
  var TWO_PI = __webpack_require__(7120);
  var higherNewton = __webpack_require__(17841);
  var lambdaeta = __webpack_require__(40787);
  var gamstar = __webpack_require__(48201);
  var eps1 = __webpack_require__(2469);
  var eps2 = __webpack_require__(72732);
  var eps3 = __webpack_require__(28195);
  var debug = logger("gammaincinv:compute");
  var HALF = 0.5;
  var ONEO3 = 0.3333333333333333;
  var ONEO4 = 0.25;
  var ONEO5 = 0.2;
  var ONEO6 = 0.16666666666666666;
  var ONEO12 = 0.08333333333333333;
  var ONEO24 = 0.041666666666666664;
  var CK = [0, 0, 0, 0, 0];
  function compute(a, p, q) {
    var ap1inv;
    var invfp;
    var lgama;
    var pcase;
    var porq;
    var ainv;
    var logr;
    var ap22;
    var ap14;
    var ap13;
    var ap12;
    var vgam;
    var vmin;
    var xini;
    var ap1;
    var ap2;
    var ap3;
    var eta;
    var p6;
    var p5;
    var x0;
    var a2;
    var L2;
    var L3;
    var L4;
    var b2;
    var b3;
    var p3;
    var a4;
    var fp;
    var p4;
    var p2;
    var a3;
    var xr;
    var ck;
    var b;
    var L;
    var i;
    var k;
    var m;
    var r;
    var s;
    var t;
    var y;
    if (p < HALF) {
      pcase = true;
      porq = p;
      s = -1;
    } else {
      pcase = false;
      porq = q;
      s = 1;
    }
    k = 0;
    if (abs(a - 1) < 1e-4) {
      m = 0;
      if (pcase) {
        if (p < 1e-3) {
          p2 = p * p;
          p3 = p2 * p;
          p4 = p3 * p;
          p5 = p4 * p;
          p6 = p5 * p;
          x0 = p + p2 * HALF + p3 * ONEO3 + p4 * ONEO4 + p5 * ONEO5 + p6 * ONEO6;
        } else {
          x0 = -ln(1 - p);
        }
      } else {
        x0 = -ln(q);
      }
      if (a === 1) {
        k = 2;
        xr = x0;
      } else {
        lgama = gammaln(a);
        k = 1;
      }
    }
    if (q < 1e-30 && a < HALF) {
      m = 0;
      x0 = -ln(q * gamma(a)) + (a - 1) * ln(-ln(q * gamma(a)));
      k = 1;
      lgama = gammaln(a);
    }
    if (a > 1 && a < 500 && p < 1e-80) {
      m = 0;
      ainv = 1 / a;
      ap1inv = 1 / (a + 1);
      x0 = (gammaln(a + 1) + ln(p)) * ainv;
      x0 = exp(x0);
      xini = x0;
      for (i = 0; i < 10; i++) {
        x0 = xini * exp(x0 * ainv) * pow(1 - x0 * ap1inv, ainv);
      }
      k = 1;
      lgama = gammaln(a);
    }
    logr = 1 / a * (ln(p) + gammaln(a + 1));
    if (logr < ln(ONEO5 * (1 + a)) && k === 0) {
      r = exp(logr);
      m = 0;
      a2 = a * a;
      a3 = a2 * a;
      a4 = a3 * a;
      ap1 = a + 1;
      ap12 = ap1 * ap1;
      ap13 = ap1 * ap12;
      ap14 = ap12 * ap12;
      ap2 = a + 2;
      ap22 = ap2 * ap2;
      ap3 = a + 3;
      CK[0] = 1;
      CK[1] = 1 / ap1;
      CK[2] = HALF * (3 * a + 5) / (ap12 * ap2);
      CK[3] = ONEO3 * (31 + 8 * a2 + 33 * a) / (ap13 * ap2 * ap3);
      CK[4] = ONEO24 * (2888 + 1179 * a3 + 125 * a4 + 3971 * a2 + 5661 * a) / (ap14 * ap22 * ap3 * (a + 4));
      x0 = r * evalpoly(CK, r);
      lgama = gammaln(a);
      k = 1;
    }
    if (a < 10 && k === 0) {
      vgam = sqrt(a) / (gamstar(a) * SQRT_TWO_PI);
      vmin = min(0.02, vgam);
      if (q < vmin) {
        m = 0;
        b = 1 - a;
        b2 = b * b;
        b3 = b2 * b;
        eta = sqrt(-2 / a * ln(q / vgam));
        x0 = a * lambdaeta(eta);
        L = ln(x0);
        if (x0 > 5) {
          L2 = L * L;
          L3 = L2 * L;
          L4 = L3 * L;
          r = 1 / x0;
          CK[0] = L - 1;
          CK[1] = (3 * b - 2 * b * L + L2 - 2 * L + 2) * HALF;
          CK[2] = (24 * b * L - 11 * b2 - 24 * b - 6 * L2 + 12 * L - 12 - 9 * b * L2 + 6 * b2 * L + 2 * L3) * ONEO6;
          CK[3] = (-12 * b3 * L + 8.04 * b * L2 - 114 * b2 * L + (72 + 36 * L2) + (3 * L4 - 72 * L + 162) * (b - 168 * b * L) - (12 * L3 + 25 * b3) - (22 * b * L3 + 36 * b2 * L2 + 120 * b2)) * ONEO12;
          CK[4] = 0;
          x0 = x0 - L + b * r * evalpoly(CK, r);
        } else {
          r = 1 / x0;
          L2 = L * L;
          ck = L - 1;
          t = L - b * r * ck;
          if (t < x0) {
            x0 -= t;
          }
        }
        lgama = gammaln(a);
        k = 1;
      }
    }
    if (abs(porq - HALF) < 1e-5 && k === 0) {
      m = 0;
      ainv = 1 / a;
      x0 = a - ONEO3 + (0.019753086419753086 + 0.007211444248481286 * ainv) * ainv;
      lgama = gammaln(a);
      k = 1;
    }
    if (a < 1 && k === 0) {
      m = 0;
      if (pcase) {
        x0 = exp(1 / a * (ln(porq) + gammaln(a + 1)));
      } else {
        x0 = exp(1 / a * (ln(1 - porq) + gammaln(a + 1)));
      }
      lgama = gammaln(a);
      k = 1;
    }
    if (k === 0) {
      m = 1;
      ainv = 1 / a;
      r = erfcinv(2 * porq);
      eta = s * r / sqrt(a * HALF);
      if (r < MAX_FLOAT32) {
        eta += (eps1(eta) + (eps2(eta) + eps3(eta) * ainv) * ainv) * ainv;
        x0 = a * lambdaeta(eta);
        y = eta;
        fp = -sqrt(a / TWO_PI) * exp(-HALF * a * y * y) / gamstar(a);
        invfp = 1 / fp;
      } else {
        debug("Warning: Overflow problems in one or more steps of the computation.");
        return NaN;
      }
    }
    if (k < 2) {
      xr = higherNewton(x0, a, m, p, q, lgama, invfp, pcase);
    }
    return xr;
  }
  module.exports = compute;
}), 2469: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var ln = __webpack_require__(51550);
  var lambdaeta = __webpack_require__(40787);
  var rateval = __webpack_require__(32556);
  function eps1(eta) {
    var la;
    if (abs(eta) < 1) {
      return rateval(eta);
    }
    la = lambdaeta(eta);
    return ln(eta / (la - 1)) / eta;
  }
  module.exports = eps1;
}), 72732: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ln = __webpack_require__(51550);
  var rateval1 = __webpack_require__(48654);
  var rateval2 = __webpack_require__(75356);
  var rateval3 = __webpack_require__(45482);
  function eps2(eta) {
    var lnmeta;
    var x;
    if (eta < -5) {
      x = eta * eta;
      lnmeta = ln(-eta);
      return (12 - x - 6 * (lnmeta * lnmeta)) / (12 * x * eta);
    }
    if (eta < -2) {
      return rateval1(eta);
    }
    if (eta < 2) {
      return rateval2(eta);
    }
    if (eta < 1e3) {
      x = 1 / eta;
      return rateval3(eta) / (-12 * eta);
    }
    return -1 / (12 * eta);
  }
  module.exports = eps2;
}), 28195: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ln = __webpack_require__(51550);
  var rational1 = __webpack_require__(6060);
  var rational2 = __webpack_require__(37086);
  var rational3 = __webpack_require__(94364);
  var rational4 = __webpack_require__(12594);
  var rational5 = __webpack_require__(2924);
  function eps3(eta) {
    var x;
    var y;
    if (eta < -8) {
      x = eta * eta;
      y = ln(-eta) / eta;
      return (-30 + eta * y * (6 * x * y * y - 12 + x)) / (12 * eta * x * x);
    }
    if (eta < -4) {
      return rational1(eta) / (eta * eta);
    }
    if (eta < -2) {
      return rational2(eta);
    }
    if (eta < 2) {
      return rational3(eta);
    }
    if (eta < 10) {
      x = 1 / eta;
      return rational4(x) / (eta * eta);
    }
    if (eta < 100) {
      x = 1 / eta;
      return rational5(x) / (eta * eta);
    }
    return -ln(eta) / (12 * eta * eta * eta);
  }
  module.exports = eps3;
}), 48201: ((module, __unused_webpack_exports, __webpack_require__) => {
  var exp = __webpack_require__(31851);
  var gamma = __webpack_require__(40905);
  var ln = __webpack_require__(51550);
  var FLOAT32_MAX = __webpack_require__(79951);
  var SQRT_TWO_PI = __webpack_require__(62385);
  var stirling = __webpack_require__(95324);
  function gamstar(x) {
    if (x >= 3) {
      return exp(stirling(x));
    }
    if (x > 0) {
      return gamma(x) / (exp(-x + (x - 0.5) * ln(x)) * SQRT_TWO_PI);
    }
    return FLOAT32_MAX;
  }
  module.exports = gamstar;
}), 17841: ((module, __unused_webpack_exports, __webpack_require__) => {
  var logger = __webpack_require__(2830);
  var gammainc = __webpack_require__(55479);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var ln = __webpack_require__(51550);
  var MAX_FLOAT32 = __webpack_require__(79951);
  var debug = logger("gammaincinv:higher_newton");
  function higherNewton(x0, a, m, p, q, lgama, invfp, pcase) {
    var dlnr;
    var xini;
    var ck0;
    var ck1;
    var ck2;
    var a2;
    var x2;
    var px;
    var qx;
    var xr;
    var t;
    var n;
    var r;
    var x;
    x = x0;
    t = 1;
    n = 1;
    a2 = a * a;
    xini = x0;
    do {
      x = x0;
      x2 = x * x;
      if (m === 0) {
        dlnr = (1 - a) * ln(x) + x + lgama;
        if (dlnr > ln(MAX_FLOAT32)) {
          debug("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.");
          return xini;
        }
        r = exp(dlnr);
      } else {
        r = -invfp * x;
      }
      if (pcase) {
        px = gammainc(x, a, true, false);
        ck0 = -r * (px - p);
      } else {
        qx = gammainc(x, a, true, true);
        ck0 = r * (qx - q);
      }
      r = ck0;
      if (p > 1e-120 || n > 1) {
        ck1 = 0.5 * (x - a + 1) / x;
        ck2 = (2 * x2 - 4 * x * a + 4 * x + 2 * a2 - 3 * a + 1) / x2;
        ck2 /= 6;
        x0 = x + r * (1 + r * (ck1 + r * ck2));
      } else {
        x0 = x + r;
      }
      t = abs(x / x0 - 1);
      n += 1;
      x = x0;
      if (x < 0) {
        x = xini;
        n = 100;
      }
    } while (t > 2e-14 && n < 35);
    if (t > 2e-14 || n > 99) {
      debug("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.");
    }
    xr = x || 0;
    return xr;
  }
  module.exports = higherNewton;
}), 85778: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(93381);
  module.exports = main;
}), 40787: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var ln = __webpack_require__(51550);
  var evalpoly = __webpack_require__(62096);
  var polyvalAK1 = __webpack_require__(53923);
  var polyvalAK2 = __webpack_require__(60454);
  var THRESHOLD = 1e-8;
  var ONEO12 = 0.08333333333333333;
  var ONEO120 = 0.008333333333333333;
  var AK = [1, 0, 0, 0, 0, 0];
  function lambdaeta(eta) {
    var L2;
    var L3;
    var L4;
    var L5;
    var la;
    var L;
    var q;
    var r;
    var s;
    s = eta * eta * 0.5;
    if (eta === 0) {
      la = 0;
    } else if (eta < -1) {
      r = exp(-1 - s);
      la = polyvalAK1(r);
    } else if (eta < 1) {
      r = eta;
      la = polyvalAK2(r);
    } else {
      r = 11 + s;
      L = ln(r);
      la = r + L;
      r = 1 / r;
      L2 = L * L;
      L3 = L2 * L;
      L4 = L3 * L;
      L5 = L4 * L;
      AK[1] = (2 - L) * 0.5;
      AK[2] = (-9 * L + 6 + 2 * L2) / 6;
      AK[3] = -(3 * L3 + 36 * L - 22 * L2 - 12) * ONEO12;
      AK[4] = (60 + 350 * L2 - 300 * L - 125 * L3 + 12 * L4) / 60;
      AK[5] = -(-120 - 274 * L4 + 900 * L - 1700 * L2 + 1125 * L3 + 20 * L5) * ONEO120;
      la += L * r * evalpoly(AK, r);
    }
    r = 1;
    if (eta > -3.5 && eta < -0.03 || eta > 0.03 && eta < 40) {
      r = 1;
      q = la;
      do {
        la = q * (s + ln(q)) / (q - 1);
        r = abs(q / la - 1);
        q = la;
      } while (r > THRESHOLD);
    }
    return la;
  }
  module.exports = lambdaeta;
}), 93381: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var FLOAT32_SMALLEST = __webpack_require__(28858);
  var PINF = __webpack_require__(50469);
  var compute = __webpack_require__(28819);
  function gammaincinv(p, a, upper) {
    if (isnan(p) || isnan(a)) {
      return NaN;
    }
    if (a < FLOAT32_SMALLEST) {
      return NaN;
    }
    if (p > 1 || p < 0) {
      return NaN;
    }
    if (upper === true) {
      if (p === 0) {
        return PINF;
      }
      if (p === 1) {
        return 0;
      }
      return compute(a, 1 - p, p);
    }
    if (p === 0) {
      return 0;
    }
    if (p === 1) {
      return PINF;
    }
    return compute(a, p, 1 - p);
  }
  module.exports = gammaincinv;
}), 53923: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0;
    }
    return 0 + x * (1 + x * (1 + x * (1.5 + x * (2.6666666666666665 + x * (5.208333333333333 + x * 10.8)))));
  }
  module.exports = evalpoly;
}), 60454: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 1;
    }
    return 1 + x * (1 + x * (0.3333333333333333 + x * (0.027777777777777776 + x * (-0.003703703703703704 + x * (2314814814814815e-19 + x * 5878894767783657e-20)))));
  }
  module.exports = evalpoly;
}), 77333: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.025721014990011306;
    }
    return 0.025721014990011306 + x * (0.08247596616699963 + x * (-0.0025328157302663564 + x * (6099292666946337e-19 + x * (-33543297638406e-17 + x * 250505279903e-15))));
  }
  module.exports = evalpoly;
}), 76832: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.08333333333333333;
    }
    return 0.08333333333333333 + x * (-0.002777777777777778 + x * (7936507936507937e-19 + x * -5952380952380953e-19));
  }
  module.exports = evalpoly;
}), 32556: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.3333333333438;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.3333333333438 + x * (-0.2070740359969 + x * (-0.05041806657154 + x * (-0.004923635739372 + x * -4293658292782e-17)));
      s2 = 1 + x * (0.7045554412463 + x * (0.2118190062224 + x * (0.03048648397436 + x * 0.001605037988091)));
    } else {
      x = 1 / x;
      s1 = -4293658292782e-17 + x * (-0.004923635739372 + x * (-0.05041806657154 + x * (-0.2070740359969 + x * -0.3333333333438)));
      s2 = 0.001605037988091 + x * (0.03048648397436 + x * (0.2118190062224 + x * (0.7045554412463 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 48654: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.0172847633523;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.0172847633523 + x * (-0.0159372646475 + x * (-0.00464910887221 + x * (-60683488776e-14 + x * -614830384279e-17)));
      s2 = 1 + x * (0.764050615669 + x * (0.297143406325 + x * (0.0579490176079 + x * 0.00574558524851)));
    } else {
      x = 1 / x;
      s1 = -614830384279e-17 + x * (-60683488776e-14 + x * (-0.00464910887221 + x * (-0.0159372646475 + x * -0.0172847633523)));
      s2 = 0.00574558524851 + x * (0.0579490176079 + x * (0.297143406325 + x * (0.764050615669 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 75356: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.0172839517431;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.0172839517431 + x * (-0.0146362417966 + x * (-0.00357406772616 + x * (-391032032692e-15 + x * 249634036069e-17)));
      s2 = 1 + x * (0.690560400696 + x * (0.249962384741 + x * (0.0443843438769 + x * 0.00424073217211)));
    } else {
      x = 1 / x;
      s1 = 249634036069e-17 + x * (-391032032692e-15 + x * (-0.00357406772616 + x * (-0.0146362417966 + x * -0.0172839517431)));
      s2 = 0.00424073217211 + x * (0.0443843438769 + x * (0.249962384741 + x * (0.690560400696 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 45482: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return 0.99994466948;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 0.99994466948 + x * (104.649839762 + x * (857.204033806 + x * (731.901559577 + x * 45.5174411671)));
      s2 = 1 + x * (104.526456943 + x * (823.313447808 + x * (3119.93802124 + x * 3970.03311219)));
    } else {
      x = 1 / x;
      s1 = 45.5174411671 + x * (731.901559577 + x * (857.204033806 + x * (104.649839762 + x * 0.99994466948)));
      s2 = 3970.03311219 + x * (3119.93802124 + x * (823.313447808 + x * (104.526456943 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 6060: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return 0.0495346498136;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 0.0495346498136 + x * (0.0299521337141 + x * (0.00688296911516 + x * (512634846317e-15 + x * -201411722031e-16)));
      s2 = 1 + x * (0.759803615283 + x * (0.261547111595 + x * (0.0464854522477 + x * 0.00403751193496)));
    } else {
      x = 1 / x;
      s1 = -201411722031e-16 + x * (512634846317e-15 + x * (0.00688296911516 + x * (0.0299521337141 + x * 0.0495346498136)));
      s2 = 0.00403751193496 + x * (0.0464854522477 + x * (0.261547111595 + x * (0.759803615283 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 37086: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return 0.00452313583942;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 0.00452313583942 + x * (0.00120744920113 + x * (-789724156582e-16 + x * (-504476066942e-16 + x * -535770949796e-17)));
      s2 = 1 + x * (0.912203410349 + x * (0.405368773071 + x * (0.0901638932349 + x * 0.00948935714996)));
    } else {
      x = 1 / x;
      s1 = -535770949796e-17 + x * (-504476066942e-16 + x * (-789724156582e-16 + x * (0.00120744920113 + x * 0.00452313583942)));
      s2 = 0.00948935714996 + x * (0.0901638932349 + x * (0.405368773071 + x * (0.912203410349 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 94364: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return 0.00439937562904;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = 0.00439937562904 + x * (487225670639e-15 + x * (-128470657374e-15 + x * (529110969589e-17 + x * 15716677175e-17)));
      s2 = 1 + x * (0.794435257415 + x * (0.333094721709 + x * (0.0703527806143 + x * 0.00806110846078)));
    } else {
      x = 1 / x;
      s1 = 15716677175e-17 + x * (529110969589e-17 + x * (-128470657374e-15 + x * (487225670639e-15 + x * 0.00439937562904)));
      s2 = 0.00806110846078 + x * (0.0703527806143 + x * (0.333094721709 + x * (0.794435257415 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 12594: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -0.0011481191232;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -0.0011481191232 + x * (-0.112850923276 + x * (1.51623048511 + x * (-0.218472031183 + x * 0.0730002451555)));
      s2 = 1 + x * (14.2482206905 + x * (69.7360396285 + x * (218.938950816 + x * 277.067027185)));
    } else {
      x = 1 / x;
      s1 = 0.0730002451555 + x * (-0.218472031183 + x * (1.51623048511 + x * (-0.112850923276 + x * -0.0011481191232)));
      s2 = 277.067027185 + x * (218.938950816 + x * (69.7360396285 + x * (14.2482206905 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 2924: ((module) => {
  function evalrational(x) {
    var ax;
    var s1;
    var s2;
    if (x === 0) {
      return -145727889667e-15;
    }
    if (x < 0) {
      ax = -x;
    } else {
      ax = x;
    }
    if (ax <= 1) {
      s1 = -145727889667e-15 + x * (-0.290806748131 + x * (-13.308504545 + x * (199.722374056 + x * -11.4311378756)));
      s2 = 1 + x * (139.612587808 + x * (2189.01116348 + x * (7115.24019009 + x * 45574.6081453)));
    } else {
      x = 1 / x;
      s1 = -11.4311378756 + x * (199.722374056 + x * (-13.308504545 + x * (-0.290806748131 + x * -145727889667e-15)));
      s2 = 45574.6081453 + x * (7115.24019009 + x * (2189.01116348 + x * (139.612587808 + x * 1)));
    }
    return s1 / s2;
  }
  module.exports = evalrational;
}), 95324: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gammaln = __webpack_require__(67711);
  var ln = __webpack_require__(51550);
  var LN_SQRT_TWO_PI = __webpack_require__(74322);
  var SMALLEST_FLOAT32 = __webpack_require__(28858);
  var MAX_FLOAT32 = __webpack_require__(79951);
  var chepolsum = __webpack_require__(33474);
  var polyvalC = __webpack_require__(77333);
  var polyvalD = __webpack_require__(76832);
  var C6 = 0.30865217988013566;
  function stirling(x) {
    var z;
    if (x < SMALLEST_FLOAT32) {
      return MAX_FLOAT32;
    }
    if (x < 1) {
      return gammaln(x + 1) - (x + 0.5) * ln(x) + x - LN_SQRT_TWO_PI;
    }
    if (x < 2) {
      return gammaln(x) - (x - 0.5) * ln(x) + x - LN_SQRT_TWO_PI;
    }
    if (x < 3) {
      return gammaln(x - 1) - (x - 0.5) * ln(x) + x - LN_SQRT_TWO_PI + ln(x - 1);
    }
    if (x < 12) {
      z = 18 / (x * x) - 1;
      return chepolsum(17, z) / (12 * x);
    }
    z = 1 / (x * x);
    if (x < 1e3) {
      return polyvalC(z) / (C6 + z) / x;
    }
    return polyvalD(z) / x;
  }
  module.exports = stirling;
}), 67711: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(28554);
  module.exports = main;
}), 28554: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var isInfinite = __webpack_require__(57234);
  var abs = __webpack_require__(66260);
  var ln = __webpack_require__(51550);
  var trunc = __webpack_require__(81262);
  var sinpi = __webpack_require__(18901);
  var PI = __webpack_require__(39701);
  var PINF = __webpack_require__(50469);
  var polyvalA1 = __webpack_require__(89303);
  var polyvalA2 = __webpack_require__(95690);
  var polyvalR = __webpack_require__(71271);
  var polyvalS = __webpack_require__(47120);
  var polyvalT1 = __webpack_require__(62778);
  var polyvalT2 = __webpack_require__(66503);
  var polyvalT3 = __webpack_require__(42352);
  var polyvalU = __webpack_require__(67942);
  var polyvalV = __webpack_require__(45059);
  var polyvalW = __webpack_require__(89596);
  var A1C = 0.07721566490153287;
  var A2C = 0.3224670334241136;
  var RC = 1;
  var SC = -0.07721566490153287;
  var T1C = 0.48383612272381005;
  var T2C = -0.1475877229945939;
  var T3C = 0.06462494023913339;
  var UC = -0.07721566490153287;
  var VC = 1;
  var WC = 0.4189385332046727;
  var YMIN = 1.4616321449683622;
  var TWO52 = 4503599627370496;
  var TWO56 = 72057594037927940;
  var TINY = 13877787807814457e-33;
  var TC = 1.4616321449683622;
  var TF = -0.12148629053584961;
  var TT = -3638676997039505e-33;
  function gammaln(x) {
    var isNegative;
    var nadj;
    var flg;
    var p3;
    var p2;
    var p1;
    var p;
    var q;
    var t;
    var w;
    var y;
    var z;
    var r;
    if (isnan(x) || isInfinite(x)) {
      return x;
    }
    if (x === 0) {
      return PINF;
    }
    if (x < 0) {
      isNegative = true;
      x = -x;
    } else {
      isNegative = false;
    }
    if (x < TINY) {
      return -ln(x);
    }
    if (isNegative) {
      if (x >= TWO52) {
        return PINF;
      }
      t = sinpi(x);
      if (t === 0) {
        return PINF;
      }
      nadj = ln(PI / abs(t * x));
    }
    if (x === 1 || x === 2) {
      return 0;
    }
    if (x < 2) {
      if (x <= 0.9) {
        r = -ln(x);
        if (x >= YMIN - 1 + 0.27) {
          y = 1 - x;
          flg = 0;
        } else if (x >= YMIN - 1 - 0.27) {
          y = x - (TC - 1);
          flg = 1;
        } else {
          y = x;
          flg = 2;
        }
      } else {
        r = 0;
        if (x >= YMIN + 0.27) {
          y = 2 - x;
          flg = 0;
        } else if (x >= YMIN - 0.27) {
          y = x - TC;
          flg = 1;
        } else {
          y = x - 1;
          flg = 2;
        }
      }
      switch (flg) {
        case 0:
          z = y * y;
          p1 = A1C + z * polyvalA1(z);
          p2 = z * (A2C + z * polyvalA2(z));
          p = y * p1 + p2;
          r += p - 0.5 * y;
          break;
        case 1:
          z = y * y;
          w = z * y;
          p1 = T1C + w * polyvalT1(w);
          p2 = T2C + w * polyvalT2(w);
          p3 = T3C + w * polyvalT3(w);
          p = z * p1 - (TT - w * (p2 + y * p3));
          r += TF + p;
          break;
        case 2:
          p1 = y * (UC + y * polyvalU(y));
          p2 = VC + y * polyvalV(y);
          r += -0.5 * y + p1 / p2;
          break;
      }
    } else if (x < 8) {
      flg = trunc(x);
      y = x - flg;
      p = y * (SC + y * polyvalS(y));
      q = RC + y * polyvalR(y);
      r = 0.5 * y + p / q;
      z = 1;
      switch (flg) {
        case 7:
          z *= y + 6;
        case 6:
          z *= y + 5;
        case 5:
          z *= y + 4;
        case 4:
          z *= y + 3;
        case 3:
          z *= y + 2;
          r += ln(z);
      }
    } else if (x < TWO56) {
      t = ln(x);
      z = 1 / x;
      y = z * z;
      w = WC + z * polyvalW(y);
      r = (x - 0.5) * (t - 1) + w;
    } else {
      r = x * (ln(x) - 1);
    }
    if (isNegative) {
      r = nadj - r;
    }
    return r;
  }
  module.exports = gammaln;
}), 89303: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.06735230105312927;
    }
    return 0.06735230105312927 + x * (0.007385550860814029 + x * (0.0011927076318336207 + x * (22086279071390839e-20 + x * 25214456545125733e-21)));
  }
  module.exports = evalpoly;
}), 95690: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.020580808432516733;
    }
    return 0.020580808432516733 + x * (0.0028905138367341563 + x * (5100697921535113e-19 + x * (10801156724758394e-20 + x * 44864094961891516e-21)));
  }
  module.exports = evalpoly;
}), 71271: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 1.3920053346762105;
    }
    return 1.3920053346762105 + x * (0.7219355475671381 + x * (0.17193386563280308 + x * (0.01864591917156529 + x * (7779424963818936e-19 + x * 7326684307446256e-21))));
  }
  module.exports = evalpoly;
}), 47120: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.21498241596060885;
    }
    return 0.21498241596060885 + x * (0.325778796408931 + x * (0.14635047265246445 + x * (0.02664227030336386 + x * (0.0018402845140733772 + x * 3194753265841009e-20))));
  }
  module.exports = evalpoly;
}), 62778: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -0.032788541075985965;
    }
    return -0.032788541075985965 + x * (0.006100538702462913 + x * (-0.0014034646998923284 + x * 31563207090362595e-20));
  }
  module.exports = evalpoly;
}), 66503: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.01797067508118204;
    }
    return 0.01797067508118204 + x * (-0.0036845201678113826 + x * (881081882437654e-18 + x * -31275416837512086e-20));
  }
  module.exports = evalpoly;
}), 42352: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -0.010314224129834144;
    }
    return -0.010314224129834144 + x * (0.0022596478090061247 + x * (-5385953053567405e-19 + x * 3355291926355191e-19));
  }
  module.exports = evalpoly;
}), 67942: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.6328270640250934;
    }
    return 0.6328270640250934 + x * (1.4549225013723477 + x * (0.9777175279633727 + x * (0.22896372806469245 + x * 0.013381091853678766)));
  }
  module.exports = evalpoly;
}), 45059: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 2.4559779371304113;
    }
    return 2.4559779371304113 + x * (2.128489763798934 + x * (0.7692851504566728 + x * (0.10422264559336913 + x * 0.003217092422824239)));
  }
  module.exports = evalpoly;
}), 89596: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.08333333333333297;
    }
    return 0.08333333333333297 + x * (-0.0027777777772877554 + x * (7936505586430196e-19 + x * (-59518755745034e-17 + x * (8363399189962821e-19 + x * -0.0016309293409657527))));
  }
  module.exports = evalpoly;
}), 60512: ((module) => {
  function gcd(a, b) {
    var k = 1;
    var t;
    if (a === 0) {
      return b;
    }
    if (b === 0) {
      return a;
    }
    while (a % 2 === 0 && b % 2 === 0) {
      a /= 2;
      b /= 2;
      k *= 2;
    }
    while (a % 2 === 0) {
      a /= 2;
    }
    while (b) {
      while (b % 2 === 0) {
        b /= 2;
      }
      if (a > b) {
        t = b;
        b = a;
        a = t;
      }
      b -= a;
    }
    return k * a;
  }
  module.exports = gcd;
}), 19216: ((module) => {
  function gcd(a, b) {
    var k = 0;
    var t;
    if (a === 0) {
      return b;
    }
    if (b === 0) {
      return a;
    }
    while ((a & 1) === 0 && (b & 1) === 0) {
      a >>>= 1;
      b >>>= 1;
      k += 1;
    }
    while ((a & 1) === 0) {
      a >>>= 1;
    }
    while (b) {
      while ((b & 1) === 0) {
        b >>>= 1;
      }
      if (a > b) {
        t = b;
        b = a;
        a = t;
      }
      b -= a;
    }
    return a << k;
  }
  module.exports = gcd;
}), 24370: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(21413);
  module.exports = main;
}), 21413: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var isInteger = __webpack_require__(2804);
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  var INT32_MAX = __webpack_require__(83960);
  var bitwise = __webpack_require__(19216);
  var largeIntegers = __webpack_require__(60512);
  function gcd(a, b) {
    if (isnan(a) || isnan(b)) {
      return NaN;
    }
    if (a === PINF || b === PINF || a === NINF || b === NINF) {
      return NaN;
    }
    if (!(isInteger(a) && isInteger(b))) {
      return NaN;
    }
    if (a < 0) {
      a = -a;
    }
    if (b < 0) {
      b = -b;
    }
    if (a <= INT32_MAX && b <= INT32_MAX) {
      return bitwise(a, b);
    }
    return largeIntegers(a, b);
  }
  module.exports = gcd;
}), 49061: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var expm1 = __webpack_require__(40141);
  var floor = __webpack_require__(42334);
  var log1p = __webpack_require__(74879);
  var asin = __webpack_require__(49827);
  var beta = __webpack_require__(91354);
  var sqrt = __webpack_require__(15478);
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var max = __webpack_require__(32974);
  var min = __webpack_require__(38008);
  var MAX_FLOAT64 = __webpack_require__(83424);
  var MIN_FLOAT64 = __webpack_require__(55417);
  var MAX_INT32 = __webpack_require__(83960);
  var HALF_PI = __webpack_require__(5553);
  var PI = __webpack_require__(39701);
  var betaSmallBLargeASeries = __webpack_require__(51471);
  var risingFactorialRatio = __webpack_require__(31402);
  var ibetaPowerTerms = __webpack_require__(96005);
  var ibetaFraction2 = __webpack_require__(92148);
  var binomialCCDF = __webpack_require__(9912);
  var ibetaAStep = __webpack_require__(59140);
  var ibetaSeries = __webpack_require__(46203);
  var ONE_OVER_PI = 1 / PI;
  function ibetaImp(x, a, b, regularized, upper, out, stride, offset) {
    var lambda;
    var prefix;
    var fract;
    var bbar;
    var div;
    var tmp;
    var i0;
    var i1;
    var k;
    var n;
    var p;
    var y;
    y = 1 - x;
    i0 = offset;
    i1 = offset + stride;
    out[i1] = -1;
    if (isnan(x) || x < 0 || x > 1) {
      out[i0] = NaN;
      out[i1] = NaN;
      return out;
    }
    if (regularized) {
      if (a < 0 || b < 0) {
        out[i0] = NaN;
        out[i1] = NaN;
        return out;
      }
      if (a === 0) {
        if (b === 0) {
          out[i0] = NaN;
          out[i1] = NaN;
          return out;
        }
        if (b > 0) {
          out[i0] = upper ? 0 : 1;
          return out;
        }
      } else if (b === 0) {
        if (a > 0) {
          out[i0] = upper ? 1 : 0;
          return out;
        }
      }
    } else if (a <= 0 || b <= 0) {
      out[i0] = NaN;
      out[i1] = NaN;
      return out;
    }
    if (x === 0) {
      if (a === 1) {
        out[i1] = 1;
      } else {
        out[i1] = a < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
      }
      if (upper) {
        out[i0] = regularized ? 1 : beta(a, b);
        return out;
      }
      out[i0] = 0;
      return out;
    }
    if (x === 1) {
      if (b === 1) {
        out[i1] = 1;
      } else {
        out[i1] = b < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
      }
      if (upper) {
        out[i0] = 0;
      } else {
        out[i0] = regularized ? 1 : beta(a, b);
      }
      return out;
    }
    if (a === 0.5 && b === 0.5) {
      out[i1] = ONE_OVER_PI * sqrt(y * x);
      p = upper ? asin(sqrt(y)) : asin(sqrt(x));
      p /= HALF_PI;
      if (!regularized) {
        p *= PI;
      }
      out[i0] = p;
      return out;
    }
    if (a === 1) {
      tmp = b;
      b = a;
      a = tmp;
      tmp = y;
      y = x;
      x = tmp;
      upper = !upper;
    }
    if (b === 1) {
      if (a === 1) {
        out[i0] = upper ? y : x;
        out[i1] = 1;
        return out;
      }
      out[i1] = a * pow(x, a - 1);
      if (y < 0.5) {
        p = upper ? -expm1(a * log1p(-y)) : exp(a * log1p(-y));
      } else {
        p = upper ? -(pow(x, a) - 1) : pow(x, a);
      }
      if (!regularized) {
        p /= a;
      }
      out[i0] = p;
      return out;
    }
    if (min(a, b) <= 1) {
      if (x > 0.5) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = y;
        y = x;
        x = tmp;
        upper = !upper;
      }
      if (max(a, b) <= 1) {
        if (a >= min(0.2, b) || pow(x, a) <= 0.9) {
          if (upper) {
            fract = -(regularized ? 1 : beta(a, b));
            upper = false;
            fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
          } else {
            fract = ibetaSeries(a, b, x, 0, regularized, out, y);
          }
        } else {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
          if (y >= 0.3) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized, out, y);
            }
          } else {
            if (regularized) {
              prefix = 1;
            } else {
              prefix = risingFactorialRatio(a + b, a, 20);
            }
            fract = ibetaAStep(a, b, x, y, 20, regularized, out);
            if (upper) {
              fract -= regularized ? 1 : beta(a, b);
              upper = false;
              fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
            } else {
              fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
            }
          }
        }
      } else if (b <= 1 || x < 0.1 && pow(b * x, a) <= 0.7) {
        if (upper) {
          fract = -(regularized ? 1 : beta(a, b));
          upper = false;
          fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
        } else {
          fract = ibetaSeries(a, b, x, 0, regularized, out, y);
        }
      } else {
        tmp = b;
        b = a;
        a = tmp;
        tmp = y;
        y = x;
        x = tmp;
        upper = !upper;
        if (y >= 0.3) {
          if (upper) {
            fract = -(regularized ? 1 : beta(a, b));
            upper = false;
            fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
          } else {
            fract = ibetaSeries(a, b, x, 0, regularized, out, y);
          }
        } else if (a >= 15) {
          if (upper) {
            fract = -(regularized ? 1 : beta(a, b));
            upper = false;
            fract = -betaSmallBLargeASeries(a, b, x, y, fract, 1, regularized);
          } else {
            fract = betaSmallBLargeASeries(a, b, x, y, 0, 1, regularized);
          }
        } else {
          if (regularized) {
            prefix = 1;
          } else {
            prefix = risingFactorialRatio(a + b, a, 20);
          }
          fract = ibetaAStep(a, b, x, y, 20, regularized, out);
          if (upper) {
            fract -= regularized ? 1 : beta(a, b);
            upper = false;
            fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
          } else {
            fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
          }
        }
      }
    } else {
      if (a < b) {
        lambda = a - (a + b) * x;
      } else {
        lambda = (a + b) * y - b;
      }
      if (lambda < 0) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = y;
        y = x;
        x = tmp;
        upper = !upper;
      }
      if (b < 40) {
        if (floor(a) === a && floor(b) === b && a < MAX_INT32 - 100) {
          k = a - 1;
          n = b + k;
          fract = binomialCCDF(n, k, x, y);
          if (!regularized) {
            fract *= beta(a, b);
          }
        } else if (b * x <= 0.7) {
          if (upper) {
            fract = -(regularized ? 1 : beta(a, b));
            upper = false;
            fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
          } else {
            fract = ibetaSeries(a, b, x, 0, regularized, out, y);
          }
        } else if (a > 15) {
          n = floor(b);
          if (n === b) {
            n -= 1;
          }
          bbar = b - n;
          if (regularized) {
            prefix = 1;
          } else {
            prefix = risingFactorialRatio(a + bbar, bbar, n);
          }
          fract = ibetaAStep(bbar, a, y, x, n, regularized);
          fract = betaSmallBLargeASeries(a, bbar, x, y, fract, 1, regularized);
          fract /= prefix;
        } else if (regularized) {
          n = floor(b);
          bbar = b - n;
          if (bbar <= 0) {
            n -= 1;
            bbar += 1;
          }
          fract = ibetaAStep(bbar, a, y, x, n, regularized);
          fract += ibetaAStep(a, bbar, x, y, 20, regularized);
          if (upper) {
            fract -= 1;
          }
          fract = betaSmallBLargeASeries(a + 20, bbar, x, y, fract, 1, regularized);
          if (upper) {
            fract = -fract;
            upper = false;
          }
        } else {
          fract = ibetaFraction2(a, b, x, y, regularized, out);
        }
      } else {
        fract = ibetaFraction2(a, b, x, y, regularized, out);
      }
    }
    if (out[i1] < 0) {
      out[i1] = ibetaPowerTerms(a, b, x, y, true);
    }
    div = y * x;
    if (out[i1] !== 0) {
      if (MAX_FLOAT64 * div < out[i1]) {
        out[i1] = MAX_FLOAT64 / 2;
      } else {
        out[i1] /= div;
      }
    }
    out[i0] = upper ? (regularized ? 1 : beta(a, b)) - fract : fract;
    return out;
  }
  module.exports = ibetaImp;
}), 51471: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gammaDeltaRatio = __webpack_require__(84320);
  var factorial = __webpack_require__(79119);
  var gammainc = __webpack_require__(55479);
  var log1p = __webpack_require__(74879);
  var abs = __webpack_require__(66260);
  var pow = __webpack_require__(6310);
  var ln = __webpack_require__(51550);
  var MIN_VALUE = __webpack_require__(55417);
  var EPSILON = __webpack_require__(55088);
  var fullIGammaPrefix = __webpack_require__(17499);
  var regularizedGammaPrefix = __webpack_require__(74141);
  var p = new Array(30);
  function betaSmallBLargeASeries(a, b, x, y, s0, mult, normalized) {
    var prefix;
    var tmp1;
    var tnp1;
    var sum;
    var b2n;
    var bm1;
    var lx2;
    var lxp;
    var mbn;
    var lx;
    var t4;
    var h;
    var j;
    var m;
    var n;
    var r;
    var t;
    var u;
    bm1 = b - 1;
    t = a + bm1 / 2;
    if (y < 0.35) {
      lx = log1p(-y);
    } else {
      lx = ln(x);
    }
    u = -t * lx;
    h = regularizedGammaPrefix(b, u);
    if (h <= MIN_VALUE) {
      return s0;
    }
    if (normalized) {
      prefix = h / gammaDeltaRatio(a, b);
      prefix /= pow(t, b);
    } else {
      prefix = fullIGammaPrefix(b, u) / pow(t, b);
    }
    prefix *= mult;
    p[0] = 1;
    j = gammainc(u, b, true, true);
    j /= h;
    sum = s0 + prefix * j;
    tnp1 = 1;
    lx2 = lx / 2;
    lx2 *= lx2;
    lxp = 1;
    t4 = 4 * t * t;
    b2n = b;
    for (n = 1; n < p.length; ++n) {
      tnp1 += 2;
      p[n] = 0;
      mbn = b - n;
      tmp1 = 3;
      for (m = 1; m < n; ++m) {
        mbn = m * b - n;
        p[n] += mbn * p[n - m] / factorial(tmp1);
        tmp1 += 2;
      }
      p[n] /= n;
      p[n] += bm1 / factorial(tnp1);
      j = (b2n * (b2n + 1) * j + (u + b2n + 1) * lxp) / t4;
      lxp *= lx2;
      b2n += 2;
      r = prefix * p[n] * j;
      sum += r;
      if (r > 1) {
        if (abs(r) < abs(EPSILON * sum)) {
          break;
        }
      } else if (abs(r / EPSILON) < abs(sum)) {
        break;
      }
    }
    return sum;
  }
  module.exports = betaSmallBLargeASeries;
}), 9912: ((module, __unused_webpack_exports, __webpack_require__) => {
  var binomcoef = __webpack_require__(17548);
  var floor = __webpack_require__(42334);
  var pow = __webpack_require__(6310);
  var MIN_VALUE = __webpack_require__(55417);
  function binomialCCDF(n, k, x, y) {
    var startTerm;
    var result;
    var start;
    var term;
    var i;
    result = pow(x, n);
    if (result > MIN_VALUE) {
      term = result;
      for (i = floor(n - 1); i > k; i--) {
        term *= (i + 1) * y / ((n - i) * x);
        result += term;
      }
    } else {
      start = floor(n * x);
      if (start <= k + 1) {
        start = floor(k + 2);
      }
      result = pow(x, start) * pow(y, n - start);
      result *= binomcoef(floor(n), floor(start));
      if (result === 0) {
        for (i = start - 1; i > k; i--) {
          result += pow(x, i) * pow(y, n - i);
          result *= binomcoef(floor(n), floor(i));
        }
      } else {
        term = result;
        startTerm = result;
        for (i = start - 1; i > k; i--) {
          term *= (i + 1) * y / ((n - i) * x);
          result += term;
        }
        term = startTerm;
        for (i = start + 1; i <= n; i++) {
          term *= (n - i + 1) * x / (i * y);
          result += term;
        }
      }
    }
    return result;
  }
  module.exports = binomialCCDF;
}), 17499: ((module, __unused_webpack_exports, __webpack_require__) => {
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var ln = __webpack_require__(51550);
  var MAX_LN = __webpack_require__(74193);
  var MIN_LN = __webpack_require__(67999);
  function fullIGammaPrefix(a, z) {
    var prefix;
    var alz;
    alz = a * ln(z);
    if (z >= 1) {
      if (alz < MAX_LN && -z > MIN_LN) {
        prefix = pow(z, a) * exp(-z);
      } else if (a >= 1) {
        prefix = pow(z / exp(z / a), a);
      } else {
        prefix = exp(alz - z);
      }
    } else if (alz > MIN_LN) {
      prefix = pow(z, a) * exp(-z);
    } else if (z / a < MAX_LN) {
      prefix = pow(z / exp(z / a), a);
    } else {
      prefix = exp(alz - z);
    }
    return prefix;
  }
  module.exports = fullIGammaPrefix;
}), 59140: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ibetaPowerTerms = __webpack_require__(96005);
  function ibetaAStep(a, b, x, y, k, normalized, out) {
    var prefix;
    var term;
    var sum;
    var i;
    prefix = ibetaPowerTerms(a, b, x, y, normalized);
    if (out) {
      out[1] = prefix;
    }
    prefix /= a;
    if (prefix === 0) {
      return prefix;
    }
    sum = 1;
    term = 1;
    for (i = 0; i < k - 1; ++i) {
      term *= (a + b + i) * x / (a + i + 1);
      sum += term;
    }
    prefix *= sum;
    return prefix;
  }
  module.exports = ibetaAStep;
}), 92148: ((module, __unused_webpack_exports, __webpack_require__) => {
  var continuedFraction = __webpack_require__(30508);
  var ibetaPowerTerms = __webpack_require__(96005);
  var OPTS = { "keep": true, "maxIter": 1e3 };
  function ibetaFraction2t(a, b, x, y) {
    var m = 0;
    return next;
    function next() {
      var denom;
      var aN;
      var bN;
      aN = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x;
      denom = a + 2 * m - 1;
      aN /= denom * denom;
      bN = m;
      bN += m * (b - m) * x / (a + 2 * m - 1);
      bN += (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1);
      m += 1;
      return [aN, bN];
    }
  }
  function ibetaFraction2(a, b, x, y, normalized, out) {
    var result;
    var fract;
    var f;
    result = ibetaPowerTerms(a, b, x, y, normalized);
    if (out) {
      out[1] = result;
    }
    if (result === 0) {
      return result;
    }
    f = ibetaFraction2t(a, b, x, y);
    fract = continuedFraction(f, OPTS);
    return result / fract;
  }
  module.exports = ibetaFraction2;
}), 96005: ((module, __unused_webpack_exports, __webpack_require__) => {
  var lanczosSumExpGScaled = __webpack_require__(82638);
  var maxabs = __webpack_require__(79594);
  var minabs = __webpack_require__(89912);
  var expm1 = __webpack_require__(40141);
  var log1p = __webpack_require__(74879);
  var sqrt = __webpack_require__(15478);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var min = __webpack_require__(38008);
  var ln = __webpack_require__(51550);
  var MAX_LN = __webpack_require__(74193);
  var MIN_LN = __webpack_require__(67999);
  var G = __webpack_require__(13822);
  var E = __webpack_require__(20045);
  function ibetaPowerTerms(a, b, x, y, normalized) {
    var result;
    var smallA;
    var ratio;
    var agh;
    var bgh;
    var cgh;
    var l1;
    var l2;
    var l3;
    var p1;
    var b1;
    var b2;
    var c;
    var l;
    if (!normalized) {
      return pow(x, a) * pow(y, b);
    }
    c = a + b;
    agh = a + G - 0.5;
    bgh = b + G - 0.5;
    cgh = c + G - 0.5;
    result = lanczosSumExpGScaled(c);
    result /= lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b);
    result *= sqrt(bgh / E);
    result *= sqrt(agh / cgh);
    l1 = (x * b - y * agh) / agh;
    l2 = (y * a - x * bgh) / bgh;
    if (minabs(l1, l2) < 0.2) {
      if (l1 * l2 > 0 || min(a, b) < 1) {
        if (abs(l1) < 0.1) {
          result *= exp(a * log1p(l1));
        } else {
          result *= pow(x * cgh / agh, a);
        }
        if (abs(l2) < 0.1) {
          result *= exp(b * log1p(l2));
        } else {
          result *= pow(y * cgh / bgh, b);
        }
      } else if (maxabs(l1, l2) < 0.5) {
        smallA = a < b;
        ratio = b / a;
        if (smallA && ratio * l2 < 0.1 || !smallA && l1 / ratio > 0.1) {
          l3 = expm1(ratio * log1p(l2));
          l3 = l1 + l3 + l3 * l1;
          l3 = a * log1p(l3);
          result *= exp(l3);
        } else {
          l3 = expm1(log1p(l1) / ratio);
          l3 = l2 + l3 + l3 * l2;
          l3 = b * log1p(l3);
          result *= exp(l3);
        }
      } else if (abs(l1) < abs(l2)) {
        l = a * log1p(l1) + b * ln(y * cgh / bgh);
        if (l <= MIN_LN || l >= MAX_LN) {
          l += ln(result);
          if (l >= MAX_LN) {
            return NaN;
          }
          result = exp(l);
        } else {
          result *= exp(l);
        }
      } else {
        l = b * log1p(l2) + a * ln(x * cgh / agh);
        if (l <= MIN_LN || l >= MAX_LN) {
          l += ln(result);
          if (l >= MAX_LN) {
            return NaN;
          }
          result = exp(l);
        } else {
          result *= exp(l);
        }
      }
    } else {
      b1 = x * cgh / agh;
      b2 = y * cgh / bgh;
      l1 = a * ln(b1);
      l2 = b * ln(b2);
      if (l1 >= MAX_LN || l1 <= MIN_LN || l2 >= MAX_LN || l2 <= MIN_LN) {
        if (a < b) {
          p1 = pow(b2, b / a);
          l3 = a * (ln(b1) + ln(p1));
          if (l3 < MAX_LN && l3 > MIN_LN) {
            result *= pow(p1 * b1, a);
          } else {
            l2 += l1 + ln(result);
            if (l2 >= MAX_LN) {
              return NaN;
            }
            result = exp(l2);
          }
        } else {
          p1 = pow(b1, a / b);
          l3 = (ln(p1) + ln(b2)) * b;
          if (l3 < MAX_LN && l3 > MIN_LN) {
            result *= pow(p1 * b2, b);
          } else {
            l2 += l1 + ln(result);
            if (l2 >= MAX_LN) {
              return NaN;
            }
            result = exp(l2);
          }
        }
      } else {
        result *= pow(b1, a) * pow(b2, b);
      }
    }
    return result;
  }
  module.exports = ibetaPowerTerms;
}), 46203: ((module, __unused_webpack_exports, __webpack_require__) => {
  var lanczosSumExpGScaled = __webpack_require__(82638);
  var sumSeries = __webpack_require__(96491);
  var log1p = __webpack_require__(74879);
  var sqrt = __webpack_require__(15478);
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var ln = __webpack_require__(51550);
  var MIN_VALUE = __webpack_require__(55417);
  var MAX_LN = __webpack_require__(74193);
  var MIN_LN = __webpack_require__(67999);
  var G = __webpack_require__(13822);
  var E = __webpack_require__(20045);
  var opts = { "maxTerms": 100 };
  function ibetaSeriesT(a, b, x, result) {
    var poch = 1 - b;
    var n = 1;
    return next;
    function next() {
      var r = result / a;
      a += 1;
      result *= poch * x / n;
      n += 1;
      poch += 1;
      return r;
    }
  }
  function ibetaSeries(a, b, x, s0, normalized, out, y) {
    var result;
    var agh;
    var bgh;
    var cgh;
    var l1;
    var l2;
    var c;
    var s;
    if (normalized) {
      c = a + b;
      agh = a + G - 0.5;
      bgh = b + G - 0.5;
      cgh = c + G - 0.5;
      result = lanczosSumExpGScaled(c) / (lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b));
      l1 = ln(cgh / bgh) * (b - 0.5);
      l2 = ln(x * cgh / agh) * a;
      if (l1 > MIN_LN && l1 < MAX_LN && l2 > MIN_LN && l2 < MAX_LN) {
        if (a * b < bgh * 10) {
          result *= exp((b - 0.5) * log1p(a / bgh));
        } else {
          result *= pow(cgh / bgh, b - 0.5);
        }
        result *= pow(x * cgh / agh, a);
        result *= sqrt(agh / E);
        if (out) {
          out[1] = result * pow(y, b);
        }
      } else {
        result = ln(result) + l1 + l2 + (ln(agh) - 1) / 2;
        if (out) {
          out[1] = exp(result + b * ln(y));
        }
        result = exp(result);
      }
    } else {
      result = pow(x, a);
    }
    if (result < MIN_VALUE) {
      return s0;
    }
    s = ibetaSeriesT(a, b, x, result);
    opts.initialValue = s0;
    return sumSeries(s, opts);
  }
  module.exports = ibetaSeries;
}), 59818: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(94573);
  var assign = __webpack_require__(49061);
  setReadOnly(main, "assign", assign);
  module.exports = main;
}), 94573: ((module, __unused_webpack_exports, __webpack_require__) => {
  var compute = __webpack_require__(49061);
  function kernelBetainc(x, a, b, regularized, upper) {
    return compute(x, a, b, regularized, upper, [0, 0], 1, 0);
  }
  module.exports = kernelBetainc;
}), 74141: ((module, __unused_webpack_exports, __webpack_require__) => {
  var lanczosSumExpGScaled = __webpack_require__(82638);
  var gammaln = __webpack_require__(67711);
  var gamma = __webpack_require__(40905);
  var log1p = __webpack_require__(74879);
  var sqrt = __webpack_require__(15478);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var max = __webpack_require__(32974);
  var min = __webpack_require__(38008);
  var ln = __webpack_require__(51550);
  var MAX_LN = __webpack_require__(74193);
  var MIN_LN = __webpack_require__(67999);
  var G = __webpack_require__(13822);
  var E = __webpack_require__(20045);
  function regularizedGammaPrefix(a, z) {
    var prefix;
    var amza;
    var agh;
    var alz;
    var amz;
    var sq;
    var d;
    agh = a + G - 0.5;
    d = (z - a - G + 0.5) / agh;
    if (a < 1) {
      if (z <= MIN_LN) {
        return exp(a * ln(z) - z - gammaln(a));
      }
      return pow(z, a) * exp(-z) / gamma(a);
    }
    if (abs(d * d * a) <= 100 && a > 150) {
      prefix = a * (log1p(d) - d) + z * (0.5 - G) / agh;
      prefix = exp(prefix);
    } else {
      alz = a * ln(z / agh);
      amz = a - z;
      if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
        amza = amz / a;
        if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
          sq = pow(z / agh, a / 2) * exp(amz / 2);
          prefix = sq * sq;
        } else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a) {
          sq = pow(z / agh, a / 4) * exp(amz / 4);
          prefix = sq * sq;
          prefix *= prefix;
        } else if (amza > MIN_LN && amza < MAX_LN) {
          prefix = pow(z * exp(amza) / agh, a);
        } else {
          prefix = exp(alz + amz);
        }
      } else {
        prefix = pow(z / agh, a) * exp(amz);
      }
    }
    prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
    return prefix;
  }
  module.exports = regularizedGammaPrefix;
}), 31402: ((module) => {
  function risingFactorialRatio(a, b, k) {
    var result;
    var i;
    if (k === 0) {
      return 1;
    }
    result = 1;
    for (i = 0; i < k; i++) {
      result *= (a + i) / (b + i);
    }
    return result;
  }
  module.exports = risingFactorialRatio;
}), 85319: ((module, __unused_webpack_exports, __webpack_require__) => {
  var inverseStudentsT = __webpack_require__(43979);
  function findIBetaInvFromTDist(a, p, py) {
    var df;
    var u;
    var v;
    var t;
    u = p / 2;
    v = 1 - u;
    df = a * 2;
    t = inverseStudentsT(df, u, v);
    if (py) {
      py.value = t * t / (df + t * t);
    }
    return df / (df + t * t);
  }
  module.exports = findIBetaInvFromTDist;
}), 30177: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var ldexp = __webpack_require__(83291);
  var sign = __webpack_require__(79079);
  var max = __webpack_require__(32974);
  var MAX_VALUE = __webpack_require__(83424);
  function halleyIterate(fun, guess, minimum, maximum, digits, maxIter) {
    var convergence;
    var outOfBounds;
    var delta1;
    var delta2;
    var factor;
    var result;
    var f0Last;
    var count;
    var delta;
    var denom;
    var diff;
    var num;
    var res;
    var f0;
    var f1;
    var f2;
    f0 = 0;
    outOfBounds = false;
    result = guess;
    factor = ldexp(1, 1 - digits);
    delta = max(1e7 * guess, 1e7);
    f0Last = 0;
    delta1 = delta;
    delta2 = delta;
    count = maxIter;
    do {
      f0Last = f0;
      delta2 = delta1;
      delta1 = delta;
      res = fun(result);
      f0 = res[0];
      f1 = res[1];
      f2 = res[2];
      count -= 1;
      if (f0 === 0) {
        break;
      }
      if (f1 === 0) {
        if (f0Last === 0) {
          if (result === minimum) {
            guess = maximum;
          } else {
            guess = minimum;
          }
          f0Last = fun(guess);
          delta = guess - result;
        }
        if (sign(f0Last) * sign(f0) < 0) {
          if (delta < 0) {
            delta = (result - minimum) / 2;
          } else {
            delta = (result - maximum) / 2;
          }
        } else if (delta < 0) {
          delta = (result - maximum) / 2;
        } else {
          delta = (result - minimum) / 2;
        }
      } else if (f2 === 0) {
        delta = f0 / f1;
      } else {
        denom = 2 * f0;
        num = 2 * f1 - f0 * (f2 / f1);
        if (abs(num) < 1 && abs(denom) >= abs(num) * MAX_VALUE) {
          delta = f0 / f1;
        } else {
          delta = denom / num;
        }
        if (delta * f1 / f0 < 0) {
          delta = f0 / f1;
          if (abs(delta) > 2 * abs(guess)) {
            delta = (delta < 0 ? -1 : 1) * 2 * abs(guess);
          }
        }
      }
      convergence = abs(delta / delta2);
      if (convergence > 0.8 && convergence < 2) {
        delta = delta > 0 ? (result - minimum) / 2 : (result - maximum) / 2;
        if (abs(delta) > result) {
          delta = sign(delta) * result;
        }
        delta2 = delta * 3;
      }
      guess = result;
      result -= delta;
      if (result < minimum) {
        if (abs(minimum) < 1 && abs(result) > 1 && MAX_VALUE / abs(result) < abs(minimum)) {
          diff = 1e3;
        } else {
          diff = result / minimum;
        }
        if (abs(diff) < 1) {
          diff = 1 / diff;
        }
        if (!outOfBounds && diff > 0 && diff < 3) {
          delta = 0.99 * (guess - minimum);
          result = guess - delta;
          outOfBounds = true;
        } else {
          delta = (guess - minimum) / 2;
          result = guess - delta;
          if (result === minimum || result === maximum) {
            break;
          }
        }
      } else if (result > maximum) {
        if (abs(maximum) < 1 && abs(result) > 1 && MAX_VALUE / abs(result) < abs(maximum)) {
          diff = 1e3;
        } else {
          diff = result / maximum;
        }
        if (abs(diff) < 1) {
          diff = 1 / diff;
        }
        if (!outOfBounds && diff > 0 && diff < 3) {
          delta = 0.99 * (guess - maximum);
          result = guess - delta;
          outOfBounds = true;
        } else {
          delta = (guess - maximum) / 2;
          result = guess - delta;
          if (result === minimum || result === maximum) {
            break;
          }
        }
      }
      if (delta > 0) {
        maximum = guess;
      } else {
        minimum = guess;
      }
    } while (count && abs(result * factor) < abs(delta));
    return result;
  }
  module.exports = halleyIterate;
}), 48670: ((module, __unused_webpack_exports, __webpack_require__) => {
  var kernelBetainc = __webpack_require__(59818).assign;
  var abs = __webpack_require__(66260);
  var FLOAT64_MAX = __webpack_require__(83424);
  var FLOAT64_MIN_NORM = __webpack_require__(55417);
  function ibetaRoots(a, b, target, invert) {
    return roots;
    function roots(x) {
      var buf;
      var f1;
      var f2;
      var f;
      var y;
      y = 1 - x;
      buf = [0, 0];
      kernelBetainc(x, a, b, true, invert, buf, 1, 0);
      f = buf[0] - target;
      f1 = buf[1];
      if (invert) {
        f1 = -f1;
      }
      if (y === 0) {
        y = FLOAT64_MIN_NORM * 64;
      }
      if (x === 0) {
        x = FLOAT64_MIN_NORM * 64;
      }
      f2 = f1 * (-(y * a) + (b - 2) * x + 1);
      if (abs(f2) < y * x * FLOAT64_MAX) {
        f2 /= y * x;
      }
      if (invert) {
        f2 = -f2;
      }
      if (f1 === 0) {
        f1 = (invert ? -1 : 1) * FLOAT64_MIN_NORM * 64;
      }
      return [f, f1, f2];
    }
  }
  module.exports = ibetaRoots;
}), 61489: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(33184);
  module.exports = main;
}), 43979: ((module, __unused_webpack_exports, __webpack_require__) => {
  var erfcinv = __webpack_require__(80119);
  var floor = __webpack_require__(42334);
  var ldexp = __webpack_require__(83291);
  var round = __webpack_require__(18972);
  var acos = __webpack_require__(99418);
  var sqrt = __webpack_require__(15478);
  var abs = __webpack_require__(66260);
  var cos = __webpack_require__(99191);
  var pow = __webpack_require__(6310);
  var sin = __webpack_require__(61794);
  var SQRT2 = __webpack_require__(96515);
  var PI = __webpack_require__(39701);
  var inverseStudentsTBodySeries = __webpack_require__(31256);
  var inverseStudentsTTailSeries = __webpack_require__(15454);
  var inverseStudentsTHill = __webpack_require__(49201);
  var DF_THRESHOLD = 268435456;
  var ONE_THIRD = 1 / 3;
  var EXP = 2 * 53 / 3;
  var C = 0.8549879733383485;
  function inverseStudentsT(df, u, v) {
    var crossover;
    var tolerance;
    var rootAlpha;
    var invert;
    var result;
    var alpha;
    var tmp;
    var p0;
    var p2;
    var p4;
    var p5;
    var p;
    var r;
    var x;
    var a;
    var b;
    result = 0;
    if (u > v) {
      tmp = v;
      v = u;
      u = tmp;
      invert = true;
    } else {
      invert = false;
    }
    if (floor(df) === df && df < 20) {
      tolerance = ldexp(1, EXP);
      switch (floor(df)) {
        case 1:
          if (u === 0.5) {
            result = 0;
          } else {
            result = -cos(PI * u) / sin(PI * u);
          }
          break;
        case 2:
          result = (2 * u - 1) / sqrt(2 * u * v);
          break;
        case 4:
          alpha = 4 * u * v;
          rootAlpha = sqrt(alpha);
          r = 4 * cos(acos(rootAlpha) / 3) / rootAlpha;
          x = sqrt(r - 4);
          result = u - 0.5 < 0 ? -x : x;
          break;
        case 6:
          if (u < 1e-150) {
            return (invert ? -1 : 1) * inverseStudentsTHill(df, u);
          }
          a = 4 * (u - u * u);
          b = pow(a, ONE_THIRD);
          p = 6 * (1 + C * (1 / b - 1));
          do {
            p2 = p * p;
            p4 = p2 * p2;
            p5 = p * p4;
            p0 = p;
            p = 2 * (8 * a * p5 - 270 * p2 + 2187) / (5 * (4 * a * p4 - 216 * p - 243));
          } while (abs((p - p0) / p) > tolerance);
          p = sqrt(p - df);
          result = u - 0.5 < 0 ? -p : p;
          break;
        default:
          if (df > DF_THRESHOLD) {
            result = erfcinv(2 * u) * SQRT2;
          } else if (df < 3) {
            crossover = 0.2742 - df * 0.0242143;
            if (u > crossover) {
              result = inverseStudentsTBodySeries(df, u);
            } else {
              result = inverseStudentsTTailSeries(df, u);
            }
          } else {
            crossover = ldexp(1, round(df / -0.654));
            if (u > crossover) {
              result = inverseStudentsTHill(df, u);
            } else {
              result = inverseStudentsTTailSeries(df, u);
            }
          }
      }
    } else if (df > DF_THRESHOLD) {
      result = -erfcinv(2 * u) * SQRT2;
    } else if (df < 3) {
      crossover = 0.2742 - df * 0.0242143;
      if (u > crossover) {
        result = inverseStudentsTBodySeries(df, u);
      } else {
        result = inverseStudentsTTailSeries(df, u);
      }
    } else {
      crossover = ldexp(1, round(df / -0.654));
      if (u > crossover) {
        result = inverseStudentsTHill(df, u);
      } else {
        result = inverseStudentsTTailSeries(df, u);
      }
    }
    return invert ? -result : result;
  }
  module.exports = inverseStudentsT;
}), 31256: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gammaDeltaRatio = __webpack_require__(84320);
  var evalpoly = __webpack_require__(62096);
  var sqrt = __webpack_require__(15478);
  var PI = __webpack_require__(39701);
  var polyval1 = __webpack_require__(2640);
  var polyval2 = __webpack_require__(26791);
  var polyval3 = __webpack_require__(23066);
  var polyval4 = __webpack_require__(78121);
  var polyval5 = __webpack_require__(54564);
  var polyval6 = __webpack_require__(53835);
  var polyval7 = __webpack_require__(7931);
  var polyval8 = __webpack_require__(43636);
  var polyval9 = __webpack_require__(71837);
  var c0 = 0;
  var c = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  function inverseStudentsTBodySeries(df, u) {
    var idf;
    var v;
    v = gammaDeltaRatio(df / 2, 0.5) * sqrt(df * PI) * (u - 0.5);
    idf = 1 / df;
    c[1] = polyval1(idf);
    c[2] = polyval2(idf);
    c[3] = polyval3(idf);
    c[4] = polyval4(idf);
    c[5] = polyval5(idf);
    c[6] = polyval6(idf);
    c[7] = polyval7(idf);
    c[8] = polyval8(idf);
    c[9] = polyval9(idf);
    return c0 + v * evalpoly(c, v * v);
  }
  module.exports = inverseStudentsTBodySeries;
}), 49201: ((module, __unused_webpack_exports, __webpack_require__) => {
  var erfcinv = __webpack_require__(80119);
  var expm1 = __webpack_require__(40141);
  var sqrt = __webpack_require__(15478);
  var pow = __webpack_require__(6310);
  var HALF_PI = __webpack_require__(5553);
  var SQRT2 = __webpack_require__(96515);
  function inverseStudentsTHill(ndf, u) {
    var a;
    var b;
    var c;
    var d;
    var q;
    var x;
    var y;
    if (ndf > 1e20) {
      return -erfcinv(2 * u) * SQRT2;
    }
    a = 1 / (ndf - 0.5);
    b = 48 / (a * a);
    c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
    d = ((94.5 / (b + c) - 3) / b + 1) * sqrt(a * HALF_PI) * ndf;
    y = pow(d * 2 * u, 2 / ndf);
    if (y > 0.05 + a) {
      x = -erfcinv(2 * u) * SQRT2;
      y = x * x;
      if (ndf < 5) {
        c += 0.3 * (ndf - 4.5) * (x + 0.6);
      }
      c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
      y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
      y = expm1(a * y * y);
    } else {
      y = ((1 / (((ndf + 6) / (ndf * y) - 0.089 * d - 0.822) * (ndf + 2) * 3) + 0.5 / (ndf + 4)) * y - 1) * (ndf + 1) / (ndf + 2) + 1 / y;
    }
    q = sqrt(ndf * y);
    return -q;
  }
  module.exports = inverseStudentsTHill;
}), 15454: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gammaDeltaRatio = __webpack_require__(84320);
  var evalpoly = __webpack_require__(62096);
  var sqrt = __webpack_require__(15478);
  var pow = __webpack_require__(6310);
  var PI = __webpack_require__(39701);
  var d = [0, 0, 0, 0, 0, 0, 0];
  function inverseStudentsTTailSeries(df, v) {
    var result;
    var power;
    var div;
    var np2;
    var np4;
    var np6;
    var rn;
    var w;
    w = gammaDeltaRatio(df / 2, 0.5) * sqrt(df * PI) * v;
    np2 = df + 2;
    np4 = df + 4;
    np6 = df + 6;
    d[0] = 1;
    d[1] = -(df + 1) / (2 * np2);
    np2 *= df + 2;
    d[2] = -df * (df + 1) * (df + 3) / (8 * np2 * np4);
    np2 *= df + 2;
    d[3] = -df * (df + 1) * (df + 5) * ((3 * df + 7) * df - 2) / (48 * np2 * np4 * np6);
    np2 *= df + 2;
    np4 *= df + 4;
    d[4] = -df * (df + 1) * (df + 7) * (((((15 * df + 154) * df + 465) * df + 286) * df - 336) * df + 64) / (384 * np2 * np4 * np6 * (df + 8));
    np2 *= df + 2;
    d[5] = -df * (df + 1) * (df + 3) * (df + 9) * ((((((35 * df + 452) * df + 1573) * df + 600) * df - 2020) * df + 928) * df - 128) / (1280 * np2 * np4 * np6 * (df + 8) * (df + 10));
    np2 *= df + 2;
    np4 *= df + 4;
    np6 *= df + 6;
    d[6] = -df * (df + 1) * (df + 11) * (((((((((((945 * df + 31506) * df + 425858) * df + 2980236) * df + 11266745) * df + 20675018) * df + 7747124) * df - 22574632) * df - 8565600) * df + 18108416) * df - 7099392) * df + 884736) / (46080 * np2 * np4 * np6 * (df + 8) * (df + 10) * (df + 12));
    rn = sqrt(df);
    div = pow(rn * w, 1 / df);
    power = div * div;
    result = evalpoly(d, power);
    result *= rn;
    result /= div;
    return -result;
  }
  module.exports = inverseStudentsTTailSeries;
}), 33184: ((module, __unused_webpack_exports, __webpack_require__) => {
  var evalpoly = __webpack_require__(62096);
  var betainc = __webpack_require__(89986);
  var expm1 = __webpack_require__(40141);
  var log1p = __webpack_require__(74879);
  var asin = __webpack_require__(49827);
  var beta = __webpack_require__(91354);
  var sqrt = __webpack_require__(15478);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var pow = __webpack_require__(6310);
  var sin = __webpack_require__(61794);
  var max = __webpack_require__(32974);
  var min = __webpack_require__(38008);
  var ln = __webpack_require__(51550);
  var FLOAT64_MIN_NORM = __webpack_require__(55417);
  var HALF_PI = __webpack_require__(5553);
  var EPSILON = __webpack_require__(55088);
  var findIBetaInvFromTDist = __webpack_require__(85319);
  var temme1 = __webpack_require__(10502);
  var temme2 = __webpack_require__(32259);
  var temme3 = __webpack_require__(34268);
  var halleyIterate = __webpack_require__(30177);
  var ibetaRoots = __webpack_require__(48670);
  var DIGITS = 32;
  var MAX_ITERATIONS = 1e3;
  var terms = [0, 0, 0, 0, 0];
  function ibetaInvImp(a, b, p, q) {
    var digits;
    var invert;
    var lambda;
    var lower;
    var theta;
    var upper;
    var roots;
    var maxv;
    var minv;
    var bet;
    var ppa;
    var tmp;
    var xs2;
    var ap1;
    var bm1;
    var fs;
    var lx;
    var ps;
    var xg;
    var xs;
    var yp;
    var a2;
    var a3;
    var b2;
    var r;
    var l;
    var u;
    var x;
    var y;
    invert = false;
    if (q === 0) {
      return [1, 0];
    }
    if (p === 0) {
      return [0, 1];
    }
    if (a === 1) {
      if (b === 1) {
        return [p, 1 - p];
      }
      tmp = b;
      b = a;
      a = tmp;
      tmp = q;
      q = p;
      p = tmp;
      invert = true;
    }
    x = 0;
    lower = 0;
    upper = 1;
    if (a === 0.5) {
      if (b === 0.5) {
        x = sin(p * HALF_PI);
        x *= x;
        y = sin(q * HALF_PI);
        y *= y;
        return [x, y];
      }
      if (b > 0.5) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = q;
        q = p;
        p = tmp;
        invert = !invert;
      }
    }
    if (b === 0.5 && a >= 0.5 && p !== 1) {
      yp = {};
      x = findIBetaInvFromTDist(a, p, yp);
      y = yp.value;
    } else if (b === 1) {
      if (p < q) {
        if (a > 1) {
          x = pow(p, 1 / a);
          y = -expm1(ln(p) / a);
        } else {
          x = pow(p, 1 / a);
          y = 1 - x;
        }
      } else {
        x = exp(log1p(-q) / a);
        y = -expm1(log1p(-q) / a);
      }
      if (invert) {
        tmp = y;
        y = x;
        x = tmp;
      }
      return [x, y];
    } else if (a + b > 5) {
      if (p > 0.5) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = q;
        q = p;
        p = tmp;
        invert = !invert;
      }
      minv = min(a, b);
      maxv = max(a, b);
      if (sqrt(minv) > maxv - minv && minv > 5) {
        x = temme1(a, b, p);
        y = 1 - x;
      } else {
        r = a + b;
        theta = asin(sqrt(a / r));
        lambda = minv / r;
        if (lambda >= 0.2 && lambda <= 0.8 && r >= 10) {
          ppa = pow(p, 1 / a);
          if (ppa < 25e-4 && a + b < 200) {
            x = ppa * pow(a * beta(a, b), 1 / a);
          } else {
            x = temme2(p, r, theta);
          }
          y = 1 - x;
        } else {
          if (a < b) {
            tmp = b;
            b = a;
            a = tmp;
            tmp = q;
            q = p;
            p = tmp;
            invert = !invert;
          }
          bet = 0;
          if (b < 2) {
            bet = beta(a, b);
          }
          if (bet === 0) {
            y = 1;
          } else {
            y = pow(b * q * bet, 1 / b);
            x = 1 - y;
          }
        }
        if (y > 1e-5) {
          x = temme3(a, b, p, q);
          y = 1 - x;
        }
      }
    } else if (a < 1 && b < 1) {
      xs = (1 - a) / (2 - a - b);
      fs = betainc(xs, a, b) - p;
      if (abs(fs) / p < EPSILON * 3) {
        if (invert) {
          return [1 - xs, xs];
        }
        return [xs, 1 - xs];
      }
      if (fs < 0) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = q;
        q = p;
        p = tmp;
        invert = !invert;
        xs = 1 - xs;
      }
      xg = pow(a * p * beta(a, b), 1 / a);
      x = xg / (1 + xg);
      y = 1 / (1 + xg);
      if (x > xs) {
        x = xs;
      }
      upper = xs;
    } else if (a > 1 && b > 1) {
      xs = (a - 1) / (a + b - 2);
      xs2 = (b - 1) / (a + b - 2);
      ps = betainc(xs, a, b) - p;
      if (ps < 0) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = q;
        q = p;
        p = tmp;
        tmp = xs2;
        xs2 = xs;
        xs = tmp;
        invert = !invert;
      }
      lx = ln(p * a * beta(a, b)) / a;
      x = exp(lx);
      y = x < 0.9 ? 1 - x : -expm1(lx);
      if (b < a && x < 0.2) {
        ap1 = a - 1;
        bm1 = b - 1;
        a2 = a * a;
        a3 = a * a2;
        b2 = b * b;
        terms[0] = 0;
        terms[1] = 1;
        terms[2] = bm1 / ap1;
        ap1 *= ap1;
        terms[3] = bm1 * (3 * a * b + 5 * b + a2 - a - 4) / (2 * (a + 2) * ap1);
        ap1 *= a + 1;
        terms[4] = bm1 * (33 * a * b2 + 31 * b2 + 8 * a2 * b2 - 30 * a * b - 47 * b + 11 * a2 * b + 6 * a3 * b + 18 + 4 * a - a3 + a2 * a2 - 10 * a2);
        terms[4] /= 3 * (a + 3) * (a + 2) * ap1;
        x = evalpoly(terms, x);
      }
      if (x > xs) {
        x = xs;
      }
      upper = xs;
    } else {
      if (b < a) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = q;
        q = p;
        p = tmp;
        invert = !invert;
      }
      if (pow(p, 1 / a) < 0.5) {
        x = pow(p * a * beta(a, b), 1 / a);
        if (x === 0) {
          x = FLOAT64_MIN_NORM;
        }
        y = 1 - x;
      } else {
        y = pow(1 - pow(p, b * beta(a, b)), 1 / b);
        if (y === 0) {
          y = FLOAT64_MIN_NORM;
        }
        x = 1 - y;
      }
    }
    if (x > 0.5) {
      tmp = b;
      b = a;
      a = tmp;
      tmp = q;
      q = p;
      p = tmp;
      tmp = y;
      y = x;
      x = tmp;
      invert = !invert;
      l = 1 - upper;
      u = 1 - lower;
      lower = l;
      upper = u;
    }
    if (lower === 0) {
      if (invert) {
        lower = EPSILON;
        if (x < lower) {
          x = lower;
        }
      } else {
        lower = FLOAT64_MIN_NORM;
      }
      if (x < lower) {
        x = lower;
      }
    }
    digits = DIGITS;
    if (x < 1e-50 && (a < 1 || b < 1)) {
      digits *= 3;
      digits /= 2;
    }
    roots = ibetaRoots(a, b, p < q ? p : q, p >= q);
    x = halleyIterate(roots, x, lower, upper, digits, MAX_ITERATIONS);
    if (x === lower) {
      x = 0;
    }
    if (invert) {
      return [1 - x, x];
    }
    return [x, 1 - x];
  }
  module.exports = ibetaInvImp;
}), 79346: ((module, __unused_webpack_exports, __webpack_require__) => {
  var sign = __webpack_require__(79079);
  var abs = __webpack_require__(66260);
  var ldexp = __webpack_require__(83291);
  var MAX_VALUE = __webpack_require__(83424);
  function newtonRaphsonIterate(fun, guess, min, max, digits, maxIter) {
    var f0last;
    var delta1;
    var delta2;
    var factor;
    var result;
    var count;
    var delta;
    var res;
    var f0;
    var f1;
    f0 = 0;
    f0last = 0;
    result = guess;
    factor = ldexp(1, 1 - digits);
    delta = MAX_VALUE;
    delta1 = MAX_VALUE;
    delta2 = MAX_VALUE;
    count = maxIter;
    do {
      f0last = f0;
      delta2 = delta1;
      delta1 = delta;
      res = fun(result);
      f0 = res[0];
      f1 = res[1];
      count -= 1;
      if (f0 === 0) {
        break;
      }
      if (f1 === 0) {
        if (f0last === 0) {
          if (result === min) {
            guess = max;
          } else {
            guess = min;
          }
          f0last = fun(guess);
          delta = guess - result;
        }
        if (sign(f0last) * sign(f0) < 0) {
          if (delta < 0) {
            delta = (result - min) / 2;
          } else {
            delta = (result - max) / 2;
          }
        } else if (delta < 0) {
          delta = (result - max) / 2;
        } else {
          delta = (result - min) / 2;
        }
      } else {
        delta = f0 / f1;
      }
      if (abs(delta * 2) > abs(delta2)) {
        delta = delta > 0 ? (result - min) / 2 : (result - max) / 2;
      }
      guess = result;
      result -= delta;
      if (result <= min) {
        delta = 0.5 * (guess - min);
        result = guess - delta;
        if (result === min || result === max) {
          break;
        }
      } else if (result >= max) {
        delta = 0.5 * (guess - max);
        result = guess - delta;
        if (result === min || result === max) {
          break;
        }
      }
      if (delta > 0) {
        max = guess;
      } else {
        min = guess;
      }
    } while (count && abs(result * factor) < abs(delta));
    return result;
  }
  module.exports = newtonRaphsonIterate;
}), 66017: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -1;
    }
    return -1 + x * (-5 + x * 5);
  }
  module.exports = evalpoly;
}), 21820: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 63149;
    }
    return 63149 + x * (-151557 + x * (140052 + x * (-727469 + x * (2239932 + x * (-2251437 + x * 750479)))));
  }
  module.exports = evalpoly;
}), 19811: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 29233;
    }
    return 29233 + x * (-78755 + x * (105222 + x * (146879 + x * (-1602610 + x * (3195183 + x * (-2554139 + x * 729754))))));
  }
  module.exports = evalpoly;
}), 49638: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 1;
    }
    return 1 + x * (-13 + x * 13);
  }
  module.exports = evalpoly;
}), 67909: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 1;
    }
    return 1 + x * (21 + x * (-69 + x * 46));
  }
  module.exports = evalpoly;
}), 2640: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.16666666666666666;
    }
    return 0.16666666666666666 + x * 0.16666666666666666;
  }
  module.exports = evalpoly;
}), 26791: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.058333333333333334;
    }
    return 0.058333333333333334 + x * (0.06666666666666667 + x * 0.008333333333333333);
  }
  module.exports = evalpoly;
}), 23066: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.0251984126984127;
    }
    return 0.0251984126984127 + x * (0.026785714285714284 + x * (0.0017857142857142857 + x * 1984126984126984e-19));
  }
  module.exports = evalpoly;
}), 78121: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.012039792768959435;
    }
    return 0.012039792768959435 + x * (0.010559964726631394 + x * (-0.0011078042328042327 + x * (3747795414462081e-19 + x * 27557319223985893e-22)));
  }
  module.exports = evalpoly;
}), 54564: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.003837005972422639;
    }
    return 0.003837005972422639 + x * (0.00610392115600449 + x * (-0.0016095979637646305 + x * (5945867404200738e-19 + x * (-6270542728876062e-20 + x * 2505210838544172e-23))));
  }
  module.exports = evalpoly;
}), 53835: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.0032177478835464946;
    }
    return 0.0032177478835464946 + x * (0.0010898206731540065 + x * (-0.0012579159844784845 + x * (6908420797309686e-19 + x * (-16376804137220805e-20 + x * (154012654012654e-19 + x * 16059043836821613e-26)))));
  }
  module.exports = evalpoly;
}), 73259: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 1;
    }
    return 1 + x * (21 + x * (-69 + x * 46));
  }
  module.exports = evalpoly;
}), 7931: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.001743826229834001;
    }
    return 0.001743826229834001 + x * (3353097688001788e-20 + x * (-7624513544032393e-19 + x * (6451304695145635e-19 + x * (-249472580470431e-18 + x * (49255746366361444e-21 + x * (-39851014346715405e-22 + x * 7647163731819816e-28))))));
  }
  module.exports = evalpoly;
}), 43636: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 9647274732138864e-19;
    }
    return 9647274732138864e-19 + x * (-3110108632631878e-19 + x * (-36307660358786886e-20 + x * (5140660578834113e-19 + x * (-29133414466938067e-20 + x * (9086710793521991e-20 + x * (-15303004486655377e-21 + x * (10914179173496788e-22 + x * 28114572543455206e-31)))))));
  }
  module.exports = evalpoly;
}), 71837: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 5422926281312969e-19;
    }
    return 5422926281312969e-19 + x * (-3694266780000966e-19 + x * (-10230378073700413e-20 + x * (35764655430568635e-20 + x * (-28690924218514614e-20 + x * (12645437628698076e-20 + x * (-33202652391372056e-21 + x * (4890304529197534e-21 + x * (-3123956959982987e-22 + x * 822063524662433e-32))))))));
  }
  module.exports = evalpoly;
}), 8164: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 7;
    }
    return 7 + x * (-2 + x * (33 + x * (-62 + x * 31)));
  }
  module.exports = evalpoly;
}), 55185: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 25;
    }
    return 25 + x * (-52 + x * (-17 + x * (88 + x * (-115 + x * 46))));
  }
  module.exports = evalpoly;
}), 87298: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 7;
    }
    return 7 + x * (12 + x * (-78 + x * 52));
  }
  module.exports = evalpoly;
}), 26255: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -7;
    }
    return -7 + x * (2 + x * (183 + x * (-370 + x * 185)));
  }
  module.exports = evalpoly;
}), 91896: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -533;
    }
    return -533 + x * (776 + x * (-1835 + x * (10240 + x * (-13525 + x * 5410))));
  }
  module.exports = evalpoly;
}), 87333: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -1579;
    }
    return -1579 + x * (3747 + x * (-3372 + x * (-15821 + x * (45588 + x * (-45213 + x * 15071)))));
  }
  module.exports = evalpoly;
}), 19590: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 449;
    }
    return 449 + x * (-1259 + x * (-769 + x * (6686 + x * (-9260 + x * 3704))));
  }
  module.exports = evalpoly;
}), 17028: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ln = __webpack_require__(51550);
  var MAX_VALUE = __webpack_require__(83424);
  var BIG = MAX_VALUE / 4;
  function temmeRootFinder(t, a) {
    return roots;
    function roots(x) {
      var f1;
      var f;
      var y;
      y = 1 - x;
      if (y === 0) {
        return [-BIG, -BIG];
      }
      if (x === 0) {
        return [-BIG, -BIG];
      }
      f = ln(x) + a * ln(y) + t;
      f1 = 1 / x - a / y;
      return [f, f1];
    }
  }
  module.exports = temmeRootFinder;
}), 10502: ((module, __unused_webpack_exports, __webpack_require__) => {
  var evalpoly = __webpack_require__(62096);
  var erfcinv = __webpack_require__(80119);
  var sqrt = __webpack_require__(15478);
  var exp = __webpack_require__(31851);
  var SQRT2 = __webpack_require__(96515);
  var workspace = [0, 0, 0, 0, 0, 0, 0];
  var terms = [0, 0, 0, 0];
  function temme1(a, b, z) {
    var eta0;
    var eta2;
    var eta;
    var B2;
    var B3;
    var B;
    var c;
    eta0 = erfcinv(2 * z);
    eta0 /= -sqrt(a / 2);
    terms[0] = eta0;
    B = b - a;
    B2 = B * B;
    B3 = B2 * B;
    workspace[0] = -B * SQRT2 / 2;
    workspace[1] = (1 - 2 * B) / 8;
    workspace[2] = -(B * SQRT2 / 48);
    workspace[3] = -1 / 192;
    workspace[4] = -B * SQRT2 / 3840;
    workspace[5] = 0;
    workspace[6] = 0;
    terms[1] = evalpoly(workspace, eta0);
    workspace[0] = B * SQRT2 * (3 * B - 2) / 12;
    workspace[1] = (20 * B2 - 12 * B + 1) / 128;
    workspace[2] = B * SQRT2 * (20 * B - 1) / 960;
    workspace[3] = (16 * B2 + 30 * B - 15) / 4608;
    workspace[4] = B * SQRT2 * (21 * B + 32) / 53760;
    workspace[5] = (-(32 * B2) + 63) / 368640;
    workspace[6] = -B * SQRT2 * (120 * B + 17) / 25804480;
    terms[2] = evalpoly(workspace, eta0);
    workspace[0] = B * SQRT2 * (-75 * B2 + 80 * B - 16) / 480;
    workspace[1] = (-1080 * B3 + 868 * B2 - 90 * B - 45) / 9216;
    workspace[2] = B * SQRT2 * (-1190 * B2 + 84 * B + 373) / 53760;
    workspace[3] = (-2240 * B3 - 2508 * B2 + 2100 * B - 165) / 368640;
    workspace[4] = 0;
    workspace[5] = 0;
    workspace[6] = 0;
    terms[3] = evalpoly(workspace, eta0);
    eta = evalpoly(terms, 1 / a);
    eta2 = eta * eta;
    c = -exp(-eta2 / 2);
    if (eta2 === 0) {
      return 0.5;
    }
    return (1 + eta * sqrt((1 + c) / eta2)) / 2;
  }
  module.exports = temme1;
}), 32259: ((module, __unused_webpack_exports, __webpack_require__) => {
  var evalpoly = __webpack_require__(62096);
  var erfcinv = __webpack_require__(80119);
  var abs = __webpack_require__(66260);
  var exp = __webpack_require__(31851);
  var ln = __webpack_require__(51550);
  var sqrt = __webpack_require__(15478);
  var sin = __webpack_require__(61794);
  var cos = __webpack_require__(99191);
  var temmeRootFinder = __webpack_require__(17028);
  var newtonRaphsonIterate = __webpack_require__(79346);
  var polyval1 = __webpack_require__(66017);
  var polyval2 = __webpack_require__(73259);
  var polyval3 = __webpack_require__(8164);
  var polyval4 = __webpack_require__(55185);
  var polyval5 = __webpack_require__(87298);
  var polyval6 = __webpack_require__(26255);
  var polyval7 = __webpack_require__(91896);
  var polyval8 = __webpack_require__(87333);
  var polyval9 = __webpack_require__(19590);
  var polyval10 = __webpack_require__(21820);
  var polyval11 = __webpack_require__(19811);
  var polyval12 = __webpack_require__(49638);
  var polyval13 = __webpack_require__(67909);
  var workspace = [0, 0, 0, 0, 0, 0];
  var terms = [0, 0, 0, 0];
  function temme2(z, r, theta) {
    var upper;
    var lower;
    var alpha;
    var roots;
    var eta0;
    var eta;
    var sc7;
    var sc6;
    var sc5;
    var sc4;
    var sc3;
    var sc2;
    var sc;
    var lu;
    var s2;
    var c2;
    var c;
    var s;
    var u;
    var x;
    eta0 = erfcinv(2 * z) / -sqrt(r / 2);
    s = sin(theta);
    c = cos(theta);
    terms[0] = eta0;
    s2 = s * s;
    c2 = c * c;
    sc = s * c;
    sc2 = sc * sc;
    sc3 = sc2 * sc;
    sc4 = sc2 * sc2;
    sc5 = sc2 * sc3;
    sc6 = sc3 * sc3;
    sc7 = sc4 * sc3;
    workspace[0] = (2 * s2 - 1) / (3 * sc);
    workspace[1] = -polyval1(s2) / (36 * sc2);
    workspace[2] = polyval2(s2) / (1620 * sc3);
    workspace[3] = polyval3(s2) / (6480 * sc4);
    workspace[4] = polyval4(s2) / (90720 * sc5);
    workspace[5] = 0;
    terms[1] = evalpoly(workspace, eta0);
    workspace[0] = -polyval5(s2) / (405 * sc3);
    workspace[1] = polyval6(s2) / (2592 * sc4);
    workspace[2] = -polyval7(s2) / (204120 * sc5);
    workspace[3] = -polyval8(s2) / (2099520 * sc6);
    workspace[4] = 0;
    workspace[5] = 0;
    terms[2] = evalpoly(workspace, eta0);
    workspace[0] = polyval9(s2) / (102060 * sc5);
    workspace[1] = -polyval10(s2) / (20995200 * sc6);
    workspace[2] = polyval11(s2) / (36741600 * sc7);
    workspace[3] = 0;
    workspace[4] = 0;
    workspace[5] = 0;
    terms[3] = evalpoly(workspace, eta0);
    eta = evalpoly(terms, 1 / r);
    alpha = c / s;
    alpha *= alpha;
    lu = -(eta * eta) / (2 * s2) + ln(s2) + c2 * ln(c2) / s2;
    if (abs(eta) < 0.7) {
      workspace[0] = s2;
      workspace[1] = sc;
      workspace[2] = (1 - 2 * s2) / 3;
      workspace[3] = polyval12(s2) / (36 * sc);
      workspace[4] = polyval13(s2) / (270 * sc2);
      workspace[5] = 0;
      x = evalpoly(workspace, eta);
    } else {
      u = exp(lu);
      workspace[0] = u;
      workspace[1] = alpha;
      workspace[2] = 0;
      workspace[3] = 3 * alpha * (3 * alpha + 1) / 6;
      workspace[4] = 4 * alpha * (4 * alpha + 1) * (4 * alpha + 2) / 24;
      workspace[5] = 5 * alpha * (5 * alpha + 1) * (5 * alpha + 2) * (5 * alpha + 3) / 120;
      x = evalpoly(workspace, u);
      if ((x - s2) * eta < 0) {
        x = 1 - x;
      }
    }
    if (eta < 0) {
      lower = 0;
      upper = s2;
    } else {
      lower = s2;
      upper = 1;
    }
    if (x < lower || x > upper) {
      x = (lower + upper) / 2;
    }
    roots = temmeRootFinder(-lu, alpha);
    x = newtonRaphsonIterate(roots, x, lower, upper, 32, 100);
    return x;
  }
  module.exports = temme2;
}), 34268: ((module, __unused_webpack_exports, __webpack_require__) => {
  var gammaincinv = __webpack_require__(85778);
  var ln = __webpack_require__(51550);
  var sqrt = __webpack_require__(15478);
  var SMALLEST_SUBNORMAL = __webpack_require__(33975);
  var temmeRootFinder = __webpack_require__(17028);
  var newtonRaphsonIterate = __webpack_require__(79346);
  function temme3(a, b, p, q) {
    var cross;
    var roots;
    var lower;
    var upper;
    var eta0;
    var eta;
    var w10;
    var w12;
    var w13;
    var w14;
    var e1;
    var e2;
    var e3;
    var mu;
    var d2;
    var d3;
    var d4;
    var w2;
    var w3;
    var w4;
    var w5;
    var w6;
    var w7;
    var w8;
    var w9;
    var w1;
    var d;
    var w;
    var u;
    var x;
    if (p < q) {
      eta0 = gammaincinv(p, b, true);
    } else {
      eta0 = gammaincinv(q, b, false);
    }
    eta0 /= a;
    mu = b / a;
    w = sqrt(1 + mu);
    w2 = w * w;
    w3 = w2 * w;
    w4 = w2 * w2;
    w5 = w3 * w2;
    w6 = w3 * w3;
    w7 = w4 * w3;
    w8 = w4 * w4;
    w9 = w5 * w4;
    w10 = w5 * w5;
    d = eta0 - mu;
    d2 = d * d;
    d3 = d2 * d;
    d4 = d2 * d2;
    w1 = w + 1;
    w12 = w1 * w1;
    w13 = w1 * w12;
    w14 = w12 * w12;
    e1 = (w + 2) * (w - 1) / (3 * w);
    e1 += (w3 + 9 * w2 + 21 * w + 5) * d / (36 * w2 * w1);
    e1 -= (w4 - 13 * w3 + 69 * w2 + 167 * w + 46) * d2 / (1620 * w12 * w3);
    e1 -= (7 * w5 + 21 * w4 + 70 * w3 + 26 * w2 - 93 * w - 31) * d3 / (6480 * w13 * w4);
    e1 -= (75 * w6 + 202 * w5 + 188 * w4 - 888 * w3 - 1345 * w2 + 118 * w + 138) * d4 / (272160 * w14 * w5);
    e2 = (28 * w4 + 131 * w3 + 402 * w2 + 581 * w + 208) * (w - 1) / (1620 * w1 * w3);
    e2 -= (35 * w6 - 154 * w5 - 623 * w4 - 1636 * w3 - 3983 * w2 - 3514 * w - 925) * d / (12960 * w12 * w4);
    e2 -= (2132 * w7 + 7915 * w6 + 16821 * w5 + 35066 * w4 + 87490 * w3 + 141183 * w2 + 95993 * w + 21640) * d2 / (816480 * w5 * w13);
    e2 -= (11053 * w8 + 53308 * w7 + 117010 * w6 + 163924 * w5 + 116188 * w4 - 258428 * w3 - 677042 * w2 - 481940 * w - 105497) * d3 / (14696640 * w14 * w6);
    e3 = -((3592 * w7 + 8375 * w6 - 1323 * w5 - 29198 * w4 - 89578 * w3 - 154413 * w2 - 116063 * w - 29632) * (w - 1)) / (816480 * w5 * w12);
    e3 -= (442043 * w9 + 2054169 * w8 + 3803094 * w7 + 3470754 * w6 + 2141568 * w5 - 2393568 * w4 - 19904934 * w3 - 34714674 * w2 - 23128299 * w - 5253353) * d / (146966400 * w6 * w13);
    e3 -= (116932 * w10 + 819281 * w9 + 2378172 * w8 + 4341330 * w7 + 6806004 * w6 + 10622748 * w5 + 18739500 * w4 + 30651894 * w3 + 30869976 * w2 + 15431867 * w + 2919016) * d2 / (146966400 * w14 * w7);
    eta = eta0 + e1 / a + e2 / (a * a) + e3 / (a * a * a);
    if (eta <= 0) {
      eta = SMALLEST_SUBNORMAL;
    }
    u = eta - mu * ln(eta) + (1 + mu) * ln(1 + mu) - mu;
    cross = 1 / (1 + mu);
    lower = eta < mu ? cross : 0;
    upper = eta < mu ? 1 : cross;
    x = (lower + upper) / 2;
    roots = temmeRootFinder(u, mu);
    return newtonRaphsonIterate(roots, x, lower, upper, 32, 100);
  }
  module.exports = temme3;
}), 71567: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(94010);
  module.exports = main;
}), 94010: ((module, __unused_webpack_exports, __webpack_require__) => {
  var polyval13 = __webpack_require__(25732);
  var polyval46 = __webpack_require__(53242);
  function kernelCos(x, y) {
    var hz;
    var r;
    var w;
    var z;
    z = x * x;
    w = z * z;
    r = z * polyval13(z);
    r += w * w * polyval46(z);
    hz = 0.5 * z;
    w = 1 - hz;
    return w + (1 - w - hz + (z * r - x * y));
  }
  module.exports = kernelCos;
}), 25732: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.0416666666666666;
    }
    return 0.0416666666666666 + x * (-0.001388888888887411 + x * 2480158728947673e-20);
  }
  module.exports = evalpoly;
}), 53242: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return -27557314351390663e-23;
    }
    return -27557314351390663e-23 + x * (2087572321298175e-24 + x * -11359647557788195e-27);
  }
  module.exports = evalpoly;
}), 70186: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(97485);
  module.exports = main;
}), 97485: ((module) => {
  var S1 = -0.16666666666666632;
  var S2 = 0.00833333333332249;
  var S3 = -1984126982985795e-19;
  var S4 = 27557313707070068e-22;
  var S5 = -25050760253406863e-24;
  var S6 = 158969099521155e-24;
  function kernelSin(x, y) {
    var r;
    var v;
    var w;
    var z;
    z = x * x;
    w = z * z;
    r = S2 + z * (S3 + z * S4) + z * w * (S5 + z * S6);
    v = z * x;
    if (y === 0) {
      return x + v * (S1 + z * r);
    }
    return x - (z * (0.5 * y - v * r) - y - v * S1);
  }
  module.exports = kernelSin;
}), 83291: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(23078);
  module.exports = main;
}), 23078: ((module, __unused_webpack_exports, __webpack_require__) => {
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  var BIAS = __webpack_require__(11877);
  var MAX_EXPONENT = __webpack_require__(46276);
  var MAX_SUBNORMAL_EXPONENT = __webpack_require__(92656);
  var MIN_SUBNORMAL_EXPONENT = __webpack_require__(34862);
  var isnan = __webpack_require__(86523);
  var isInfinite = __webpack_require__(57234);
  var copysign = __webpack_require__(35672);
  var normalize = __webpack_require__(79335).assign;
  var floatExp = __webpack_require__(6075);
  var toWords = __webpack_require__(87949);
  var fromWords = __webpack_require__(17844);
  var TWO52_INV = 2220446049250313e-31;
  var CLEAR_EXP_MASK = 2148532223 >>> 0;
  var FRAC = [0, 0];
  var WORDS = [0, 0];
  function ldexp(frac, exp) {
    var high;
    var m;
    if (exp === 0 || frac === 0 || isnan(frac) || isInfinite(frac)) {
      return frac;
    }
    normalize(frac, FRAC, 1, 0);
    frac = FRAC[0];
    exp += FRAC[1];
    exp += floatExp(frac);
    if (exp < MIN_SUBNORMAL_EXPONENT) {
      return copysign(0, frac);
    }
    if (exp > MAX_EXPONENT) {
      if (frac < 0) {
        return NINF;
      }
      return PINF;
    }
    if (exp <= MAX_SUBNORMAL_EXPONENT) {
      exp += 52;
      m = TWO52_INV;
    } else {
      m = 1;
    }
    toWords.assign(frac, WORDS, 1, 0);
    high = WORDS[0];
    high &= CLEAR_EXP_MASK;
    high |= exp + BIAS << 20;
    return m * fromWords(high, WORDS[1]);
  }
  module.exports = ldexp;
}), 51550: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(75553);
  module.exports = main;
}), 75553: ((module, __unused_webpack_exports, __webpack_require__) => {
  var getHighWord = __webpack_require__(2882);
  var setHighWord = __webpack_require__(45990);
  var isnan = __webpack_require__(86523);
  var BIAS = __webpack_require__(11877);
  var NINF = __webpack_require__(81475);
  var polyvalP = __webpack_require__(36488);
  var polyvalQ = __webpack_require__(71103);
  var LN2_HI = 0.6931471803691238;
  var LN2_LO = 19082149292705877e-26;
  var TWO54 = 18014398509481984;
  var ONE_THIRD = 0.3333333333333333;
  var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
  var HIGH_MAX_NORMAL_EXP = 2146435072 | 0;
  var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
  var HIGH_BIASED_EXP_0 = 1072693248 | 0;
  function ln(x) {
    var hfsq;
    var hx;
    var t2;
    var t1;
    var k;
    var R;
    var f;
    var i;
    var j;
    var s;
    var w;
    var z;
    if (x === 0) {
      return NINF;
    }
    if (isnan(x) || x < 0) {
      return NaN;
    }
    hx = getHighWord(x);
    k = 0 | 0;
    if (hx < HIGH_MIN_NORMAL_EXP) {
      k -= 54 | 0;
      x *= TWO54;
      hx = getHighWord(x);
    }
    if (hx >= HIGH_MAX_NORMAL_EXP) {
      return x + x;
    }
    k += (hx >> 20) - BIAS | 0;
    hx &= HIGH_SIGNIFICAND_MASK;
    i = hx + 614244 & 1048576 | 0;
    x = setHighWord(x, hx | i ^ HIGH_BIASED_EXP_0);
    k += i >> 20 | 0;
    f = x - 1;
    if ((HIGH_SIGNIFICAND_MASK & 2 + hx) < 3) {
      if (f === 0) {
        if (k === 0) {
          return 0;
        }
        return k * LN2_HI + k * LN2_LO;
      }
      R = f * f * (0.5 - ONE_THIRD * f);
      if (k === 0) {
        return f - R;
      }
      return k * LN2_HI - (R - k * LN2_LO - f);
    }
    s = f / (2 + f);
    z = s * s;
    i = hx - 398458 | 0;
    w = z * z;
    j = 440401 - hx | 0;
    t1 = w * polyvalP(w);
    t2 = z * polyvalQ(w);
    i |= j;
    R = t2 + t1;
    if (i > 0) {
      hfsq = 0.5 * f * f;
      if (k === 0) {
        return f - (hfsq - s * (hfsq + R));
      }
      return k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f);
    }
    if (k === 0) {
      return f - s * (f - R);
    }
    return k * LN2_HI - (s * (f - R) - k * LN2_LO - f);
  }
  module.exports = ln;
}), 36488: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.3999999999940942;
    }
    return 0.3999999999940942 + x * (0.22222198432149784 + x * 0.15313837699209373);
  }
  module.exports = evalpoly;
}), 71103: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.6666666666666735;
    }
    return 0.6666666666666735 + x * (0.2857142874366239 + x * (0.1818357216161805 + x * 0.14798198605116586));
  }
  module.exports = evalpoly;
}), 74879: ((module, __unused_webpack_exports, __webpack_require__) => {
  var log1p = __webpack_require__(7306);
  module.exports = log1p;
}), 7306: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var getHighWord = __webpack_require__(2882);
  var setHighWord = __webpack_require__(45990);
  var PINF = __webpack_require__(50469);
  var NINF = __webpack_require__(81475);
  var FLOAT64_EXPONENT_BIAS = __webpack_require__(11877);
  var polyval = __webpack_require__(10897);
  var LN2_HI = 0.6931471803691238;
  var LN2_LO = 19082149292705877e-26;
  var SQRT2M1 = 0.41421356237309503;
  var SQRT2HALFM1 = -0.2928932188134525;
  var SMALL = 1862645149230957e-24;
  var TINY = 5551115123125783e-32;
  var TWO53 = 9007199254740992;
  var TWO_THIRDS = 0.6666666666666666;
  function log1p(x) {
    var hfsq;
    var hu;
    var y;
    var f;
    var c;
    var s;
    var z;
    var R;
    var u;
    var k;
    if (x < -1 || isnan(x)) {
      return NaN;
    }
    if (x === -1) {
      return NINF;
    }
    if (x === PINF) {
      return x;
    }
    if (x === 0) {
      return x;
    }
    if (x < 0) {
      y = -x;
    } else {
      y = x;
    }
    k = 1;
    if (y < SQRT2M1) {
      if (y < SMALL) {
        if (y < TINY) {
          return x;
        }
        return x - x * x * 0.5;
      }
      if (x > SQRT2HALFM1) {
        k = 0;
        f = x;
        hu = 1;
      }
    }
    if (k !== 0) {
      if (y < TWO53) {
        u = 1 + x;
        hu = getHighWord(u);
        k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
        if (k > 0) {
          c = 1 - (u - x);
        } else {
          c = x - (u - 1);
        }
        c /= u;
      } else {
        u = x;
        hu = getHighWord(u);
        k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
        c = 0;
      }
      hu &= 1048575;
      if (hu < 434334) {
        u = setHighWord(u, hu | 1072693248);
      } else {
        k += 1;
        u = setHighWord(u, hu | 1071644672);
        hu = 1048576 - hu >> 2;
      }
      f = u - 1;
    }
    hfsq = 0.5 * f * f;
    if (hu === 0) {
      if (f === 0) {
        c += k * LN2_LO;
        return k * LN2_HI + c;
      }
      R = hfsq * (1 - TWO_THIRDS * f);
      return k * LN2_HI - (R - (k * LN2_LO + c) - f);
    }
    s = f / (2 + f);
    z = s * s;
    R = z * polyval(z);
    if (k === 0) {
      return f - (hfsq - s * (hfsq + R));
    }
    return k * LN2_HI - (hfsq - (s * (hfsq + R) + (k * LN2_LO + c)) - f);
  }
  module.exports = log1p;
}), 10897: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.6666666666666735;
    }
    return 0.6666666666666735 + x * (0.3999999999940942 + x * (0.2857142874366239 + x * (0.22222198432149784 + x * (0.1818357216161805 + x * (0.15313837699209373 + x * 0.14798198605116586)))));
  }
  module.exports = evalpoly;
}), 15430: ((module, __unused_webpack_exports, __webpack_require__) => {
  var log1pmx = __webpack_require__(44473);
  module.exports = log1pmx;
}), 44781: ((module) => {
  function log1pSeries(x) {
    var mMult = -x;
    var mProd = -1;
    var k = 0;
    return next;
    function next() {
      mProd *= mMult;
      k += 1;
      return mProd / k;
    }
  }
  module.exports = log1pSeries;
}), 44473: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var ln = __webpack_require__(51550);
  var FLOAT_EPS = __webpack_require__(55088);
  var sumSeries = __webpack_require__(96491);
  var log1pSeries = __webpack_require__(44781);
  function log1pmx(x) {
    var opts;
    var ax;
    if (x <= -1) {
      return NaN;
    }
    ax = abs(x);
    if (ax > 0.95) {
      return ln(1 + x) - x;
    }
    if (ax < FLOAT_EPS) {
      return -x * x / 2;
    }
    opts = { "initialValue": -x };
    return sumSeries(log1pSeries(x), opts);
  }
  module.exports = log1pmx;
}), 32974: ((module, __unused_webpack_exports, __webpack_require__) => {
  var max = __webpack_require__(78641);
  module.exports = max;
}), 78641: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isPositiveZero = __webpack_require__(30866);
  var isnan = __webpack_require__(86523);
  var PINF = __webpack_require__(50469);
  function max(x, y) {
    if (isnan(x) || isnan(y)) {
      return NaN;
    }
    if (x === PINF || y === PINF) {
      return PINF;
    }
    if (x === y && x === 0) {
      if (isPositiveZero(x)) {
        return x;
      }
      return y;
    }
    if (x > y) {
      return x;
    }
    return y;
  }
  module.exports = max;
}), 79594: ((module, __unused_webpack_exports, __webpack_require__) => {
  var maxabs = __webpack_require__(63757);
  module.exports = maxabs;
}), 63757: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var max = __webpack_require__(32974);
  function maxabs(x, y) {
    return max(abs(x), abs(y));
  }
  module.exports = maxabs;
}), 38008: ((module, __unused_webpack_exports, __webpack_require__) => {
  var min = __webpack_require__(29503);
  module.exports = min;
}), 29503: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isNegativeZero = __webpack_require__(23270);
  var isnan = __webpack_require__(86523);
  var NINF = __webpack_require__(81475);
  function min(x, y) {
    if (isnan(x) || isnan(y)) {
      return NaN;
    }
    if (x === NINF || y === NINF) {
      return NINF;
    }
    if (x === y && x === 0) {
      if (isNegativeZero(x)) {
        return x;
      }
      return y;
    }
    if (x < y) {
      return x;
    }
    return y;
  }
  module.exports = min;
}), 89912: ((module, __unused_webpack_exports, __webpack_require__) => {
  var minabs = __webpack_require__(10431);
  module.exports = minabs;
}), 10431: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var min = __webpack_require__(38008);
  function minabs(x, y) {
    return min(abs(x), abs(y));
  }
  module.exports = minabs;
}), 6310: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(87609);
  module.exports = main;
}), 59905: ((module, __unused_webpack_exports, __webpack_require__) => {
  var getHighWord = __webpack_require__(2882);
  var setLowWord = __webpack_require__(23786);
  var setHighWord = __webpack_require__(45990);
  var BIAS = __webpack_require__(11877);
  var HIGH_NUM_SIGNIFICAND_BITS = __webpack_require__(31277);
  var polyvalL = __webpack_require__(53140);
  var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
  var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
  var HIGH_BIASED_EXP_0 = 1072693248 | 0;
  var HIGH_BIASED_EXP_NEG_512 = 536870912 | 0;
  var HIGH_SIGNIFICAND_HALF = 524288 | 0;
  var TWO53 = 9007199254740992;
  var CP = 0.9617966939259756;
  var CP_HI = 0.9617967009544373;
  var CP_LO = -7028461650952758e-24;
  var BP = [1, 1.5];
  var DP_HI = [0, 0.5849624872207642];
  var DP_LO = [0, 1350039202129749e-23];
  function log2ax(out, ax, ahx) {
    var tmp;
    var ss;
    var s2;
    var hs;
    var ls;
    var ht;
    var lt;
    var bp;
    var dp;
    var hp;
    var lp;
    var hz;
    var lz;
    var t1;
    var t2;
    var t;
    var r;
    var u;
    var v;
    var n;
    var j;
    var k;
    n = 0 | 0;
    if (ahx < HIGH_MIN_NORMAL_EXP) {
      ax *= TWO53;
      n -= 53 | 0;
      ahx = getHighWord(ax);
    }
    n += (ahx >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
    j = ahx & HIGH_SIGNIFICAND_MASK | 0;
    ahx = j | HIGH_BIASED_EXP_0 | 0;
    if (j <= 235662) {
      k = 0;
    } else if (j < 767610) {
      k = 1;
    } else {
      k = 0;
      n += 1 | 0;
      ahx -= HIGH_MIN_NORMAL_EXP;
    }
    ax = setHighWord(ax, ahx);
    bp = BP[k];
    u = ax - bp;
    v = 1 / (ax + bp);
    ss = u * v;
    hs = setLowWord(ss, 0);
    tmp = (ahx >> 1 | HIGH_BIASED_EXP_NEG_512) + HIGH_SIGNIFICAND_HALF;
    tmp += k << 18;
    ht = setHighWord(0, tmp);
    lt = ax - (ht - bp);
    ls = v * (u - hs * ht - hs * lt);
    s2 = ss * ss;
    r = s2 * s2 * polyvalL(s2);
    r += ls * (hs + ss);
    s2 = hs * hs;
    ht = 3 + s2 + r;
    ht = setLowWord(ht, 0);
    lt = r - (ht - 3 - s2);
    u = hs * ht;
    v = ls * ht + lt * ss;
    hp = u + v;
    hp = setLowWord(hp, 0);
    lp = v - (hp - u);
    hz = CP_HI * hp;
    lz = CP_LO * hp + lp * CP + DP_LO[k];
    dp = DP_HI[k];
    t = n;
    t1 = hz + lz + dp + t;
    t1 = setLowWord(t1, 0);
    t2 = lz - (t1 - t - dp - hz);
    out[0] = t1;
    out[1] = t2;
    return out;
  }
  module.exports = log2ax;
}), 53726: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setLowWord = __webpack_require__(23786);
  var polyvalW = __webpack_require__(23218);
  var INV_LN2 = 1.4426950408889634;
  var INV_LN2_HI = 1.4426950216293335;
  var INV_LN2_LO = 19259629911266175e-24;
  function logx(out, ax) {
    var t2;
    var t1;
    var t;
    var w;
    var u;
    var v;
    t = ax - 1;
    w = t * t * polyvalW(t);
    u = INV_LN2_HI * t;
    v = t * INV_LN2_LO - w * INV_LN2;
    t1 = u + v;
    t1 = setLowWord(t1, 0);
    t2 = v - (t1 - u);
    out[0] = t1;
    out[1] = t2;
    return out;
  }
  module.exports = logx;
}), 87609: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var isOdd = __webpack_require__(97687);
  var isInfinite = __webpack_require__(57234);
  var isInteger = __webpack_require__(2804);
  var sqrt = __webpack_require__(15478);
  var abs = __webpack_require__(66260);
  var toWords = __webpack_require__(87949);
  var setLowWord = __webpack_require__(23786);
  var uint32ToInt32 = __webpack_require__(86519);
  var NINF = __webpack_require__(81475);
  var PINF = __webpack_require__(50469);
  var ABS_MASK = __webpack_require__(43935);
  var xIsZero = __webpack_require__(72122);
  var yIsHuge = __webpack_require__(30888);
  var yIsInfinite = __webpack_require__(93355);
  var log2ax = __webpack_require__(59905);
  var logx = __webpack_require__(53726);
  var pow2 = __webpack_require__(55224);
  var HIGH_MAX_NEAR_UNITY = 1072693247 | 0;
  var HIGH_BIASED_EXP_31 = 1105199104 | 0;
  var HIGH_BIASED_EXP_64 = 1139802112 | 0;
  var HIGH_BIASED_EXP_10 = 1083179008 | 0;
  var HIGH_BIASED_EXP_0 = 1072693248 | 0;
  var HIGH_1075 = 1083231232 | 0;
  var HIGH_NEG_1075 = 3230714880 >>> 0;
  var HIGH_NUM_NONSIGN_BITS = 31 | 0;
  var HUGE = 1e300;
  var TINY = 1e-300;
  var OVT = 8008566259537294e-32;
  var WORDS = [0 | 0, 0 | 0];
  var LOG_WORKSPACE = [0, 0];
  function pow(x, y) {
    var ahx;
    var ahy;
    var ax;
    var hx;
    var lx;
    var hy;
    var ly;
    var sx;
    var sy;
    var y1;
    var hp;
    var lp;
    var t;
    var z;
    var j;
    var i;
    if (isnan(x) || isnan(y)) {
      return NaN;
    }
    toWords.assign(y, WORDS, 1, 0);
    hy = WORDS[0];
    ly = WORDS[1];
    if (ly === 0) {
      if (y === 0) {
        return 1;
      }
      if (y === 1) {
        return x;
      }
      if (y === -1) {
        return 1 / x;
      }
      if (y === 0.5) {
        return sqrt(x);
      }
      if (y === -0.5) {
        return 1 / sqrt(x);
      }
      if (y === 2) {
        return x * x;
      }
      if (y === 3) {
        return x * x * x;
      }
      if (y === 4) {
        x *= x;
        return x * x;
      }
      if (isInfinite(y)) {
        return yIsInfinite(x, y);
      }
    }
    toWords.assign(x, WORDS, 1, 0);
    hx = WORDS[0];
    lx = WORDS[1];
    if (lx === 0) {
      if (hx === 0) {
        return xIsZero(x, y);
      }
      if (x === 1) {
        return 1;
      }
      if (x === -1 && isOdd(y)) {
        return -1;
      }
      if (isInfinite(x)) {
        if (x === NINF) {
          return pow(-0, -y);
        }
        if (y < 0) {
          return 0;
        }
        return PINF;
      }
    }
    if (x < 0 && isInteger(y) === false) {
      return (x - x) / (x - x);
    }
    ax = abs(x);
    ahx = hx & ABS_MASK | 0;
    ahy = hy & ABS_MASK | 0;
    sx = hx >>> HIGH_NUM_NONSIGN_BITS | 0;
    sy = hy >>> HIGH_NUM_NONSIGN_BITS | 0;
    if (sx && isOdd(y)) {
      sx = -1;
    } else {
      sx = 1;
    }
    if (ahy > HIGH_BIASED_EXP_31) {
      if (ahy > HIGH_BIASED_EXP_64) {
        return yIsHuge(x, y);
      }
      if (ahx < HIGH_MAX_NEAR_UNITY) {
        if (sy === 1) {
          return sx * HUGE * HUGE;
        }
        return sx * TINY * TINY;
      }
      if (ahx > HIGH_BIASED_EXP_0) {
        if (sy === 0) {
          return sx * HUGE * HUGE;
        }
        return sx * TINY * TINY;
      }
      t = logx(LOG_WORKSPACE, ax);
    } else {
      t = log2ax(LOG_WORKSPACE, ax, ahx);
    }
    y1 = setLowWord(y, 0);
    lp = (y - y1) * t[0] + y * t[1];
    hp = y1 * t[0];
    z = lp + hp;
    toWords.assign(z, WORDS, 1, 0);
    j = uint32ToInt32(WORDS[0]);
    i = uint32ToInt32(WORDS[1]);
    if (j >= HIGH_BIASED_EXP_10) {
      if ((j - HIGH_BIASED_EXP_10 | i) !== 0) {
        return sx * HUGE * HUGE;
      }
      if (lp + OVT > z - hp) {
        return sx * HUGE * HUGE;
      }
    } else if ((j & ABS_MASK) >= HIGH_1075) {
      if ((j - HIGH_NEG_1075 | i) !== 0) {
        return sx * TINY * TINY;
      }
      if (lp <= z - hp) {
        return sx * TINY * TINY;
      }
    }
    z = pow2(j, hp, lp);
    return sx * z;
  }
  module.exports = pow;
}), 53140: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.5999999999999946;
    }
    return 0.5999999999999946 + x * (0.4285714285785502 + x * (0.33333332981837743 + x * (0.272728123808534 + x * (0.23066074577556175 + x * 0.20697501780033842))));
  }
  module.exports = evalpoly;
}), 35568: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.16666666666666602;
    }
    return 0.16666666666666602 + x * (-0.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 41381367970572385e-24)));
  }
  module.exports = evalpoly;
}), 23218: ((module) => {
  function evalpoly(x) {
    if (x === 0) {
      return 0.5;
    }
    return 0.5 + x * (-0.3333333333333333 + x * 0.25);
  }
  module.exports = evalpoly;
}), 55224: ((module, __unused_webpack_exports, __webpack_require__) => {
  var getHighWord = __webpack_require__(2882);
  var setHighWord = __webpack_require__(45990);
  var setLowWord = __webpack_require__(23786);
  var uint32ToInt32 = __webpack_require__(86519);
  var ldexp = __webpack_require__(83291);
  var LN2 = __webpack_require__(81239);
  var BIAS = __webpack_require__(11877);
  var ABS_MASK = __webpack_require__(43935);
  var HIGH_SIGNIFICAND_MASK = __webpack_require__(28910);
  var HIGH_NUM_SIGNIFICAND_BITS = __webpack_require__(31277);
  var polyvalP = __webpack_require__(35568);
  var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
  var HIGH_BIASED_EXP_NEG_1 = 1071644672 | 0;
  var LN2_HI = 0.6931471824645996;
  var LN2_LO = -1904654299957768e-24;
  function pow2(j, hp, lp) {
    var tmp;
    var t1;
    var t;
    var r;
    var u;
    var v;
    var w;
    var z;
    var n;
    var i;
    var k;
    i = j & ABS_MASK | 0;
    k = (i >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
    n = 0;
    if (i > HIGH_BIASED_EXP_NEG_1) {
      n = j + (HIGH_MIN_NORMAL_EXP >> k + 1) >>> 0;
      k = ((n & ABS_MASK) >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
      tmp = (n & ~(HIGH_SIGNIFICAND_MASK >> k)) >>> 0;
      t = setHighWord(0, tmp);
      n = (n & HIGH_SIGNIFICAND_MASK | HIGH_MIN_NORMAL_EXP) >> HIGH_NUM_SIGNIFICAND_BITS - k >>> 0;
      if (j < 0) {
        n = -n;
      }
      hp -= t;
    }
    t = lp + hp;
    t = setLowWord(t, 0);
    u = t * LN2_HI;
    v = (lp - (t - hp)) * LN2 + t * LN2_LO;
    z = u + v;
    w = v - (z - u);
    t = z * z;
    t1 = z - t * polyvalP(t);
    r = z * t1 / (t1 - 2) - (w + z * w);
    z = 1 - (r - z);
    j = getHighWord(z);
    j = uint32ToInt32(j);
    j += n << HIGH_NUM_SIGNIFICAND_BITS >>> 0;
    if (j >> HIGH_NUM_SIGNIFICAND_BITS <= 0) {
      z = ldexp(z, n);
    } else {
      z = setHighWord(z, j);
    }
    return z;
  }
  module.exports = pow2;
}), 72122: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isOdd = __webpack_require__(97687);
  var copysign = __webpack_require__(35672);
  var NINF = __webpack_require__(81475);
  var PINF = __webpack_require__(50469);
  function pow(x, y) {
    if (y === NINF) {
      return PINF;
    }
    if (y === PINF) {
      return 0;
    }
    if (y > 0) {
      if (isOdd(y)) {
        return x;
      }
      return 0;
    }
    if (isOdd(y)) {
      return copysign(PINF, x);
    }
    return PINF;
  }
  module.exports = pow;
}), 30888: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ABS_MASK = __webpack_require__(43935);
  var getHighWord = __webpack_require__(2882);
  var HIGH_MAX_NEAR_UNITY = 1072693247 | 0;
  var HUGE = 1e300;
  var TINY = 1e-300;
  function pow(x, y) {
    var ahx;
    var hx;
    hx = getHighWord(x);
    ahx = hx & ABS_MASK;
    if (ahx <= HIGH_MAX_NEAR_UNITY) {
      if (y < 0) {
        return HUGE * HUGE;
      }
      return TINY * TINY;
    }
    if (y > 0) {
      return HUGE * HUGE;
    }
    return TINY * TINY;
  }
  module.exports = pow;
}), 93355: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var PINF = __webpack_require__(50469);
  function pow(x, y) {
    if (x === -1) {
      return (x - x) / (x - x);
    }
    if (x === 1) {
      return 1;
    }
    if (abs(x) < 1 === (y === PINF)) {
      return 0;
    }
    return PINF;
  }
  module.exports = pow;
}), 74756: ((module, __unused_webpack_exports, __webpack_require__) => {
  var powm1 = __webpack_require__(2603);
  module.exports = powm1;
}), 2603: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var isinfinite = __webpack_require__(57234);
  var abs = __webpack_require__(66260);
  var expm1 = __webpack_require__(40141);
  var ln = __webpack_require__(51550);
  var pow = __webpack_require__(6310);
  var trunc = __webpack_require__(81262);
  function powm1(b, x) {
    var result;
    var y;
    if (isnan(b) || isnan(x)) {
      return NaN;
    }
    if (x === 0) {
      return 0;
    }
    if (b === 0) {
      return -1;
    }
    if (b < 0 && x % 2 === 0) {
      b = -b;
    }
    if (b > 0) {
      if (abs(x * (b - 1)) < 0.5 || abs(x) < 0.2) {
        y = ln(b) * x;
        if (y < 0.5) {
          return expm1(y);
        }
      }
    } else if (trunc(x) !== x) {
      return NaN;
    }
    result = pow(b, x) - 1;
    if (isinfinite(result) || isnan(result)) {
      return NaN;
    }
    return result;
  }
  module.exports = powm1;
}), 93982: ((module, __unused_webpack_exports, __webpack_require__) => {
  var rempio2 = __webpack_require__(44385);
  module.exports = rempio2;
}), 97236: ((module, __unused_webpack_exports, __webpack_require__) => {
  var floor = __webpack_require__(42334);
  var ldexp = __webpack_require__(83291);
  var zeros = __webpack_require__(21830);
  var IPIO2 = [10680707, 7228996, 1387004, 2578385, 16069853, 12639074, 9804092, 4427841, 16666979, 11263675, 12935607, 2387514, 4345298, 14681673, 3074569, 13734428, 16653803, 1880361, 10960616, 8533493, 3062596, 8710556, 7349940, 6258241, 3772886, 3769171, 3798172, 8675211, 12450088, 3874808, 9961438, 366607, 15675153, 9132554, 7151469, 3571407, 2607881, 12013382, 4155038, 6285869, 7677882, 13102053, 15825725, 473591, 9065106, 15363067, 6271263, 9264392, 5636912, 4652155, 7056368, 13614112, 10155062, 1944035, 9527646, 15080200, 6658437, 6231200, 6832269, 16767104, 5075751, 3212806, 1398474, 7579849, 6349435, 12618859];
  var PIO2 = [1.570796251296997, 7549789415861596e-23, 5390302529957765e-30, 3282003415807913e-37, 1270655753080676e-44, 12293330898111133e-52, 27337005381646456e-60, 21674168387780482e-67];
  var TWO24 = 16777216;
  var TWON24 = 5960464477539063e-23;
  var F = zeros(20);
  var Q = zeros(20);
  var FQ = zeros(20);
  var IQ = zeros(20);
  function compute(x, y, jz, q, q0, jk, jv, jx, f) {
    var carry;
    var fw;
    var ih;
    var jp;
    var i;
    var k;
    var n;
    var j;
    var z;
    jp = jk;
    z = q[jz];
    j = jz;
    for (i = 0; j > 0; i++) {
      fw = TWON24 * z | 0;
      IQ[i] = z - TWO24 * fw | 0;
      z = q[j - 1] + fw;
      j -= 1;
    }
    z = ldexp(z, q0);
    z -= 8 * floor(z * 0.125);
    n = z | 0;
    z -= n;
    ih = 0;
    if (q0 > 0) {
      i = IQ[jz - 1] >> 24 - q0;
      n += i;
      IQ[jz - 1] -= i << 24 - q0;
      ih = IQ[jz - 1] >> 23 - q0;
    } else if (q0 === 0) {
      ih = IQ[jz - 1] >> 23;
    } else if (z >= 0.5) {
      ih = 2;
    }
    if (ih > 0) {
      n += 1;
      carry = 0;
      for (i = 0; i < jz; i++) {
        j = IQ[i];
        if (carry === 0) {
          if (j !== 0) {
            carry = 1;
            IQ[i] = 16777216 - j;
          }
        } else {
          IQ[i] = 16777215 - j;
        }
      }
      if (q0 > 0) {
        switch (q0) {
          case 1:
            IQ[jz - 1] &= 8388607;
            break;
          case 2:
            IQ[jz - 1] &= 4194303;
            break;
        }
      }
      if (ih === 2) {
        z = 1 - z;
        if (carry !== 0) {
          z -= ldexp(1, q0);
        }
      }
    }
    if (z === 0) {
      j = 0;
      for (i = jz - 1; i >= jk; i--) {
        j |= IQ[i];
      }
      if (j === 0) {
        for (k = 1; IQ[jk - k] === 0; k++) {
        }
        for (i = jz + 1; i <= jz + k; i++) {
          f[jx + i] = IPIO2[jv + i];
          fw = 0;
          for (j = 0; j <= jx; j++) {
            fw += x[j] * f[jx + (i - j)];
          }
          q[i] = fw;
        }
        jz += k;
        return compute(x, y, jz, q, q0, jk, jv, jx, f);
      }
      jz -= 1;
      q0 -= 24;
      while (IQ[jz] === 0) {
        jz -= 1;
        q0 -= 24;
      }
    } else {
      z = ldexp(z, -q0);
      if (z >= TWO24) {
        fw = TWON24 * z | 0;
        IQ[jz] = z - TWO24 * fw | 0;
        jz += 1;
        q0 += 24;
        IQ[jz] = fw;
      } else {
        IQ[jz] = z | 0;
      }
    }
    fw = ldexp(1, q0);
    for (i = jz; i >= 0; i--) {
      q[i] = fw * IQ[i];
      fw *= TWON24;
    }
    for (i = jz; i >= 0; i--) {
      fw = 0;
      for (k = 0; k <= jp && k <= jz - i; k++) {
        fw += PIO2[k] * q[i + k];
      }
      FQ[jz - i] = fw;
    }
    fw = 0;
    for (i = jz; i >= 0; i--) {
      fw += FQ[i];
    }
    if (ih === 0) {
      y[0] = fw;
    } else {
      y[0] = -fw;
    }
    fw = FQ[0] - fw;
    for (i = 1; i <= jz; i++) {
      fw += FQ[i];
    }
    if (ih === 0) {
      y[1] = fw;
    } else {
      y[1] = -fw;
    }
    return n & 7;
  }
  function kernelRempio2(x, y, e0, nx) {
    var fw;
    var jk;
    var jv;
    var jx;
    var jz;
    var q0;
    var i;
    var j;
    var m;
    jk = 4;
    jx = nx - 1;
    jv = (e0 - 3) / 24 | 0;
    if (jv < 0) {
      jv = 0;
    }
    q0 = e0 - 24 * (jv + 1);
    j = jv - jx;
    m = jx + jk;
    for (i = 0; i <= m; i++) {
      if (j < 0) {
        F[i] = 0;
      } else {
        F[i] = IPIO2[j];
      }
      j += 1;
    }
    for (i = 0; i <= jk; i++) {
      fw = 0;
      for (j = 0; j <= jx; j++) {
        fw += x[j] * F[jx + (i - j)];
      }
      Q[i] = fw;
    }
    jz = jk;
    return compute(x, y, jz, Q, q0, jk, jv, jx, F);
  }
  module.exports = kernelRempio2;
}), 44385: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ABS_MASK = __webpack_require__(43935);
  var EXPONENT_MASK = __webpack_require__(30222);
  var SIGNIFICAND_MASK = __webpack_require__(28910);
  var getHighWord = __webpack_require__(2882);
  var getLowWord = __webpack_require__(31662);
  var fromWords = __webpack_require__(17844);
  var rempio2Kernel = __webpack_require__(97236);
  var rempio2Medium = __webpack_require__(92880);
  var ZERO = 0;
  var TWO24 = 16777216;
  var PIO2_1 = 1.5707963267341256;
  var PIO2_1T = 6077100506506192e-26;
  var TWO_PIO2_1T = 2 * PIO2_1T;
  var THREE_PIO2_1T = 3 * PIO2_1T;
  var FOUR_PIO2_1T = 4 * PIO2_1T;
  var PI_HIGH_WORD_SIGNIFICAND = 598523 | 0;
  var PIO4_HIGH_WORD = 1072243195 | 0;
  var THREE_PIO4_HIGH_WORD = 1073928572 | 0;
  var FIVE_PIO4_HIGH_WORD = 1074752122 | 0;
  var THREE_PIO2_HIGH_WORD = 1074977148 | 0;
  var SEVEN_PIO4_HIGH_WORD = 1075183036 | 0;
  var TWO_PI_HIGH_WORD = 1075388923 | 0;
  var NINE_PIO4_HIGH_WORD = 1075594811 | 0;
  var MEDIUM = 1094263291 | 0;
  var TX = [0, 0, 0];
  var TY = [0, 0];
  function rempio2(x, y) {
    var low;
    var e0;
    var hx;
    var ix;
    var nx;
    var i;
    var n;
    var z;
    hx = getHighWord(x) | 0;
    ix = hx & ABS_MASK | 0;
    if (ix <= PIO4_HIGH_WORD) {
      y[0] = x;
      y[1] = 0;
      return 0;
    }
    if (ix <= FIVE_PIO4_HIGH_WORD) {
      if ((ix & SIGNIFICAND_MASK) === PI_HIGH_WORD_SIGNIFICAND) {
        return rempio2Medium(x, ix, y);
      }
      if (ix <= THREE_PIO4_HIGH_WORD) {
        if (hx > 0) {
          z = x - PIO2_1;
          y[0] = z - PIO2_1T;
          y[1] = z - y[0] - PIO2_1T;
          return 1;
        }
        z = x + PIO2_1;
        y[0] = z + PIO2_1T;
        y[1] = z - y[0] + PIO2_1T;
        return -1;
      }
      if (hx > 0) {
        z = x - 2 * PIO2_1;
        y[0] = z - TWO_PIO2_1T;
        y[1] = z - y[0] - TWO_PIO2_1T;
        return 2;
      }
      z = x + 2 * PIO2_1;
      y[0] = z + TWO_PIO2_1T;
      y[1] = z - y[0] + TWO_PIO2_1T;
      return -2;
    }
    if (ix <= NINE_PIO4_HIGH_WORD) {
      if (ix <= SEVEN_PIO4_HIGH_WORD) {
        if (ix === THREE_PIO2_HIGH_WORD) {
          return rempio2Medium(x, ix, y);
        }
        if (hx > 0) {
          z = x - 3 * PIO2_1;
          y[0] = z - THREE_PIO2_1T;
          y[1] = z - y[0] - THREE_PIO2_1T;
          return 3;
        }
        z = x + 3 * PIO2_1;
        y[0] = z + THREE_PIO2_1T;
        y[1] = z - y[0] + THREE_PIO2_1T;
        return -3;
      }
      if (ix === TWO_PI_HIGH_WORD) {
        return rempio2Medium(x, ix, y);
      }
      if (hx > 0) {
        z = x - 4 * PIO2_1;
        y[0] = z - FOUR_PIO2_1T;
        y[1] = z - y[0] - FOUR_PIO2_1T;
        return 4;
      }
      z = x + 4 * PIO2_1;
      y[0] = z + FOUR_PIO2_1T;
      y[1] = z - y[0] + FOUR_PIO2_1T;
      return -4;
    }
    if (ix < MEDIUM) {
      return rempio2Medium(x, ix, y);
    }
    if (ix >= EXPONENT_MASK) {
      y[0] = NaN;
      y[1] = NaN;
      return 0;
    }
    low = getLowWord(x);
    e0 = (ix >> 20) - 1046;
    z = fromWords(ix - (e0 << 20 | 0), low);
    for (i = 0; i < 2; i++) {
      TX[i] = z | 0;
      z = (z - TX[i]) * TWO24;
    }
    TX[2] = z;
    nx = 3;
    while (TX[nx - 1] === ZERO) {
      nx -= 1;
    }
    n = rempio2Kernel(TX, TY, e0, nx, 1);
    if (hx < 0) {
      y[0] = -TY[0];
      y[1] = -TY[1];
      return -n;
    }
    y[0] = TY[0];
    y[1] = TY[1];
    return n;
  }
  module.exports = rempio2;
}), 92880: ((module, __unused_webpack_exports, __webpack_require__) => {
  var round = __webpack_require__(18972);
  var getHighWord = __webpack_require__(2882);
  var INVPIO2 = 0.6366197723675814;
  var PIO2_1 = 1.5707963267341256;
  var PIO2_1T = 6077100506506192e-26;
  var PIO2_2 = 6077100506303966e-26;
  var PIO2_2T = 20222662487959506e-37;
  var PIO2_3 = 20222662487111665e-37;
  var PIO2_3T = 84784276603689e-45;
  var EXPONENT_MASK = 2047 | 0;
  function rempio2Medium(x, ix, y) {
    var high;
    var n;
    var t;
    var r;
    var w;
    var i;
    var j;
    n = round(x * INVPIO2);
    r = x - n * PIO2_1;
    w = n * PIO2_1T;
    j = ix >> 20 | 0;
    y[0] = r - w;
    high = getHighWord(y[0]);
    i = j - (high >> 20 & EXPONENT_MASK);
    if (i > 16) {
      t = r;
      w = n * PIO2_2;
      r = t - w;
      w = n * PIO2_2T - (t - r - w);
      y[0] = r - w;
      high = getHighWord(y[0]);
      i = j - (high >> 20 & EXPONENT_MASK);
      if (i > 49) {
        t = r;
        w = n * PIO2_3;
        r = t - w;
        w = n * PIO2_3T - (t - r - w);
        y[0] = r - w;
      }
    }
    y[1] = r - y[0] - w;
    return n;
  }
  module.exports = rempio2Medium;
}), 18972: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(66547);
  module.exports = main;
}), 66547: ((module) => {
  var round = Math.round;
  module.exports = round;
}), 79079: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(10178);
  module.exports = main;
}), 10178: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  function signum(x) {
    if (x === 0 || isnan(x)) {
      return x;
    }
    return x < 0 ? -1 : 1;
  }
  module.exports = signum;
}), 61794: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(53205);
  module.exports = main;
}), 53205: ((module, __unused_webpack_exports, __webpack_require__) => {
  var HIGH_WORD_ABS_MASK = __webpack_require__(43935);
  var HIGH_WORD_EXPONENT_MASK = __webpack_require__(30222);
  var getHighWord = __webpack_require__(2882);
  var kernelCos = __webpack_require__(71567);
  var kernelSin = __webpack_require__(70186);
  var rempio2 = __webpack_require__(93982);
  var PIO4_HIGH_WORD = 1072243195 | 0;
  var SMALL_HIGH_WORD = 1045430272 | 0;
  var Y = [0, 0];
  function sin(x) {
    var ix;
    var n;
    ix = getHighWord(x);
    ix &= HIGH_WORD_ABS_MASK;
    if (ix <= PIO4_HIGH_WORD) {
      if (ix < SMALL_HIGH_WORD) {
        return x;
      }
      return kernelSin(x, 0);
    }
    if (ix >= HIGH_WORD_EXPONENT_MASK) {
      return NaN;
    }
    n = rempio2(x, Y);
    switch (n & 3) {
      case 0:
        return kernelSin(Y[0], Y[1]);
      case 1:
        return kernelCos(Y[0], Y[1]);
      case 2:
        return -kernelSin(Y[0], Y[1]);
      default:
        return -kernelCos(Y[0], Y[1]);
    }
  }
  module.exports = sin;
}), 18901: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(83012);
  module.exports = main;
}), 83012: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  var isInfinite = __webpack_require__(57234);
  var cos = __webpack_require__(99191);
  var sin = __webpack_require__(61794);
  var abs = __webpack_require__(66260);
  var copysign = __webpack_require__(35672);
  var PI = __webpack_require__(39701);
  function sinpi(x) {
    var ar;
    var r;
    if (isnan(x)) {
      return NaN;
    }
    if (isInfinite(x)) {
      return NaN;
    }
    r = x % 2;
    ar = abs(r);
    if (ar === 0 || ar === 1) {
      return copysign(0, r);
    }
    if (ar < 0.25) {
      return sin(PI * r);
    }
    if (ar < 0.75) {
      ar = 0.5 - ar;
      return copysign(cos(PI * ar), r);
    }
    if (ar < 1.25) {
      r = copysign(1, r) - r;
      return sin(PI * r);
    }
    if (ar < 1.75) {
      ar -= 1.5;
      return -copysign(cos(PI * ar), r);
    }
    r -= copysign(2, r);
    return sin(PI * r);
  }
  module.exports = sinpi;
}), 15478: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(91689);
  module.exports = main;
}), 91689: ((module) => {
  var sqrt = Math.sqrt;
  module.exports = sqrt;
}), 81262: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(92657);
  module.exports = main;
}), 92657: ((module, __unused_webpack_exports, __webpack_require__) => {
  var floor = __webpack_require__(42334);
  var ceil = __webpack_require__(3385);
  function trunc(x) {
    if (x < 0) {
      return ceil(x);
    }
    return floor(x);
  }
  module.exports = trunc;
}), 13962: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var EPS = __webpack_require__(55088);
  var FLOAT32_SMALLEST_NORMAL = __webpack_require__(28858);
  var MAX_ITER = 1e6;
  function continuedFractionA(gen, factor, maxIter) {
    var delta;
    var a0;
    var C;
    var D;
    var f;
    var v;
    v = gen();
    f = v[1];
    a0 = v[0];
    if (f === 0) {
      f = FLOAT32_SMALLEST_NORMAL;
    }
    C = f;
    D = 0;
    do {
      v = gen();
      if (v) {
        D = v[1] + v[0] * D;
        if (D === 0) {
          D = FLOAT32_SMALLEST_NORMAL;
        }
        C = v[1] + v[0] / C;
        if (C === 0) {
          C = FLOAT32_SMALLEST_NORMAL;
        }
        D = 1 / D;
        delta = C * D;
        f *= delta;
      }
    } while (v && abs(delta - 1) > factor && --maxIter);
    return a0 / f;
  }
  function continuedFractionB(gen, factor, maxIter) {
    var delta;
    var C;
    var D;
    var f;
    var v;
    v = gen();
    f = v[1];
    if (f === 0) {
      f = FLOAT32_SMALLEST_NORMAL;
    }
    C = f;
    D = 0;
    do {
      v = gen();
      if (v) {
        D = v[1] + v[0] * D;
        if (D === 0) {
          D = FLOAT32_SMALLEST_NORMAL;
        }
        C = v[1] + v[0] / C;
        if (C === 0) {
          C = FLOAT32_SMALLEST_NORMAL;
        }
        D = 1 / D;
        delta = C * D;
        f *= delta;
      }
    } while (v && abs(delta - 1) > factor && --maxIter);
    return f;
  }
  function continuedFraction(generator, options) {
    var maxIter;
    var opts;
    var eps;
    opts = {};
    if (arguments.length > 1) {
      opts = options;
    }
    eps = opts.tolerance || EPS;
    maxIter = opts.maxIter || MAX_ITER;
    if (opts.keep) {
      return continuedFractionB(generator, eps, maxIter);
    }
    return continuedFractionA(generator, eps, maxIter);
  }
  module.exports = continuedFraction;
}), 57028: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var FLOAT32_SMALLEST_NORMAL = __webpack_require__(28858);
  var EPS = __webpack_require__(55088);
  var MAX_ITER = 1e6;
  function continuedFractionA(gen, factor, maxIter) {
    var isgenerator;
    var delta;
    var a0;
    var f;
    var C;
    var D;
    var v;
    isgenerator = typeof gen.next === "function";
    v = isgenerator ? gen.next().value : gen();
    f = v[1];
    a0 = v[0];
    if (f === 0) {
      f = FLOAT32_SMALLEST_NORMAL;
    }
    C = f;
    D = 0;
    if (isgenerator === true) {
      do {
        v = gen.next().value;
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (abs(delta - 1) > factor && --maxIter);
    } else {
      do {
        v = gen();
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor && --maxIter);
    }
    return a0 / f;
  }
  function continuedFractionB(gen, factor, maxIter) {
    var isgenerator;
    var delta;
    var f;
    var C;
    var D;
    var v;
    isgenerator = typeof gen.next === "function";
    v = isgenerator ? gen.next().value : gen();
    f = v[1];
    if (f === 0) {
      f = FLOAT32_SMALLEST_NORMAL;
    }
    C = f;
    D = 0;
    if (isgenerator === true) {
      do {
        v = gen.next().value;
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor && --maxIter);
    } else {
      do {
        v = gen();
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor && --maxIter);
    }
    return f;
  }
  function continuedFraction(generator, options) {
    var maxIter;
    var opts;
    var eps;
    opts = {};
    if (arguments.length > 1) {
      opts = options;
    }
    maxIter = opts.maxIter || MAX_ITER;
    eps = opts.tolerance || EPS;
    if (opts.keep) {
      return continuedFractionB(generator, eps, maxIter);
    }
    return continuedFractionA(generator, eps, maxIter);
  }
  module.exports = continuedFraction;
}), 30508: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasGeneratorSupport = __webpack_require__(67640);
  var generator = __webpack_require__(57028);
  var basic = __webpack_require__(13962);
  var continuedFraction;
  if (hasGeneratorSupport()) {
    continuedFraction = generator;
  } else {
    continuedFraction = basic;
  }
  module.exports = continuedFraction;
}), 71278: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Fcn = __webpack_require__(36990);
  var evalpoly = __webpack_require__(93767);
  function factory(c) {
    var f;
    var n;
    var m;
    var i;
    if (c.length > 500) {
      return polyval;
    }
    f = "return function evalpoly(x){";
    n = c.length;
    if (n === 0) {
      f += "return 0.0;";
    } else if (n === 1) {
      f += "return " + c[0] + ";";
    } else {
      f += "if(x===0.0){return " + c[0] + ";}";
      f += "return " + c[0];
      m = n - 1;
      for (i = 1; i < n; i++) {
        f += "+x*";
        if (i < m) {
          f += "(";
        }
        f += c[i];
      }
      for (i = 0; i < m - 1; i++) {
        f += ")";
      }
      f += ";";
    }
    f += "}";
    f += "//# sourceURL=evalpoly.factory.js";
    return new Fcn(f)();
    function polyval(x) {
      return evalpoly(c, x);
    }
  }
  module.exports = factory;
}), 62096: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(93767);
  var factory = __webpack_require__(71278);
  setReadOnly(main, "factory", factory);
  module.exports = main;
}), 93767: ((module) => {
  function evalpoly(c, x) {
    var p;
    var i;
    i = c.length;
    if (i < 2 || x === 0) {
      if (i === 0) {
        return 0;
      }
      return c[0];
    }
    i -= 1;
    p = c[i] * x + c[i - 1];
    i -= 2;
    while (i >= 0) {
      p = p * x + c[i];
      i -= 1;
    }
    return p;
  }
  module.exports = evalpoly;
}), 56049: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var EPS = __webpack_require__(55088);
  var MAX_TERMS = 1e6;
  function sumSeries(generator, options) {
    var tolerance;
    var nextTerm;
    var counter;
    var result;
    var opts;
    opts = {};
    if (arguments.length > 1) {
      opts = options;
    }
    tolerance = opts.tolerance || EPS;
    counter = opts.maxTerms || MAX_TERMS;
    result = opts.initialValue || 0;
    do {
      nextTerm = generator();
      result += nextTerm;
    } while (abs(tolerance * result) < abs(nextTerm) && --counter);
    return result;
  }
  module.exports = sumSeries;
}), 13333: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abs = __webpack_require__(66260);
  var EPS = __webpack_require__(55088);
  var MAX_TERMS = 1e6;
  function sumSeries(generator, options) {
    var isgenerator;
    var tolerance;
    var nextTerm;
    var counter;
    var result;
    var opts;
    opts = {};
    if (arguments.length > 1) {
      opts = options;
    }
    tolerance = opts.tolerance || EPS;
    counter = opts.maxTerms || MAX_TERMS;
    result = opts.initialValue || 0;
    isgenerator = typeof generator.next === "function";
    if (isgenerator === true) {
      for (nextTerm of generator) {
        result += nextTerm;
        if (abs(tolerance * result) >= abs(nextTerm) || --counter === 0) {
          break;
        }
      }
    } else {
      do {
        nextTerm = generator();
        result += nextTerm;
      } while (abs(tolerance * result) < abs(nextTerm) && --counter);
    }
    return result;
  }
  module.exports = sumSeries;
}), 96491: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasGeneratorSupport = __webpack_require__(67640);
  var generator = __webpack_require__(13333);
  var basic = __webpack_require__(56049);
  var sumSeries;
  if (hasGeneratorSupport()) {
    sumSeries = generator;
  } else {
    sumSeries = basic;
  }
  module.exports = sumSeries;
}), 84241: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(97696);
  module.exports = main;
}), 97696: ((module) => {
  module.exports = Number;
}), 6075: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(67014);
  module.exports = main;
}), 67014: ((module, __unused_webpack_exports, __webpack_require__) => {
  var getHighWord = __webpack_require__(2882);
  var EXP_MASK = __webpack_require__(30222);
  var BIAS = __webpack_require__(11877);
  function exponent(x) {
    var high = getHighWord(x);
    high = (high & EXP_MASK) >>> 20;
    return high - BIAS | 0;
  }
  module.exports = exponent;
}), 17844: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(15259);
  module.exports = main;
}), 99593: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isLittleEndian = __webpack_require__(40347);
  var indices;
  var HIGH;
  var LOW;
  if (isLittleEndian === true) {
    HIGH = 1;
    LOW = 0;
  } else {
    HIGH = 0;
    LOW = 1;
  }
  indices = { "HIGH": HIGH, "LOW": LOW };
  module.exports = indices;
}), 15259: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Uint32Array2 = __webpack_require__(47096);
  var Float64Array2 = __webpack_require__(69979);
  var indices = __webpack_require__(99593);
  var FLOAT64_VIEW = new Float64Array2(1);
  var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
  var HIGH = indices.HIGH;
  var LOW = indices.LOW;
  function fromWords(high, low) {
    UINT32_VIEW[HIGH] = high;
    UINT32_VIEW[LOW] = low;
    return FLOAT64_VIEW[0];
  }
  module.exports = fromWords;
}), 69828: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isLittleEndian = __webpack_require__(40347);
  var HIGH;
  if (isLittleEndian === true) {
    HIGH = 1;
  } else {
    HIGH = 0;
  }
  module.exports = HIGH;
}), 2882: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(16053);
  module.exports = main;
}), 16053: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Uint32Array2 = __webpack_require__(47096);
  var Float64Array2 = __webpack_require__(69979);
  var HIGH = __webpack_require__(69828);
  var FLOAT64_VIEW = new Float64Array2(1);
  var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
  function getHighWord(x) {
    FLOAT64_VIEW[0] = x;
    return UINT32_VIEW[HIGH];
  }
  module.exports = getHighWord;
}), 31662: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(23761);
  module.exports = main;
}), 75844: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isLittleEndian = __webpack_require__(40347);
  var LOW;
  if (isLittleEndian === true) {
    LOW = 0;
  } else {
    LOW = 1;
  }
  module.exports = LOW;
}), 23761: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Uint32Array2 = __webpack_require__(47096);
  var Float64Array2 = __webpack_require__(69979);
  var LOW = __webpack_require__(75844);
  var FLOAT64_VIEW = new Float64Array2(1);
  var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
  function getLowWord(x) {
    FLOAT64_VIEW[0] = x;
    return UINT32_VIEW[LOW];
  }
  module.exports = getLowWord;
}), 40750: ((module, __unused_webpack_exports, __webpack_require__) => {
  var FLOAT64_SMALLEST_NORMAL = __webpack_require__(55417);
  var isInfinite = __webpack_require__(57234);
  var isnan = __webpack_require__(86523);
  var abs = __webpack_require__(66260);
  var SCALAR = 4503599627370496;
  function normalize(x, out, stride, offset) {
    if (isnan(x) || isInfinite(x)) {
      out[offset] = x;
      out[offset + stride] = 0;
      return out;
    }
    if (x !== 0 && abs(x) < FLOAT64_SMALLEST_NORMAL) {
      out[offset] = x * SCALAR;
      out[offset + stride] = -52;
      return out;
    }
    out[offset] = x;
    out[offset + stride] = 0;
    return out;
  }
  module.exports = normalize;
}), 79335: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(86754);
  var assign = __webpack_require__(40750);
  setReadOnly(main, "assign", assign);
  module.exports = main;
}), 86754: ((module, __unused_webpack_exports, __webpack_require__) => {
  var fcn = __webpack_require__(40750);
  function normalize(x) {
    return fcn(x, [0, 0], 1, 0);
  }
  module.exports = normalize;
}), 72880: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isLittleEndian = __webpack_require__(40347);
  var HIGH;
  if (isLittleEndian === true) {
    HIGH = 1;
  } else {
    HIGH = 0;
  }
  module.exports = HIGH;
}), 45990: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(96921);
  module.exports = main;
}), 96921: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Uint32Array2 = __webpack_require__(47096);
  var Float64Array2 = __webpack_require__(69979);
  var HIGH = __webpack_require__(72880);
  var FLOAT64_VIEW = new Float64Array2(1);
  var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
  function setHighWord(x, high) {
    FLOAT64_VIEW[0] = x;
    UINT32_VIEW[HIGH] = high >>> 0;
    return FLOAT64_VIEW[0];
  }
  module.exports = setHighWord;
}), 23786: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(10253);
  module.exports = main;
}), 79760: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isLittleEndian = __webpack_require__(40347);
  var LOW;
  if (isLittleEndian === true) {
    LOW = 0;
  } else {
    LOW = 1;
  }
  module.exports = LOW;
}), 10253: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Uint32Array2 = __webpack_require__(47096);
  var Float64Array2 = __webpack_require__(69979);
  var LOW = __webpack_require__(79760);
  var FLOAT64_VIEW = new Float64Array2(1);
  var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
  function setLowWord(x, low) {
    FLOAT64_VIEW[0] = x;
    UINT32_VIEW[LOW] = low >>> 0;
    return FLOAT64_VIEW[0];
  }
  module.exports = setLowWord;
}), 65132: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Uint32Array2 = __webpack_require__(47096);
  var Float64Array2 = __webpack_require__(69979);
  var indices = __webpack_require__(33808);
  var FLOAT64_VIEW = new Float64Array2(1);
  var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
  var HIGH = indices.HIGH;
  var LOW = indices.LOW;
  function toWords(x, out, stride, offset) {
    FLOAT64_VIEW[0] = x;
    out[offset] = UINT32_VIEW[HIGH];
    out[offset + stride] = UINT32_VIEW[LOW];
    return out;
  }
  module.exports = toWords;
}), 87949: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(16364);
  var assign = __webpack_require__(65132);
  setReadOnly(main, "assign", assign);
  module.exports = main;
}), 33808: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isLittleEndian = __webpack_require__(40347);
  var indices;
  var HIGH;
  var LOW;
  if (isLittleEndian === true) {
    HIGH = 1;
    LOW = 0;
  } else {
    HIGH = 0;
    LOW = 1;
  }
  indices = { "HIGH": HIGH, "LOW": LOW };
  module.exports = indices;
}), 16364: ((module, __unused_webpack_exports, __webpack_require__) => {
  var fcn = __webpack_require__(65132);
  function toWords(x) {
    return fcn(x, [0 >>> 0, 0 >>> 0], 1, 0);
  }
  module.exports = toWords;
}), 86519: ((module, __unused_webpack_exports, __webpack_require__) => {
  var uint32ToInt32 = __webpack_require__(73234);
  module.exports = uint32ToInt32;
}), 73234: ((module) => {
  function uint32ToInt32(x) {
    return x | 0;
  }
  module.exports = uint32ToInt32;
}), 6084: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isNonNegativeInteger = __webpack_require__(14993);
  var constantFunction = __webpack_require__(3084);
  var betainc = __webpack_require__(89986);
  var isnan = __webpack_require__(86523);
  var floor = __webpack_require__(42334);
  var PINF = __webpack_require__(50469);
  function factory(n, p) {
    if (isnan(n) || isnan(p) || p < 0 || p > 1 || !isNonNegativeInteger(n) || n === PINF) {
      return constantFunction(NaN);
    }
    return cdf;
    function cdf(x) {
      if (isnan(x)) {
        return NaN;
      }
      if (x < 0) {
        return 0;
      }
      if (x >= n) {
        return 1;
      }
      x = floor(x + 1e-7);
      return betainc(p, x + 1, n - x, true, true);
    }
  }
  module.exports = factory;
}), 36794: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(52669);
  var factory = __webpack_require__(6084);
  setReadOnly(main, "factory", factory);
  module.exports = main;
}), 52669: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isNonNegativeInteger = __webpack_require__(14993);
  var betainc = __webpack_require__(89986);
  var isnan = __webpack_require__(86523);
  var floor = __webpack_require__(42334);
  var PINF = __webpack_require__(50469);
  function cdf(x, n, p) {
    if (isnan(x) || isnan(n) || isnan(p) || p < 0 || p > 1 || !isNonNegativeInteger(n) || n === PINF) {
      return NaN;
    }
    if (x < 0) {
      return 0;
    }
    if (x >= n) {
      return 1;
    }
    x = floor(x + 1e-7);
    return betainc(p, x + 1, n - x, true, true);
  }
  module.exports = cdf;
}), 42895: ((module, __unused_webpack_exports, __webpack_require__) => {
  var constantFunction = __webpack_require__(3084);
  var isnan = __webpack_require__(86523);
  function factory(mu) {
    if (isnan(mu)) {
      return constantFunction(NaN);
    }
    return quantile;
    function quantile(p) {
      if (isnan(p) || p < 0 || p > 1) {
        return NaN;
      }
      return mu;
    }
  }
  module.exports = factory;
}), 53925: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(33844);
  var factory = __webpack_require__(42895);
  setReadOnly(main, "factory", factory);
  module.exports = main;
}), 33844: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isnan = __webpack_require__(86523);
  function quantile(p, mu) {
    if (isnan(p) || p < 0 || p > 1) {
      return NaN;
    }
    return mu;
  }
  module.exports = quantile;
}), 59354: ((module, __unused_webpack_exports, __webpack_require__) => {
  var constantFunction = __webpack_require__(3084);
  var degenerate = __webpack_require__(53925).factory;
  var erfinv = __webpack_require__(13034);
  var isnan = __webpack_require__(86523);
  var sqrt = __webpack_require__(15478);
  function factory(mu, sigma) {
    var A;
    var B;
    if (isnan(mu) || isnan(sigma) || sigma < 0) {
      return constantFunction(NaN);
    }
    if (sigma === 0) {
      degenerate(mu);
    }
    A = mu;
    B = sigma * sqrt(2);
    return quantile;
    function quantile(p) {
      if (isnan(p) || p < 0 || p > 1) {
        return NaN;
      }
      return A + B * erfinv(2 * p - 1);
    }
  }
  module.exports = factory;
}), 86060: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(64739);
  var factory = __webpack_require__(59354);
  setReadOnly(main, "factory", factory);
  module.exports = main;
}), 64739: ((module, __unused_webpack_exports, __webpack_require__) => {
  var erfinv = __webpack_require__(13034);
  var isnan = __webpack_require__(86523);
  var sqrt = __webpack_require__(15478);
  function quantile(p, mu, sigma) {
    var A;
    var B;
    if (isnan(mu) || isnan(sigma) || isnan(p) || sigma < 0 || p < 0 || p > 1) {
      return NaN;
    }
    if (sigma === 0) {
      return mu;
    }
    A = mu;
    B = sigma * sqrt(2);
    return A + B * erfinv(2 * p - 1);
  }
  module.exports = quantile;
}), 32335: ((module, __unused_webpack_exports, __webpack_require__) => {
  var constantFunction = __webpack_require__(3084);
  var betainc = __webpack_require__(89986);
  var isnan = __webpack_require__(86523);
  var pow = __webpack_require__(6310);
  function factory(v) {
    if (isnan(v) || v <= 0) {
      return constantFunction(NaN);
    }
    return cdf;
    function cdf(x) {
      var x2;
      var p;
      var z;
      if (isnan(x)) {
        return NaN;
      }
      if (x === 0) {
        return 0.5;
      }
      x2 = pow(x, 2);
      if (v > 2 * x2) {
        z = x2 / (v + x2);
        p = betainc(z, 0.5, v / 2, true, true) / 2;
      } else {
        z = v / (v + x2);
        p = betainc(z, v / 2, 0.5, true, false) / 2;
      }
      return x > 0 ? 1 - p : p;
    }
  }
  module.exports = factory;
}), 86021: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(61044);
  var factory = __webpack_require__(32335);
  setReadOnly(main, "factory", factory);
  module.exports = main;
}), 61044: ((module, __unused_webpack_exports, __webpack_require__) => {
  var betainc = __webpack_require__(89986);
  var isnan = __webpack_require__(86523);
  var pow = __webpack_require__(6310);
  function cdf(x, v) {
    var x2;
    var p;
    var z;
    if (isnan(x) || isnan(v) || v <= 0) {
      return NaN;
    }
    if (x === 0) {
      return 0.5;
    }
    x2 = pow(x, 2);
    if (v > 2 * x2) {
      z = x2 / (v + x2);
      p = betainc(z, 0.5, v / 2, true, true) / 2;
    } else {
      z = v / (v + x2);
      p = betainc(z, v / 2, 0.5, true, false) / 2;
    }
    return x > 0 ? 1 - p : p;
  }
  module.exports = cdf;
}), 62077: ((module, __unused_webpack_exports, __webpack_require__) => {
  var constantFunction = __webpack_require__(3084);
  var kernelBetaincinv = __webpack_require__(61489);
  var isnan = __webpack_require__(86523);
  var sign = __webpack_require__(79079);
  var sqrt = __webpack_require__(15478);
  function factory(v) {
    if (isnan(v) || v <= 0) {
      return constantFunction(NaN);
    }
    return quantile;
    function quantile(p) {
      var prob;
      var xs;
      if (isnan(p) || p < 0 || p > 1) {
        return NaN;
      }
      prob = p > 0.5 ? 1 - p : p;
      xs = kernelBetaincinv(v / 2, 0.5, 2 * prob, 1 - 2 * prob);
      return sign(p - 0.5) * sqrt(v * xs[1] / xs[0]);
    }
  }
  module.exports = factory;
}), 74455: ((module, __unused_webpack_exports, __webpack_require__) => {
  var setReadOnly = __webpack_require__(4568);
  var main = __webpack_require__(75186);
  var factory = __webpack_require__(62077);
  setReadOnly(main, "factory", factory);
  module.exports = main;
}), 75186: ((module, __unused_webpack_exports, __webpack_require__) => {
  var kernelBetaincinv = __webpack_require__(61489);
  var isnan = __webpack_require__(86523);
  var sign = __webpack_require__(79079);
  var sqrt = __webpack_require__(15478);
  function quantile(p, v) {
    var prob;
    var xs;
    if (isnan(v) || isnan(p) || v <= 0 || p < 0 || p > 1) {
      return NaN;
    }
    prob = p > 0.5 ? 1 - p : p;
    xs = kernelBetaincinv(v / 2, 0.5, 2 * prob, 1 - 2 * prob);
    return sign(p - 0.5) * sqrt(v * xs[1] / xs[0]);
  }
  module.exports = quantile;
}), 92029: ((module) => {
  var abs = Math.abs;
  var lowercase = String.prototype.toLowerCase;
  var uppercase = String.prototype.toUpperCase;
  var replace = String.prototype.replace;
  var RE_EXP_POS_DIGITS = /e\+(\d)$/;
  var RE_EXP_NEG_DIGITS = /e-(\d)$/;
  var RE_ONLY_DIGITS = /^(\d+)$/;
  var RE_DIGITS_BEFORE_EXP = /^(\d+)e/;
  var RE_TRAILING_PERIOD_ZERO = /\.0$/;
  var RE_PERIOD_ZERO_EXP = /\.0*e/;
  var RE_ZERO_BEFORE_EXP = /(\..*[^0])0*e/;
  function formatDouble(f, token) {
    var digits;
    var out;
    switch (token.specifier) {
      case "e":
      case "E":
        out = f.toExponential(token.precision);
        break;
      case "f":
      case "F":
        out = f.toFixed(token.precision);
        break;
      case "g":
      case "G":
        if (abs(f) < 1e-4) {
          digits = token.precision;
          if (digits > 0) {
            digits -= 1;
          }
          out = f.toExponential(digits);
        } else {
          out = f.toPrecision(token.precision);
        }
        if (!token.alternate) {
          out = replace.call(out, RE_ZERO_BEFORE_EXP, "$1e");
          out = replace.call(out, RE_PERIOD_ZERO_EXP, "e");
          out = replace.call(out, RE_TRAILING_PERIOD_ZERO, "");
        }
        break;
      default:
        throw new Error("invalid double notation. Value: " + token.specifier);
    }
    out = replace.call(out, RE_EXP_POS_DIGITS, "e+0$1");
    out = replace.call(out, RE_EXP_NEG_DIGITS, "e-0$1");
    if (token.alternate) {
      out = replace.call(out, RE_ONLY_DIGITS, "$1.");
      out = replace.call(out, RE_DIGITS_BEFORE_EXP, "$1.e");
    }
    if (f >= 0 && token.sign) {
      out = token.sign + out;
    }
    out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
    return out;
  }
  module.exports = formatDouble;
}), 91836: ((module, __unused_webpack_exports, __webpack_require__) => {
  var isNumber = __webpack_require__(86392);
  var zeroPad = __webpack_require__(20122);
  var lowercase = String.prototype.toLowerCase;
  var uppercase = String.prototype.toUpperCase;
  function formatInteger(token) {
    var base;
    var out;
    var i;
    switch (token.specifier) {
      case "b":
        base = 2;
        break;
      case "o":
        base = 8;
        break;
      case "x":
      case "X":
        base = 16;
        break;
      case "d":
      case "i":
      case "u":
      default:
        base = 10;
        break;
    }
    out = token.arg;
    i = parseInt(out, 10);
    if (!isFinite(i)) {
      if (!isNumber(out)) {
        throw new Error("invalid integer. Value: " + out);
      }
      i = 0;
    }
    if (i < 0 && (token.specifier === "u" || base !== 10)) {
      i = 4294967295 + i + 1;
    }
    if (i < 0) {
      out = (-i).toString(base);
      if (token.precision) {
        out = zeroPad(out, token.precision, token.padRight);
      }
      out = "-" + out;
    } else {
      out = i.toString(base);
      if (!i && !token.precision) {
        out = "";
      } else if (token.precision) {
        out = zeroPad(out, token.precision, token.padRight);
      }
      if (token.sign) {
        out = token.sign + out;
      }
    }
    if (base === 16) {
      if (token.alternate) {
        out = "0x" + out;
      }
      out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
    }
    if (base === 8) {
      if (token.alternate && out.charAt(0) !== "0") {
        out = "0" + out;
      }
    }
    return out;
  }
  module.exports = formatInteger;
}), 50024: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(84879);
  module.exports = main;
}), 86392: ((module) => {
  function isNumber(value) {
    return typeof value === "number";
  }
  module.exports = isNumber;
}), 97852: ((module) => {
  function isString(value) {
    return typeof value === "string";
  }
  module.exports = isString;
}), 84879: ((module, __unused_webpack_exports, __webpack_require__) => {
  var formatInteger = __webpack_require__(91836);
  var isString = __webpack_require__(97852);
  var isNumber = __webpack_require__(86392);
  var formatDouble = __webpack_require__(92029);
  var spacePad = __webpack_require__(34484);
  var zeroPad = __webpack_require__(20122);
  var fromCharCode = String.fromCharCode;
  var isArray = Array.isArray;
  function isnan(value) {
    return value !== value;
  }
  function initialize(token) {
    var out = {};
    out.specifier = token.specifier;
    out.precision = token.precision === void 0 ? 1 : token.precision;
    out.width = token.width;
    out.flags = token.flags || "";
    out.mapping = token.mapping;
    return out;
  }
  function formatInterpolate(tokens) {
    var hasPeriod;
    var flags;
    var token;
    var flag;
    var num;
    var out;
    var pos;
    var f;
    var i;
    var j;
    if (!isArray(tokens)) {
      throw new TypeError("invalid argument. First argument must be an array. Value: `" + tokens + "`.");
    }
    out = "";
    pos = 1;
    for (i = 0; i < tokens.length; i++) {
      token = tokens[i];
      if (isString(token)) {
        out += token;
      } else {
        hasPeriod = token.precision !== void 0;
        token = initialize(token);
        if (!token.specifier) {
          throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `" + i + "`. Value: `" + token + "`.");
        }
        if (token.mapping) {
          pos = token.mapping;
        }
        flags = token.flags;
        for (j = 0; j < flags.length; j++) {
          flag = flags.charAt(j);
          switch (flag) {
            case " ":
              token.sign = " ";
              break;
            case "+":
              token.sign = "+";
              break;
            case "-":
              token.padRight = true;
              token.padZeros = false;
              break;
            case "0":
              token.padZeros = flags.indexOf("-") < 0;
              break;
            case "#":
              token.alternate = true;
              break;
            default:
              throw new Error("invalid flag: " + flag);
          }
        }
        if (token.width === "*") {
          token.width = parseInt(arguments[pos], 10);
          pos += 1;
          if (isnan(token.width)) {
            throw new TypeError("the argument for * width at position " + pos + " is not a number. Value: `" + token.width + "`.");
          }
          if (token.width < 0) {
            token.padRight = true;
            token.width = -token.width;
          }
        }
        if (hasPeriod) {
          if (token.precision === "*") {
            token.precision = parseInt(arguments[pos], 10);
            pos += 1;
            if (isnan(token.precision)) {
              throw new TypeError("the argument for * precision at position " + pos + " is not a number. Value: `" + token.precision + "`.");
            }
            if (token.precision < 0) {
              token.precision = 1;
              hasPeriod = false;
            }
          }
        }
        token.arg = arguments[pos];
        switch (token.specifier) {
          case "b":
          case "o":
          case "x":
          case "X":
          case "d":
          case "i":
          case "u":
            if (hasPeriod) {
              token.padZeros = false;
            }
            token.arg = formatInteger(token);
            break;
          case "s":
            token.maxWidth = hasPeriod ? token.precision : -1;
            token.arg = String(token.arg);
            break;
          case "c":
            if (!isnan(token.arg)) {
              num = parseInt(token.arg, 10);
              if (num < 0 || num > 127) {
                throw new Error("invalid character code. Value: " + token.arg);
              }
              token.arg = isnan(num) ? String(token.arg) : fromCharCode(num);
            }
            break;
          case "e":
          case "E":
          case "f":
          case "F":
          case "g":
          case "G":
            if (!hasPeriod) {
              token.precision = 6;
            }
            f = parseFloat(token.arg);
            if (!isFinite(f)) {
              if (!isNumber(token.arg)) {
                throw new Error("invalid floating-point number. Value: " + out);
              }
              f = token.arg;
              token.padZeros = false;
            }
            token.arg = formatDouble(f, token);
            break;
          default:
            throw new Error("invalid specifier: " + token.specifier);
        }
        if (token.maxWidth >= 0 && token.arg.length > token.maxWidth) {
          token.arg = token.arg.substring(0, token.maxWidth);
        }
        if (token.padZeros) {
          token.arg = zeroPad(token.arg, token.width || token.precision, token.padRight);
        } else if (token.width) {
          token.arg = spacePad(token.arg, token.width, token.padRight);
        }
        out += token.arg || "";
        pos += 1;
      }
    }
    return out;
  }
  module.exports = formatInterpolate;
}), 34484: ((module) => {
  function spaces(n) {
    var out = "";
    var i;
    for (i = 0; i < n; i++) {
      out += " ";
    }
    return out;
  }
  function spacePad(str, width, right) {
    var pad = width - str.length;
    if (pad < 0) {
      return str;
    }
    str = right ? str + spaces(pad) : spaces(pad) + str;
    return str;
  }
  module.exports = spacePad;
}), 20122: ((module) => {
  function startsWithMinus(str) {
    return str[0] === "-";
  }
  function zeros(n) {
    var out = "";
    var i;
    for (i = 0; i < n; i++) {
      out += "0";
    }
    return out;
  }
  function zeroPad(str, width, right) {
    var negative = false;
    var pad = width - str.length;
    if (pad < 0) {
      return str;
    }
    if (startsWithMinus(str)) {
      negative = true;
      str = str.substr(1);
    }
    str = right ? str + zeros(pad) : zeros(pad) + str;
    if (negative) {
      str = "-" + str;
    }
    return str;
  }
  module.exports = zeroPad;
}), 19340: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(58755);
  module.exports = main;
}), 58755: ((module) => {
  var RE = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
  function parse(match) {
    var token = { "mapping": match[1] ? parseInt(match[1], 10) : void 0, "flags": match[2], "width": match[3], "precision": match[5], "specifier": match[6] };
    if (match[4] === "." && match[5] === void 0) {
      token.precision = "1";
    }
    return token;
  }
  function formatTokenize(str) {
    var content;
    var tokens;
    var match;
    var prev;
    tokens = [];
    prev = 0;
    match = RE.exec(str);
    while (match) {
      content = str.slice(prev, RE.lastIndex - match[0].length);
      if (content.length) {
        tokens.push(content);
      }
      if (match[6] === "%") {
        tokens.push("%");
      } else {
        tokens.push(parse(match));
      }
      prev = RE.lastIndex;
      match = RE.exec(str);
    }
    content = str.slice(prev);
    if (content.length) {
      tokens.push(content);
    }
    return tokens;
  }
  module.exports = formatTokenize;
}), 17760: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(63191);
  module.exports = main;
}), 28676: ((module) => {
  function isString(value) {
    return typeof value === "string";
  }
  module.exports = isString;
}), 63191: ((module, __unused_webpack_exports, __webpack_require__) => {
  var interpolate = __webpack_require__(50024);
  var tokenize = __webpack_require__(19340);
  var isString = __webpack_require__(28676);
  function format(str) {
    var args;
    var i;
    if (!isString(str)) {
      throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.", str));
    }
    args = [tokenize(str)];
    for (i = 1; i < arguments.length; i++) {
      args.push(arguments[i]);
    }
    return interpolate.apply(null, args);
  }
  module.exports = format;
}), 32038: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(62873);
  module.exports = main;
}), 62873: ((module) => {
  var Sym = typeof Symbol === "function" ? Symbol : void 0;
  module.exports = Sym;
}), 3084: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(8675);
  module.exports = main;
}), 8675: ((module) => {
  function wrap(value) {
    return constantFunction;
    function constantFunction() {
      return value;
    }
  }
  module.exports = wrap;
}), 4568: ((module, __unused_webpack_exports, __webpack_require__) => {
  var main = __webpack_require__(26239);
  module.exports = main;
}), 26239: ((module, __unused_webpack_exports, __webpack_require__) => {
  var defineProperty = __webpack_require__(50708);
  function setNonEnumerableReadOnly(obj, prop, value) {
    defineProperty(obj, prop, { "configurable": false, "enumerable": false, "writable": false, "value": value });
  }
  module.exports = setNonEnumerableReadOnly;
}), 97619: ((module) => {
  var defineProperty = Object.defineProperty;
  module.exports = defineProperty;
}), 15141: ((module) => {
  var main = typeof Object.defineProperty === "function" ? Object.defineProperty : null;
  module.exports = main;
}), 32342: ((module, __unused_webpack_exports, __webpack_require__) => {
  var defineProperty = __webpack_require__(15141);
  function hasDefinePropertySupport() {
    try {
      defineProperty({}, "x", {});
      return true;
    } catch (err) {
      return false;
    }
  }
  module.exports = hasDefinePropertySupport;
}), 50708: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasDefinePropertySupport = __webpack_require__(32342);
  var builtin = __webpack_require__(97619);
  var polyfill = __webpack_require__(80061);
  var defineProperty;
  if (hasDefinePropertySupport()) {
    defineProperty = builtin;
  } else {
    defineProperty = polyfill;
  }
  module.exports = defineProperty;
}), 80061: ((module, __unused_webpack_exports, __webpack_require__) => {
  var format = __webpack_require__(17760);
  var objectProtoype = Object.prototype;
  var toStr = objectProtoype.toString;
  var defineGetter = objectProtoype.__defineGetter__;
  var defineSetter = objectProtoype.__defineSetter__;
  var lookupGetter = objectProtoype.__lookupGetter__;
  var lookupSetter = objectProtoype.__lookupSetter__;
  function defineProperty(obj, prop, descriptor) {
    var prototype;
    var hasValue;
    var hasGet;
    var hasSet;
    if (typeof obj !== "object" || obj === null || toStr.call(obj) === "[object Array]") {
      throw new TypeError(format("invalid argument. First argument must be an object. Value: `%s`.", obj));
    }
    if (typeof descriptor !== "object" || descriptor === null || toStr.call(descriptor) === "[object Array]") {
      throw new TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.", descriptor));
    }
    hasValue = "value" in descriptor;
    if (hasValue) {
      if (lookupGetter.call(obj, prop) || lookupSetter.call(obj, prop)) {
        prototype = obj.__proto__;
        obj.__proto__ = objectProtoype;
        delete obj[prop];
        obj[prop] = descriptor.value;
        obj.__proto__ = prototype;
      } else {
        obj[prop] = descriptor.value;
      }
    }
    hasGet = "get" in descriptor;
    hasSet = "set" in descriptor;
    if (hasValue && (hasGet || hasSet)) {
      throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
    }
    if (hasGet && defineGetter) {
      defineGetter.call(obj, prop, descriptor.get);
    }
    if (hasSet && defineSetter) {
      defineSetter.call(obj, prop, descriptor.set);
    }
    return obj;
  }
  module.exports = defineProperty;
}), 13595: ((module) => {
  var evil = eval;
  module.exports = evil;
}), 547: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasToStringTag = __webpack_require__(9501);
  var builtin = __webpack_require__(31006);
  var polyfill = __webpack_require__(9728);
  var main;
  if (hasToStringTag()) {
    main = polyfill;
  } else {
    main = builtin;
  }
  module.exports = main;
}), 31006: ((module, __unused_webpack_exports, __webpack_require__) => {
  var toStr = __webpack_require__(55763);
  function nativeClass(v) {
    return toStr.call(v);
  }
  module.exports = nativeClass;
}), 9728: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasOwnProp = __webpack_require__(31907);
  var toStringTag = __webpack_require__(94499);
  var toStr = __webpack_require__(55763);
  function nativeClass(v) {
    var isOwn;
    var tag;
    var out;
    if (v === null || v === void 0) {
      return toStr.call(v);
    }
    tag = v[toStringTag];
    isOwn = hasOwnProp(v, toStringTag);
    try {
      v[toStringTag] = void 0;
    } catch (err) {
      return toStr.call(v);
    }
    out = toStr.call(v);
    if (isOwn) {
      v[toStringTag] = tag;
    } else {
      delete v[toStringTag];
    }
    return out;
  }
  module.exports = nativeClass;
}), 55763: ((module) => {
  var toStr = Object.prototype.toString;
  module.exports = toStr;
}), 94499: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Symbol2 = __webpack_require__(32038);
  var toStrTag = typeof Symbol2 === "function" ? Symbol2.toStringTag : "";
  module.exports = toStrTag;
}), 6110: ((module, exports, __webpack_require__) => {
  exports = module.exports = __webpack_require__(31241);
  exports.log = log;
  exports.formatArgs = formatArgs;
  exports.save = save;
  exports.load = load;
  exports.useColors = useColors;
  exports.storage = "undefined" != typeof chrome && "undefined" != typeof chrome.storage ? chrome.storage.local : localstorage();
  exports.colors = ["lightseagreen", "forestgreen", "goldenrod", "dodgerblue", "darkorchid", "crimson"];
  function useColors() {
    if (typeof window !== "undefined" && window.process && window.process.type === "renderer") {
      return true;
    }
    return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/) && parseInt(RegExp.$1, 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
  }
  exports.formatters.j = function(v) {
    try {
      return JSON.stringify(v);
    } catch (err) {
      return "[UnexpectedJSONParseError]: " + err.message;
    }
  };
  function formatArgs(args) {
    var useColors2 = this.useColors;
    args[0] = (useColors2 ? "%c" : "") + this.namespace + (useColors2 ? " %c" : " ") + args[0] + (useColors2 ? "%c " : " ") + "+" + exports.humanize(this.diff);
    if (!useColors2) return;
    var c = "color: " + this.color;
    args.splice(1, 0, c, "color: inherit");
    var index = 0;
    var lastC = 0;
    args[0].replace(/%[a-zA-Z%]/g, function(match) {
      if ("%%" === match) return;
      index++;
      if ("%c" === match) {
        lastC = index;
      }
    });
    args.splice(lastC, 0, c);
  }
  function log() {
    return "object" === typeof console && console.log && Function.prototype.apply.call(console.log, console, arguments);
  }
  function save(namespaces) {
    try {
      if (null == namespaces) {
        exports.storage.removeItem("debug");
      } else {
        exports.storage.debug = namespaces;
      }
    } catch (e) {
    }
  }
  function load() {
    var r;
    try {
      r = exports.storage.debug;
    } catch (e) {
    }
    if (!r && typeof process !== "undefined" && "env" in process) {
      r = process.env.DEBUG;
    }
    return r;
  }
  exports.enable(load());
  function localstorage() {
    try {
      return window.localStorage;
    } catch (e) {
    }
  }
}), 31241: ((module, exports, __webpack_require__) => {
  exports = module.exports = createDebug.debug = createDebug["default"] = createDebug;
  exports.coerce = coerce;
  exports.disable = disable;
  exports.enable = enable;
  exports.enabled = enabled;
  exports.humanize = __webpack_require__(70744);
  exports.names = [];
  exports.skips = [];
  exports.formatters = {};
  var prevTime;
  function selectColor(namespace) {
    var hash = 0, i;
    for (i in namespace) {
      hash = (hash << 5) - hash + namespace.charCodeAt(i);
      hash |= 0;
    }
    return exports.colors[Math.abs(hash) % exports.colors.length];
  }
  function createDebug(namespace) {
    function debug() {
      if (!debug.enabled) return;
      var self = debug;
      var curr = +/* @__PURE__ */ new Date();
      var ms = curr - (prevTime || curr);
      self.diff = ms;
      self.prev = prevTime;
      self.curr = curr;
      prevTime = curr;
      var args = new Array(arguments.length);
      for (var i = 0; i < args.length; i++) {
        args[i] = arguments[i];
      }
      args[0] = exports.coerce(args[0]);
      if ("string" !== typeof args[0]) {
        args.unshift("%O");
      }
      var index = 0;
      args[0] = args[0].replace(/%([a-zA-Z%])/g, function(match, format) {
        if (match === "%%") return match;
        index++;
        var formatter = exports.formatters[format];
        if ("function" === typeof formatter) {
          var val = args[index];
          match = formatter.call(self, val);
          args.splice(index, 1);
          index--;
        }
        return match;
      });
      exports.formatArgs.call(self, args);
      var logFn = debug.log || exports.log || console.log.bind(console);
      logFn.apply(self, args);
    }
    debug.namespace = namespace;
    debug.enabled = exports.enabled(namespace);
    debug.useColors = exports.useColors();
    debug.color = selectColor(namespace);
    if ("function" === typeof exports.init) {
      exports.init(debug);
    }
    return debug;
  }
  function enable(namespaces) {
    exports.save(namespaces);
    exports.names = [];
    exports.skips = [];
    var split = (typeof namespaces === "string" ? namespaces : "").split(/[\s,]+/);
    var len = split.length;
    for (var i = 0; i < len; i++) {
      if (!split[i]) continue;
      namespaces = split[i].replace(/\*/g, ".*?");
      if (namespaces[0] === "-") {
        exports.skips.push(new RegExp("^" + namespaces.substr(1) + "$"));
      } else {
        exports.names.push(new RegExp("^" + namespaces + "$"));
      }
    }
  }
  function disable() {
    exports.enable("");
  }
  function enabled(name) {
    var i, len;
    for (i = 0, len = exports.skips.length; i < len; i++) {
      if (exports.skips[i].test(name)) {
        return false;
      }
    }
    for (i = 0, len = exports.names.length; i < len; i++) {
      if (exports.names[i].test(name)) {
        return true;
      }
    }
    return false;
  }
  function coerce(val) {
    if (val instanceof Error) return val.stack || val.message;
    return val;
  }
}), 2830: ((module, __unused_webpack_exports, __webpack_require__) => {
  if (typeof process !== "undefined" && process.type === "renderer") {
    module.exports = __webpack_require__(6110);
  } else {
    module.exports = __webpack_require__(95108);
  }
}), 95108: ((module, exports, __webpack_require__) => {
  var tty = __webpack_require__(52018);
  var util = __webpack_require__(39023);
  exports = module.exports = __webpack_require__(31241);
  exports.init = init;
  exports.log = log;
  exports.formatArgs = formatArgs;
  exports.save = save;
  exports.load = load;
  exports.useColors = useColors;
  exports.colors = [6, 2, 3, 4, 5, 1];
  exports.inspectOpts = Object.keys(process.env).filter(function(key) {
    return /^debug_/i.test(key);
  }).reduce(function(obj, key) {
    var prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, function(_, k) {
      return k.toUpperCase();
    });
    var val = process.env[key];
    if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
    else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
    else if (val === "null") val = null;
    else val = Number(val);
    obj[prop] = val;
    return obj;
  }, {});
  var fd = parseInt(process.env.DEBUG_FD, 10) || 2;
  if (1 !== fd && 2 !== fd) {
    util.deprecate(function() {
    }, "except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")();
  }
  var stream = 1 === fd ? process.stdout : 2 === fd ? process.stderr : createWritableStdioStream(fd);
  function useColors() {
    return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(fd);
  }
  exports.formatters.o = function(v) {
    this.inspectOpts.colors = this.useColors;
    return util.inspect(v, this.inspectOpts).split("\n").map(function(str) {
      return str.trim();
    }).join(" ");
  };
  exports.formatters.O = function(v) {
    this.inspectOpts.colors = this.useColors;
    return util.inspect(v, this.inspectOpts);
  };
  function formatArgs(args) {
    var name = this.namespace;
    var useColors2 = this.useColors;
    if (useColors2) {
      var c = this.color;
      var prefix = "  \x1B[3" + c + ";1m" + name + " \x1B[0m";
      args[0] = prefix + args[0].split("\n").join("\n" + prefix);
      args.push("\x1B[3" + c + "m+" + exports.humanize(this.diff) + "\x1B[0m");
    } else {
      args[0] = (/* @__PURE__ */ new Date()).toUTCString() + " " + name + " " + args[0];
    }
  }
  function log() {
    return stream.write(util.format.apply(util, arguments) + "\n");
  }
  function save(namespaces) {
    if (null == namespaces) {
      delete process.env.DEBUG;
    } else {
      process.env.DEBUG = namespaces;
    }
  }
  function load() {
    return process.env.DEBUG;
  }
  function createWritableStdioStream(fd2) {
    var stream2;
    var tty_wrap = process.binding("tty_wrap");
    switch (tty_wrap.guessHandleType(fd2)) {
      case "TTY":
        stream2 = new tty.WriteStream(fd2);
        stream2._type = "tty";
        if (stream2._handle && stream2._handle.unref) {
          stream2._handle.unref();
        }
        break;
      case "FILE":
        var fs = __webpack_require__(79896);
        stream2 = new fs.SyncWriteStream(fd2, { autoClose: false });
        stream2._type = "fs";
        break;
      case "PIPE":
      case "TCP":
        var net = __webpack_require__(69278);
        stream2 = new net.Socket({ fd: fd2, readable: false, writable: true });
        stream2.readable = false;
        stream2.read = null;
        stream2._type = "pipe";
        if (stream2._handle && stream2._handle.unref) {
          stream2._handle.unref();
        }
        break;
      default:
        throw new Error("Implement me. Unknown stream file type!");
    }
    stream2.fd = fd2;
    stream2._isStdio = true;
    return stream2;
  }
  function init(debug) {
    debug.inspectOpts = {};
    var keys = Object.keys(exports.inspectOpts);
    for (var i = 0; i < keys.length; i++) {
      debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
    }
  }
  exports.enable(load());
}), 70744: ((module) => {
  var s = 1e3;
  var m = s * 60;
  var h = m * 60;
  var d = h * 24;
  var y = d * 365.25;
  module.exports = function(val, options) {
    options = options || {};
    var type = typeof val;
    if (type === "string" && val.length > 0) {
      return parse(val);
    } else if (type === "number" && isNaN(val) === false) {
      return options.long ? fmtLong(val) : fmtShort(val);
    }
    throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
  };
  function parse(str) {
    str = String(str);
    if (str.length > 100) {
      return;
    }
    var match = /^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(str);
    if (!match) {
      return;
    }
    var n = parseFloat(match[1]);
    var type = (match[2] || "ms").toLowerCase();
    switch (type) {
      case "years":
      case "year":
      case "yrs":
      case "yr":
      case "y":
        return n * y;
      case "days":
      case "day":
      case "d":
        return n * d;
      case "hours":
      case "hour":
      case "hrs":
      case "hr":
      case "h":
        return n * h;
      case "minutes":
      case "minute":
      case "mins":
      case "min":
      case "m":
        return n * m;
      case "seconds":
      case "second":
      case "secs":
      case "sec":
      case "s":
        return n * s;
      case "milliseconds":
      case "millisecond":
      case "msecs":
      case "msec":
      case "ms":
        return n;
      default:
        return void 0;
    }
  }
  function fmtShort(ms) {
    if (ms >= d) {
      return Math.round(ms / d) + "d";
    }
    if (ms >= h) {
      return Math.round(ms / h) + "h";
    }
    if (ms >= m) {
      return Math.round(ms / m) + "m";
    }
    if (ms >= s) {
      return Math.round(ms / s) + "s";
    }
    return ms + "ms";
  }
  function fmtLong(ms) {
    return plural(ms, d, "day") || plural(ms, h, "hour") || plural(ms, m, "minute") || plural(ms, s, "second") || ms + " ms";
  }
  function plural(ms, n, name) {
    if (ms < n) {
      return;
    }
    if (ms < n * 1.5) {
      return Math.floor(ms / n) + " " + name;
    }
    return Math.ceil(ms / n) + " " + name + "s";
  }
}), 75613: ((module) => {
  module.exports = JSON.parse("[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368000,20922789888000,355687428096000,6402373705728000,121645100408832000,2432902008176640000,51090942171709440000,1.1240007277776077e+21,2.585201673888498e+22,6.204484017332394e+23,1.5511210043330986e+25,4.0329146112660565e+26,1.0888869450418352e+28,3.0488834461171387e+29,8.841761993739702e+30,2.6525285981219107e+32,8.222838654177922e+33,2.631308369336935e+35,8.683317618811886e+36,2.9523279903960416e+38,1.0333147966386145e+40,3.7199332678990125e+41,1.3763753091226346e+43,5.230226174666011e+44,2.0397882081197444e+46,8.159152832478977e+47,3.345252661316381e+49,1.40500611775288e+51,6.041526306337383e+52,2.658271574788449e+54,1.1962222086548019e+56,5.502622159812089e+57,2.5862324151116818e+59,1.2413915592536073e+61,6.082818640342675e+62,3.0414093201713376e+64,1.5511187532873822e+66,8.065817517094388e+67,4.2748832840600255e+69,2.308436973392414e+71,1.2696403353658276e+73,7.109985878048635e+74,4.0526919504877214e+76,2.3505613312828785e+78,1.3868311854568984e+80,8.32098711274139e+81,5.075802138772248e+83,3.146997326038794e+85,1.98260831540444e+87,1.2688693218588417e+89,8.247650592082472e+90,5.443449390774431e+92,3.647111091818868e+94,2.4800355424368305e+96,1.711224524281413e+98,1.1978571669969892e+100,8.504785885678623e+101,6.1234458376886085e+103,4.4701154615126844e+105,3.307885441519386e+107,2.48091408113954e+109,1.8854947016660504e+111,1.4518309202828587e+113,1.1324281178206297e+115,8.946182130782976e+116,7.156945704626381e+118,5.797126020747368e+120,4.753643337012842e+122,3.945523969720659e+124,3.314240134565353e+126,2.81710411438055e+128,2.4227095383672734e+130,2.107757298379528e+132,1.8548264225739844e+134,1.650795516090846e+136,1.4857159644817615e+138,1.352001527678403e+140,1.2438414054641308e+142,1.1567725070816416e+144,1.087366156656743e+146,1.032997848823906e+148,9.916779348709496e+149,9.619275968248212e+151,9.426890448883248e+153,9.332621544394415e+155,9.332621544394415e+157,9.42594775983836e+159,9.614466715035127e+161,9.90290071648618e+163,1.0299016745145628e+166,1.081396758240291e+168,1.1462805637347084e+170,1.226520203196138e+172,1.324641819451829e+174,1.4438595832024937e+176,1.588245541522743e+178,1.7629525510902446e+180,1.974506857221074e+182,2.2311927486598138e+184,2.5435597334721877e+186,2.925093693493016e+188,3.393108684451898e+190,3.969937160808721e+192,4.684525849754291e+194,5.574585761207606e+196,6.689502913449127e+198,8.094298525273444e+200,9.875044200833601e+202,1.214630436702533e+205,1.506141741511141e+207,1.882677176888926e+209,2.372173242880047e+211,3.0126600184576594e+213,3.856204823625804e+215,4.974504222477287e+217,6.466855489220474e+219,8.47158069087882e+221,1.1182486511960043e+224,1.4872707060906857e+226,1.9929427461615188e+228,2.6904727073180504e+230,3.659042881952549e+232,5.012888748274992e+234,6.917786472619489e+236,9.615723196941089e+238,1.3462012475717526e+241,1.898143759076171e+243,2.695364137888163e+245,3.854370717180073e+247,5.5502938327393044e+249,8.047926057471992e+251,1.1749972043909107e+254,1.727245890454639e+256,2.5563239178728654e+258,3.80892263763057e+260,5.713383956445855e+262,8.62720977423324e+264,1.3113358856834524e+267,2.0063439050956823e+269,3.0897696138473508e+271,4.789142901463394e+273,7.471062926282894e+275,1.1729568794264145e+278,1.853271869493735e+280,2.9467022724950384e+282,4.7147236359920616e+284,7.590705053947219e+286,1.2296942187394494e+289,2.0044015765453026e+291,3.287218585534296e+293,5.423910666131589e+295,9.003691705778438e+297,1.503616514864999e+300,2.5260757449731984e+302,4.269068009004705e+304,7.257415615307999e+306]");
}) };
