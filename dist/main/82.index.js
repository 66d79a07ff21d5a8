export const id = 82;
export const ids = [82];
export const modules = { 28082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { readTaskDefinition: () => _chunk_ZX4FPESZ_js__WEBPACK_IMPORTED_MODULE_0__.L });
  var _chunk_ZX4FPESZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68377);
  var _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99120);
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53068);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2126);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47351);
}) };
