// src/report/json-field.ts
function fieldJson({ path, before, after }) {
	return {
		path,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
export { fieldJson as t };
