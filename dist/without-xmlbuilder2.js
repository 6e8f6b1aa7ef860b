import { __commonJSMin } from "./rolldown-runtime.js";

// \0without-xmlbuilder2/xmlbuilder2.cjs
var require_xmlbuilder2 = /* @__PURE__ */ __commonJSMin((() => {
	throw new Error("xmlbuilder2 is not part of Seal");
}));

export { require_xmlbuilder2 };