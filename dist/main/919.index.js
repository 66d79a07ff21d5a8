export const id = 919;
export const ids = [919];
export const modules = { 57919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { readTaskDefinition: () => _chunk_JS34Y3FO_js__WEBPACK_IMPORTED_MODULE_0__.L });
  var _chunk_JS34Y3FO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99844);
  var _chunk_E3GSBKES_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(506);
  var _chunk_JJKPIGGS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84082);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2126);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47351);
}) };
