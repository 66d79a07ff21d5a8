export const id = 664;
export const ids = [664];
export const modules = { 49664: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { list: () => list, take: () => take });
  var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
  async function list(context) {
    const { settings, names, patientAx, journal } = context;
    const { project, dataset, type, name, limit } = settings.subject.filter;
    const [space_id, project_id, dataset_id] = await Promise.all([settings.space === void 0 ? void 0 : names.spaceId("the tasks of a space"), project === void 0 ? void 0 : names.projectId("filter", project), dataset === void 0 ? void 0 : names.datasetId("filter", dataset)]);
    const query = { space_id, project_id, dataset_id, type, name };
    const tasks = await take(limit, (0, _ax_client_js__WEBPACK_IMPORTED_MODULE_0__.Lu)((page) => patientAx.tasks({ ...query, ...page })));
    journal.learn({ deed: `Found ${tasks.length} tasks.`, listing: { of: "tasks", items: tasks }, result: tasks });
  }
  async function take(limit, items) {
    const taken = [];
    for await (const item of items) {
      taken.push(item);
      if (taken.length === limit) break;
    }
    return taken;
  }
}) };
