export const id = 407;
export const ids = [407];
export const modules = { 84407: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { saveResults: () => saveResults });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
  function saveResults(results, { path, folders, secrets, warn }) {
    try {
      const target = prepare(path, folders);
      const json = JSON.stringify(secrets.redactDeep(results), null, 2);
      replaceFile(target, `${json}
`);
      return target;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      warn(`The results file \`${path}\` could not be written: ${why}`);
      return void 0;
    }
  }
  function prepare(path, { workspace, temp }) {
    const wanted = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    const roots = [workspace, temp ?? ""].filter((root2) => root2 !== "").map((root2) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root2));
    const root = roots.find((each) => isInside(wanted, each));
    if (root === void 0) throw new Error("it lies outside of the workspace and the runner's temporary folder.");
    const folder = makeFolders((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(wanted)));
    const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(wanted), wanted));
    const there = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target, { throwIfNoEntry: false });
    if (there !== void 0 && !there.isFile()) throw new Error("something is there that is not a regular file.");
    return target;
  }
  function isInside(path, root) {
    const way = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== "" && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
  }
  function makeFolders(root, way) {
    let folder = root;
    for (const name of way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((part) => part !== "")) {
      folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
      const there = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false });
      if (there === void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
      else if (!there.isDirectory()) throw new Error("its path goes through something that is not a real folder.");
    }
    return folder;
  }
  function replaceFile(target, text) {
    const draft = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: "wx" });
      (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, target);
    } catch (error) {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
      throw error;
    }
  }
}) };
